package org.variorum.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.WordLines;

/**
 * What may be counted, by noun: those of {@code counted-nouns.txt}, what a person may be called in
 * a description ({@code role-nouns.txt} of the names), and any other plural.
 */
final class Nouns {

  /**
   * A noun.
   *
   * @param singular in lower case
   * @param of its class
   */
  record Noun(String singular, CountedClass of) {}

  private static final int SHORTEST_PLURAL = 4;

  private static final Set<String> NO_PLURALS =
      Set.of("overseas", "whereas", "texas", "kansas", "dallas", "christmas", "perhaps", "always");

  private final Map<String, Noun> singulars = new HashMap<>();
  private final Map<String, Noun> plurals = new HashMap<>();

  Nouns() {
    for (String line : lines("/org/variorum/name/role-nouns.txt")) {
      String noun = line.substring(0, line.indexOf('\t'));
      add(new Noun(noun, CountedClass.PERSON), plural(noun));
    }
    for (String line : lines("counted-nouns.txt")) {
      String[] columns = line.split(" ", -1);
      CountedClass of = CountedClass.valueOf(columns[1].toUpperCase(Locale.ROOT));
      add(new Noun(columns[0], of), columns.length > 2 ? columns[2] : plural(columns[0]));
    }
  }

  private void add(Noun noun, String plural) {
    singulars.put(noun.singular(), noun);
    plurals.put(plural, noun);
  }

  private static List<String> lines(String list) {
    return WordLines.of(Nouns.class, list);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    int last = noun.length() - 1;
    if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    boolean hisses =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hisses ? "es" : "s");
  }

  /** The listed noun whose singular {@code word} is, or null. */
  @Nullable Noun singular(String word) {
    return singulars.get(word);
  }

  /** The listed noun whose plural {@code word} is, or null. */
  @Nullable Noun listedPlural(String word) {
    return plurals.get(word);
  }

  /** What {@code word} is the plural of, if it looks like one; else null. */
  static @Nullable Noun unlisted(String word) {
    int last = word.length() - 1;
    if (word.endsWith("men") && word.length() > SHORTEST_PLURAL) {
      return new Noun(word.substring(0, last - 1) + "an", CountedClass.PERSON);
    }
    boolean plural =
        word.length() >= SHORTEST_PLURAL
            && word.endsWith("s")
            && "sui'".indexOf(word.charAt(last - 1)) < 0
            && !NO_PLURALS.contains(word);
    if (!plural) {
      return null;
    }
    String singular = word.substring(0, last);
    if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL + 1) {
      singular = word.substring(0, last - 2) + "y";
    } else if (word.endsWith("sses")
        || word.endsWith("oes") && word.length() > SHORTEST_PLURAL + 1
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      singular = word.substring(0, last - 1);
    }
    return new Noun(singular, CountedClass.OTHER);
  }
}
