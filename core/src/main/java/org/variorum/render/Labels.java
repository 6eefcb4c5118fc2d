package org.variorum.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.variorum.article.Article;
import org.variorum.collation.Collation;

/**
 * What each account is called: its outlet, else its id; both where two accounts have one outlet.
 *
 * @param names by the account's index, as read
 */
record Labels(List<String> names) {

  Labels {
    names = List.copyOf(names);
  }

  static Labels of(Collation collation) {
    List<String> plain =
        collation.accounts().stream().map(account -> account.article().label()).toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Article article = collation.accounts().get(i).article();
      boolean shared = Collections.frequency(plain, plain.get(i)) > 1;
      names.add(shared ? plain.get(i) + " (" + article.id() + ")" : plain.get(i));
    }
    return new Labels(names);
  }

  String of(int account) {
    return names.get(account);
  }
}
