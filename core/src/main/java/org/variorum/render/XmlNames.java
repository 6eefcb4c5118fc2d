package org.variorum.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name for each account that may stand in {@code xml:id}: an {@code NCName} (Namespaces in XML),
 * used once. An id that is such a name already stays as it is; the order in which the accounts are
 * listed changes none.
 *
 * @param names by the account's index
 */
record XmlNames(List<String> names) {

  /**
   * Of longer ones the end is kept, where paths and addresses differ: a name stands wherever the
   * account has words.
   */
  private static final int LONGEST = 40;

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9._-]");
  private static final Pattern STARTS_NAMES = Pattern.compile("[A-Za-z_].*");

  /**
   * What utterances, their differences and conflicts are called: {@code u1}, {@code u1.d2}, {@code
   * d3}.
   */
  private static final Pattern TAKEN = Pattern.compile("(?:u\\d+(?:\\..*)?|d\\d+)");

  XmlNames {
    names = List.copyOf(names);
  }

  static XmlNames of(List<String> ids) {
    String[] names = new String[ids.size()];
    Set<String> used = new HashSet<>();
    List<Integer> sorted =
        IntStream.range(0, names.length).boxed().sorted(Comparator.comparing(ids::get)).toList();
    List<Integer> changed = new ArrayList<>();
    for (int i : sorted) {
      if (plain(ids.get(i)).equals(ids.get(i)) && used.add(ids.get(i))) {
        names[i] = ids.get(i);
      } else {
        changed.add(i);
      }
    }
    Map<String, Integer> last = new HashMap<>();
    for (int i : changed) {
      String plain = plain(ids.get(i));
      String name = plain;
      while (!used.add(name)) {
        name = plain + "-" + (last.merge(plain, 1, Integer::sum) + 1);
      }
      names[i] = name;
    }
    return new XmlNames(Arrays.asList(names));
  }

  /** Without what no name may hold; another id may come out the same. */
  private static String plain(String id) {
    String name = NOT_IN_NAMES.matcher(id).replaceAll("_");
    if (name.length() > LONGEST) {
      name = name.substring(name.length() - LONGEST);
    }
    boolean starts = STARTS_NAMES.matcher(name).matches();
    return starts && !TAKEN.matcher(name).matches() ? name : "w" + name;
  }

  String of(int account) {
    return names.get(account);
  }

  /** A pointer to it: {@code #a}. */
  String pointer(int account) {
    return "#" + of(account);
  }

  /** Pointers to several, a space between them. */
  String pointers(Collection<Integer> accounts) {
    return String.join(" ", accounts.stream().map(this::pointer).toList());
  }
}
