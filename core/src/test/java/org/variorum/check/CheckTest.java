package org.variorum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.quotation.AnnotatedArticle;

/** What reports say of words that are claimed. */
class CheckTest {

  private static final Variorum VARIORUM = new Variorum();

  private static final Checker CHECKER =
      checker(
          article(
              "gazette",
              "Gazette",
              "2024-03-16",
              """
              Mara Quill, the harbour master, spoke on Thursday. “I did not order the ferry to sail. I \
              told the captain what the wind was doing, and I told him twice,” Mara Quill said.

              “I do not think the crew is to blame,” she added. The gate had been out of order since \
              the storm of 1987, which nobody remembers.
              """),
          article(
              "post",
              "Post",
              "2024-03-15",
              """
              “I do not think the crew is to blame. We have taken 212 people off that ship,” Mara \
              Quill said. “She was listing before she left the quay,” Tobias Renwick said.
              """),
          article(
              "quay",
              "Quay News",
              null,
              """
              “We have taken 212 people off that ship,” Quill said.
              """));

  private static AnnotatedArticle article(
      String id, String outlet, @Nullable String day, String text) {
    PublicationDate date = day == null ? null : PublicationDate.parse(day).orElseThrow();
    return VARIORUM.annotate(
        new Article(id, new Outlet(outlet), null, date, null, null, null, text, List.of()));
  }

  private static Checker checker(AnnotatedArticle... articles) {
    return VARIORUM.checker(List.of(articles));
  }

  private static Check check(String words, @Nullable String speaker) {
    return CHECKER.check(new Claimed(words, speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          I do not think the crew is to blame              |                | exact
          “i don't think the crew is to blame.”            |                | exact
          "I do not think the crew is to blame!"           | Quill          | exact
          ‘We have taken two hundred people off that ship’ |                | altered
          I told the captain what the wind was doing       |                | exact
          I told the captain … and I told him twice        |                | shortened, shown
          I told the captain [...] and I told him twice    |                | shortened, shown
          I told the captain, and I told him twice         |                | shortened, hidden
          I do think the crew is to blame                  |                | shortened, hidden
          We have taken 221 people off that ship           |                | altered
          I told him twice, and I told the captain what the wind was doing |  | altered
          She was listing before she left the quay         | Mara Quill     | other speaker
          She was listing before she left the quay         | Renwick        | exact
          She was listing before she left the quay         |                | exact
          The mayor of Lowmoor owes us an answer           |                | not found
          out of order since the storm of 1987             |                | not found
          It is what it is                                 |                | not found
          """)
  void givesAVerdict(String words, @Nullable String speaker, String verdict) {
    assertThat(check(words, speaker).verdict().key()).isEqualTo(verdict);
  }

  @Test
  void everyReadingIsThereTheEarliestFirst() {
    Check check = check("I do think the crew is to blame", null);
    assertThat(check.readings())
        .extracting(reading -> reading.article().label() + ": " + reading.text())
        .containsExactly(
            "Post: I do not think the crew is to blame",
            "Gazette: I do not think the crew is to blame");
    assertThat(check.why())
        .isEqualTo("your wording leaves out “not” without showing it: Post prints it");
    assertThat(check("We have taken 212 people", null).readings())
        .extracting(reading -> reading.article().id())
        .containsExactly("post", "quay");
  }

  @Test
  void theReasonSaysWhatIsCutOff() {
    assertThat(check("The crew is to blame", "Mara Quill").why())
        .isEqualTo(
            "Post and Gazette print these words, as part of a longer quotation; your wording cuts"
                + " off “I do not think” of Post, which may turn the words round");
  }

  @Test
  void whoElseIsNamed() {
    Check check = check("She was listing before she left the quay", "Mara Quill");
    assertThat(check.ascribedElsewhere()).containsExactly("Tobias Renwick");
    assertThat(check.why())
        .isEqualTo("every report that names a speaker gives the words to Tobias Renwick");
  }

  @Test
  void wordsOfTheOutletAreNoQuotation() {
    Check check = check("The gate had been out of order since the storm of 1987", null);
    assertThat(check.why())
        .isEqualTo(
            "no quotation in these reports has the words; they stand in Gazette, not as a"
                + " quotation");
    assertThat(check.unquoted()).hasSize(1);
    assertThat(check.unquoted().getFirst().text())
        .isEqualTo("The gate had been out of order since the storm of 1987");
  }

  @Test
  void placesSpellTheReading() {
    for (PrintedWords reading : check("I told him twice, Mara", null).readings()) {
      String spelt =
          String.join(
              " ",
              reading.spans().stream().map(span -> span.of(reading.article().text())).toList());
      assertThat(reading.text()).isEqualTo(spelt);
    }
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String words = i % 2 == 0 ? "The gate was never tested" : "The gate was tested";
      articles.add(article("a" + i, "O" + i, "2024-03-15", "“" + words + ",” Ada Orr said.\n"));
    }
    Claimed claimed = new Claimed("The gate was never tested", "Orr");
    Check one = VARIORUM.checker(articles).check(claimed);
    assertThat(VARIORUM.checker(articles.reversed()).check(claimed)).isEqualTo(one);
  }

  @Test
  void hostileClaimsEnd() {
    List<String> hostile =
        List.of(
            "… ".repeat(100_000) + "crew",
            "I do not think the crew is to blame ".repeat(28_000),
            "x".repeat(1_000_000),
            "[not] ".repeat(20_000) + "blame",
            "“".repeat(50_000) + "the crew is to blame");
    for (String words : hostile) {
      assertThat(check(words, null).why()).isNotEmpty();
    }
  }
}
