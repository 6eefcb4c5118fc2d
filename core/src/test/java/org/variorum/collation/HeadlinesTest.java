package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;

/** Quotations in headlines and captions, beside what the body prints. */
class HeadlinesTest {

  private static final Variorum VARIORUM = new Variorum();

  private static final String BODY =
      """
      Mara Quill, the harbour master, spoke on Thursday. “I did not order the ferry to sail. I told \
      the captain what the wind was doing, and I told him twice,” Mara Quill said.

      “I do not think the crew is to blame,” she added. “We have taken 212 people off that ship and \
      every one of them has gone home dry.”
      """;

  private static AnnotatedArticle account(
      String id, String title, String text, String... captions) {
    return VARIORUM.annotate(
        new Article(id, null, null, null, title, null, null, text, List.of(captions)));
  }

  /** {@code b: wording “went”/“has gone”}; after the id of the account, {@code <} and the other. */
  private static List<String> drawn(AnnotatedArticle... accounts) {
    Collation collation = VARIORUM.collate(List.of(accounts)).collation();
    List<String> drawn = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      for (Headline headline : utterance.headlines()) {
        drawn.add(draw(collation, headline));
      }
    }
    return drawn;
  }

  static String draw(Collation collation, Headline headline) {
    StringBuilder line = new StringBuilder(id(collation, headline.account()));
    line.append(' ').append(headline.field());
    if (headline.against() != headline.account()) {
      line.append(" against ").append(id(collation, headline.against()));
    }
    line.append(':');
    for (Headline.Change change : headline.changes()) {
      line.append(' ').append(change.kind().name().toLowerCase(Locale.ROOT));
      line.append(change.hidden() ? " hidden" : "").append(change.grave() ? " grave" : "");
      line.append(" “").append(change.headline().text());
      line.append("”/“").append(change.body().text()).append("”");
    }
    return line.toString();
  }

  private static String id(Collation collation, int account) {
    return collation.accounts().get(account).article().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # as it was said
          Harbour master: “I did not order the ferry to sail”         | a title:
          HARBOUR MASTER: ‘I DID NOT ORDER THE FERRY TO SAIL’         | a title:
          Harbour Master: “I Did Not Order the Ferry to Sail”         | a title:
          Quill ‘told the captain what the wind was doing’            | a title:
          # other words
          ‘Every one of them went home dry’: harbour master           | a title: wording “went”/“has gone”
          Quill: ‘We have taken 221 people off that ship’             | a title: wording “221”/“212”
          # words left out: without a sign, with one
          ‘I told the captain twice’                                  | a title: omission hidden “”/“what the wind was doing, and I told him”
          ‘I told the captain … twice’                                | a title: omission “…”/“what the wind was doing, and I told him”
          # what may turn the meaning round
          Harbour master: “I did order the ferry to sail”             | a title: omission hidden grave “”/“not”
          ‘The crew is to blame’, says Quill                          | a title: extent grave “”/“I do not think”
          Quill: ‘The crew is not to blame’                           | a title: order “not”/“”
          # written otherwise
          ‘We’ve taken 212 people off that ship’                      | a title: spelling “We’ve”/“We have”
          """)
  void comparesAHeadlineWithItsBody(String title, String drawn) {
    assertThat(drawn(account("a", title, BODY))).containsExactly(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # a word or two in quotation marks
          The ‘crew’ and the ‘captain’
          Quill on the ‘ferry’
          # nobody is quoted
          Harbour master did not order ferry to sail
          # nobody said it
          ‘The mayor of Lowmoor owes us an answer’
          Review: “The Last Ferry”
          """)
  void whatIsInNoBodyStaysOut(String title) {
    assertThat(drawn(account("a", title, BODY))).isEmpty();
  }

  @Test
  void aCaptionIsComparedToo() {
    AnnotatedArticle annotated =
        account("a", "A ferry", BODY, "A rope", "Quill: “I did not tell the ferry to sail”");
    assertThat(drawn(annotated)).containsExactly("a captions[1]: wording “tell”/“order”");
  }

  @Test
  void whatItsBodyDoesNotPrintIsComparedWithAnother() {
    AnnotatedArticle one = account("a", "Quill speaks", BODY);
    AnnotatedArticle other =
        account(
            "b",
            "Mara Quill: ‘We have taken 221 people off that ship’",
            "The harbour master of Vennick spoke on the radio.\n");
    assertThat(drawn(one, other)).containsExactly("b title against a: wording “221”/“212”");
  }

  @Test
  void placesCountInTheHeadlineAndInTheBody() {
    String title = "Harbour master: “I did not tell the ferry to sail”";
    Collation collation = VARIORUM.collate(List.of(account("a", title, BODY))).collation();
    Headline headline =
        collation.utterances().stream()
            .flatMap(u -> u.headlines().stream())
            .findFirst()
            .orElseThrow();
    Headline.Change change = headline.changes().getFirst();
    assertThat(headline.text(title)).isEqualTo("I did not tell the ferry to sail");
    assertThat(change.headline().span().of(title)).isEqualTo("tell");
    assertThat(change.body().span().of(BODY)).isEqualTo("order");
  }

  @Test
  void headlinesChangeNothingElse() {
    List<List<Utterance>> found =
        Stream.of("The ferry", "‘Every one of them went home dry’: harbour master")
            .map(title ->
                VARIORUM
                    .collate(List.of(account("a", title, BODY), account("b", title, BODY)))
                    .collation())
            .map(collation ->
                collation.utterances().stream().map(HeadlinesTest::withoutHeadlines).toList())
            .toList();
    assertThat(found.getFirst()).isEqualTo(found.getLast());
  }

  private static Utterance withoutHeadlines(Utterance utterance) {
    return new Utterance(
        utterance.id(),
        utterance.speaker(),
        utterance.readings(),
        utterance.columns(),
        utterance.differences(),
        utterance.summary(),
        List.of());
  }

  @Test
  void aThousandCaptionsAreNoTrouble() {
    String[] captions = new String[1_000];
    Arrays.fill(captions, "Quill: “I did not tell the ferry to sail”");
    assertThat(drawn(account("a", "A ferry", BODY, captions))).hasSize(1_000);
  }
}
