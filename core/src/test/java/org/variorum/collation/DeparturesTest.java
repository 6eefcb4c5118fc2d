package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/** How accounts depart from the words as they were spoken. */
class DeparturesTest {

  private static final Variorum VARIORUM = new Variorum();

  private static final String RECORD =
      """
      Interview in the harbour office, 14 March

      00:00:01 ROSE: Did the ferry sail on your order?
      QUILL: No. I did not order the ferry to sail. I told the captain what the wind was doing, \
      and -- and I told him twice. [pause] Look: I do not think the crew is to blame.
      ROSE: Who is?
      [00:01:10] QUILL: We have, uh, taken 212 people off that ship and every one of them has \
      gone home dry. (LAUGHTER) You can write that down.
      The mayor has not called me. Nobody has ever asked me for a report.
      ROSE: Right.
      QUILL: The radar was out of service for six weeks, and we wrote to the ministry in January.
      ROSE: I find that very hard to believe, Ms. Quill.
      """;

  private static SpokenRecord beside(String record, String... accounts) {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (String text : accounts) {
      String id = String.valueOf((char) ('a' + annotated.size()));
      annotated.add(VARIORUM.annotate(Article.of(id, text)));
    }
    return VARIORUM
        .beside(VARIORUM.collate(annotated), Article.of("record", record))
        .record()
        .orElseThrow();
  }

  /** The departures of all quotations in words; {@code as spoken} where there are none. */
  private static List<String> said(SpokenRecord record) {
    return record.quotations().stream()
        .flatMap(quotation ->
            quotation.elsewhere()
                ? Stream.of("elsewhere")
                : quotation.departures().isEmpty()
                    ? Stream.of("as spoken")
                    : quotation.departures().stream()
                        .map(departure ->
                            departure.sentence(
                                List.of(String.valueOf((char) ('a' + quotation.account()))), "R")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # what is no departure: excerpts, spelling, sounds, words begun anew, what others throw in
          I did not order the ferry to sail                        | as spoken
          We've taken 212 people off that ship                     | as spoken
          We have taken 212 people off that ship                   | as spoken
          what the wind was doing, and I told him twice            | as spoken
          Nobody has ever asked me for a report. The radar was out of service for six weeks | as spoken
          # words left out, with and without a sign
          I did order the ferry to sail                            | a leaves out “not” without showing it
          I told the captain … and I told him twice                | a leaves out “what the wind was doing, and” and shows it
          # other words, words put in, an editor's words
          We have taken 221 people off that ship                   | a has “221” where R has “212”
          The mayor has never called me                            | a has “never” where R has “not”
          They have taken 212 people off that ship                 | a has “They” where R has “We”
          I do not think the whole crew is to blame                | a adds “whole”, which R does not have
          The [head of the council] has not called me              | a puts “[head of the council]” in place of “mayor”
          # what stood apart
          I told the captain what the wind was doing … Nobody has ever asked me for a report | a joins words that stand apart in R, with 47 words between, and it shows
          I do not think the crew is to blame. We have taken 212 people off that ship | a joins words that stand apart in R, with 2 words between, without showing it
          Nobody has ever asked me for a report. I do not think the crew is to blame | a has “I do not think the crew is to blame” in another order than R
          """)
  void comparesWithTheRecord(String words, String expected) {
    List<String> said = said(beside(RECORD, "“" + words + ",” Mara Quill said on Friday.\n"));
    assertThat(said).containsExactly(expected);
  }

  @Test
  void aNegationThatIsCutOffIsToldUnlessTheOutletSaysIt() {
    assertThat(said(beside(RECORD, "Quill said “the crew is to blame” that day.\n")))
        .containsExactly("a cuts off “I do not think”, which may turn the words round");
    assertThat(said(beside(RECORD, "Quill did not say that “the crew is to blame” that day.\n")))
        .containsExactly("as spoken");
  }

  @Test
  void theSpeakerIsComparedByName() {
    String account = "“I find that very hard to believe,” Mara Quill said.\n";
    assertThat(said(beside(RECORD, account)))
        .containsExactly("a gives to Mara Quill what R gives to ROSE");
    assertThat(said(beside(RECORD.replace("ROSE:", "Q:"), account))).containsExactly("as spoken");
  }

  @Test
  void whatWasNotFoundComesLastAndOfOthersNothingFollows() {
    SpokenRecord record =
        beside(
            RECORD,
            """
            “The sea is a cruel master and I love it,” Mara Quill said.

            “I will pay every penny of it,” Tobias Renwick said.

            “We have taken 221 people off that ship,” Mara Quill said.

            “The mayor has not called me,” she added.
            """);
    assertThat(said(record))
        .containsExactly(
            "a has “221” where R has “212”",
            "as spoken",
            "a has “The sea is a cruel master and I love it,”, which was not found in R",
            "elsewhere");
  }

  @Test
  void placesSpellTheWords() {
    SpokenRecord record =
        beside(RECORD, "“I told the captain … Nobody has asked me for a report,” Quill said.\n");
    Placed place = record.quotations().getFirst().place().orElseThrow();
    assertThat(place.spans())
        .extracting(span -> span.of(RECORD))
        .containsExactly("I told the captain", "Nobody has ever asked me for a report");
    assertThat(place.turns()).extracting(Turn::speaker).containsOnly("QUILL");
  }

  @Test
  void theOrderOfTheAccountsChangesNothing() {
    List<String> accounts =
        new ArrayList<>(
            List.of(
                "“I did order the ferry to sail,” Mara Quill said.\n",
                "“We have taken 221 people off that ship,” Mara Quill said.\n",
                "“I find that very hard to believe,” Mara Quill said.\n"));
    List<Span> places = places(accounts);
    Collections.reverse(accounts);
    assertThat(places(accounts)).containsExactlyInAnyOrderElementsOf(places);
  }

  private static List<Span> places(List<String> accounts) {
    return beside(RECORD, accounts.toArray(new String[0])).quotations().stream()
        .flatMap(quotation -> quotation.departures().stream())
        .flatMap(departure -> Stream.ofNullable(departure.spoken()))
        .map(Departure.Side::span)
        .toList();
  }

  @Test
  void aRecordWithoutNamesIsAllSpoken() {
    String record = "Listen: I did not order the ferry to sail.\nNobody asked me.\n";
    assertThat(said(beside(record, "“I did order the ferry to sail,” Mara Quill said.\n")))
        .containsExactly("a leaves out “not” without showing it");
  }

  @Test
  void hostileRecordsEnd() {
    String marks = "… ".repeat(100_000);
    String labels = "A: ".repeat(50_000);
    String same = "the crew is to blame ".repeat(20_000);
    for (String record : List.of(marks, labels, same, "(".repeat(100_000) + "x")) {
      SpokenRecord beside =
          beside(record, "“The crew is to blame, the crew is to blame,” Mara Quill said.\n");
      assertThat(beside.quotations()).hasSize(1);
    }
  }
}
