package org.variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;

/** Accounts for tests, named a, b, c … in the order given. */
final class Accounts {

  private static final Variorum VARIORUM = new Variorum();

  private Accounts() {}

  static Collation collate(String... texts) {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text : texts) {
      accounts.add(annotate(String.valueOf((char) ('a' + accounts.size())), text));
    }
    return VARIORUM.collate(accounts).collation();
  }

  static Collation collate(List<AnnotatedArticle> accounts) {
    return VARIORUM.collate(accounts).collation();
  }

  static AnnotatedArticle annotate(String id, String text) {
    return VARIORUM.annotate(Article.of(id, text));
  }

  /** The differences of the first utterance, drawn. */
  static List<String> differences(String... texts) {
    return drawn(collate(texts));
  }

  /** The same of accounts that are called by the letters of {@code names}. */
  static List<String> differencesOf(String names, List<String> texts) {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      accounts.add(annotate(names.substring(i, i + 1), texts.get(i)));
    }
    return drawn(collate(accounts));
  }

  private static List<String> drawn(Collation collation) {
    return collation.utterances().getFirst().differences().stream()
        .map(difference -> draw(collation, difference))
        .toList();
  }

  /** {@code omission a“has” b“” hidden}. */
  static String draw(Collation collation, Difference difference) {
    StringBuilder line = new StringBuilder(difference.kind().name().toLowerCase(Locale.ROOT));
    difference.variants().stream()
        .map(variant -> " " + ids(collation, variant.at().keySet()) + "“" + variant.text() + "”")
        .sorted()
        .forEach(line::append);
    if (!difference.marked().isEmpty()) {
      line.append(" marked ").append(ids(collation, difference.marked()));
    }
    return line.append(difference.hidden() ? " hidden" : "").toString();
  }

  private static String ids(Collation collation, Iterable<Integer> accounts) {
    StringBuilder ids = new StringBuilder();
    List<String> sorted = new ArrayList<>();
    accounts.forEach(account -> sorted.add(collation.accounts().get(account).article().id()));
    sorted.stream().sorted().forEach(ids::append);
    return ids.toString();
  }
}
