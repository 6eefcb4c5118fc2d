package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.quotation.AnnotatedArticle;

/** Stories for tests: accounts named a, b, c … in the order given, with what was found drawn. */
final class Stories {

  private static final Variorum VARIORUM = new Variorum();
  static final String FRIDAY = "2031-05-16";

  /** A first sentence, so that accounts tell of one event whatever follows. */
  static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt at the wheel.\n";

  private Stories() {}

  /** Accounts of one day. */
  static Facts of(String... texts) {
    return on(FRIDAY, texts);
  }

  /** Two accounts of the wreck of the Marrow Lass, each of {@link #LEAD} and what is given. */
  static Facts ofWreck(String one, String other) {
    return of(LEAD + one + "\n", LEAD + other + "\n");
  }

  /** Accounts that were published on {@code day}; of an empty day nobody knows. */
  static Facts on(String day, String... texts) {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text : texts) {
      accounts.add(account(String.valueOf((char) ('a' + accounts.size())), day, text));
    }
    return of(accounts);
  }

  static Facts of(List<AnnotatedArticle> accounts) {
    return VARIORUM.collate(accounts).facts();
  }

  static AnnotatedArticle account(String id, String day, String text) {
    return VARIORUM.annotate(
        new Article(
            id,
            null,
            null,
            PublicationDate.parse(day).orElse(null),
            null,
            null,
            null,
            text,
            List.of()));
  }

  /** The certain ones: {@code date 2031-05-14 ab, 2031-05-15 c}. */
  static List<String> certain(Facts facts) {
    return drawn(facts, Discrepancy.Certainty.CERTAIN);
  }

  /** The others, drawn alike. */
  static List<String> possible(Facts facts) {
    return drawn(facts, Discrepancy.Certainty.POSSIBLE);
  }

  private static List<String> drawn(Facts facts, Discrepancy.Certainty certainty) {
    return facts.discrepancies(certainty).stream()
        .map(d ->
            d.kind().name().toLowerCase(Locale.ROOT)
                + " "
                + String.join(", ", d.values().stream().map(Stories::draw).sorted().toList()))
        .sorted()
        .toList();
  }

  /** {@code 2031-05-14 ab}. */
  static String draw(Alternative value) {
    StringBuilder line = new StringBuilder(value.value()).append(' ');
    value.accounts().forEach(account -> line.append((char) ('a' + account)));
    return line.toString();
  }
}
