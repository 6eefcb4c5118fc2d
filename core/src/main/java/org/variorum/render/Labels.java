package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.article.Article;
import org.variorum.collation.Collation;

/**
 * What each account is called: its outlet, else its id; both where two accounts have one outlet.
 *
 * @param names by the account's index, as read
 */
record Labels(List<String> names) {

  /** Names in a sentence; one more than these is named too rather than counted. */
  private static final int MOST = 4;

  Labels {
    names = List.copyOf(names);
  }

  static Labels of(Collation collation) {
    List<String> plain =
        collation.accounts().stream().map(account -> account.article().label()).toList();
    Map<String, Integer> times = new HashMap<>();
    plain.forEach(name -> times.merge(name, 1, Integer::sum));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Article article = collation.accounts().get(i).article();
      boolean shared = times.getOrDefault(plain.get(i), 0) > 1;
      names.add(shared ? plain.get(i) + " (" + article.id() + ")" : plain.get(i));
    }
    return new Labels(names);
  }

  String of(int account) {
    return names.get(account);
  }

  /** {@code The Gazette, The Post and 3 more}: as many names as a sentence bears. */
  String listed(Collection<Integer> accounts) {
    List<String> own = accounts.stream().sorted().map(this::of).toList();
    if (own.size() > MOST + 1) {
      return String.join(", ", own.subList(0, MOST)) + " and " + (own.size() - MOST) + " more";
    }
    return own.size() < 2
        ? String.join("", own)
        : String.join(", ", own.subList(0, own.size() - 1)) + " and " + own.getLast();
  }
}
