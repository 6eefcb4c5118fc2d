package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/** Whether it happened: one account tells in its own words that it did, another that it did not. */
class HappeningsTest {

  /** The sentences from which the words for each come; those of one line contradict each other. */
  private static final String SENTENCES =
      """
      DIED | Captain Brandt died in the wreck of the Marrow Lass. | Captain Brandt survived the wreck of the Marrow Lass.
      INJURED | Captain Brandt was injured in the wreck of the Marrow Lass. | Captain Brandt was unhurt in the wreck of the Marrow Lass.
      ARRESTED | Captain Brandt was arrested on the quay at Tarnby. | Captain Brandt was not arrested on the quay at Tarnby.
      CHARGED | Captain Brandt was charged with manslaughter over the wreck. | Captain Brandt was never charged with manslaughter over the wreck.
      CONVICTED | Captain Brandt was convicted of manslaughter at Tarnby assizes. | Captain Brandt was acquitted of manslaughter at Tarnby assizes.
      PLEADED_GUILTY | Captain Brandt pleaded guilty to manslaughter at Tarnby. | Captain Brandt pleaded not guilty to manslaughter at Tarnby.
      RELEASED | Captain Brandt was released on bail by the magistrate. | Captain Brandt was not released on bail by the magistrate.
      APPROVED | The harbour bill was approved by the council on Tuesday. | The harbour bill was rejected by the council on Tuesday.
      RESIGNED | Captain Brandt resigned over the loss of the Marrow Lass. | Captain Brandt did not resign over the loss of the Marrow Lass.
      DISMISSED | Captain Brandt was dismissed by the owners of the Marrow Lass. | Captain Brandt was not dismissed by the owners of the Marrow Lass.
      FOUND | The body of the mate, the wreck and Captain Brandt were found off Tarnby. | Captain Brandt was never found.
      RESCUED | Captain Brandt was rescued by the lifeboat. | Captain Brandt was not rescued by the lifeboat.
      CANCELLED | The Tarnby regatta was cancelled after the wreck. | The Tarnby regatta went ahead after the wreck.
      TESTIFIED | Captain Brandt testified at the inquiry into the wreck. | Captain Brandt did not testify at the inquiry into the wreck.
      APOLOGISED | Captain Brandt apologised to the families of the drowned. | Captain Brandt did not apologise to the families of the drowned.
      ATTENDED | Captain Brandt attended the funeral of the mate. | Captain Brandt did not attend the funeral of the mate.
      MARRIED | Captain Brandt married a pilot from Vennick. | Captain Brandt never married.
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = SENTENCES)
  void whatHappenedOrDidNot(Happening happening, String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies())
        .filteredOn(d -> d.kind() == Discrepancy.Kind.FACT)
        .singleElement()
        .satisfies(d ->
            assertThat(d.values())
                .extracting(Alternative::value)
                .containsExactlyInAnyOrder(happening.value(true), happening.value(false)));
  }

  @Test
  void everyHappeningHasItsSentences() {
    assertThat(SENTENCES.lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactly(
            Arrays.stream(Happening.values()).map(Happening::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt was arrested on the quay at Tarnby. | Brandt was not arrested on the quay at Tarnby.",
        "Brandt, who is 41, was arrested on the quay at Tarnby. | Brandt wasn’t arrested on the quay at Tarnby.",
        "Brandt resigned her post over the wreck at Tarnby quay. | Brandt did not resign her command over the wreck at Tarnby quay.",
        "Ada Brandt was later acquitted of manslaughter at Tarnby. | Ada Brandt was convicted of manslaughter at Tarnby.",
      })
  void ofSomebodyNamedInTheSimplePastItIsCertain(String one, String other) {
    assertThat(Stories.certain(Stories.ofWreck(one, other)))
        .hasSize(1)
        .allMatch(line -> line.startsWith("fact "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody was hurt in the wreck. | Three people were hurt in the wreck.",
        "The harbour bill was rejected by the council on Tarnby quay. | The harbour bill was approved by the council on Tarnby quay.",
        "No passengers were injured in the wreck. | Several people were injured in the wreck.",
        "The harbour bill was rejected at Tarnby. | The bill was approved at Tarnby in the end.",
        "Brandt had not been arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Brandt had not been arrested on Tarnby quay. | Brandt was arrested on Tarnby quay.",
        "Ada Brandt survived the wreck. | Ada Brandt died in the wreck.",
      })
  void elseItIsForAPersonToJudge(String one, String other) {
    Facts facts = Stories.ofWreck(one, other);
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).hasSize(1).allMatch(line -> line.startsWith("fact "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what somebody says is a claim
        "Brandt was not arrested at Tarnby, the police said. | Brandt was arrested at Tarnby.",
        "“Brandt was not arrested at Tarnby,” Tom Oke said. | Brandt was arrested at Tarnby.",
        "Oke denied that Brandt was arrested at Tarnby. | Brandt was not arrested at Tarnby.",
        // what has not happened yet, and what may be
        "Brandt has not yet been arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Brandt would not be arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Was Brandt not arrested at Tarnby? | Brandt was arrested at Tarnby.",
        "If Brandt was not arrested at Tarnby, she soon will be. | Brandt was arrested at Tarnby.",
        // how far the negation reaches
        "Brandt was not seriously injured in the wreck. | Brandt was injured in the wreck.",
        "Brandt was not only arrested at Tarnby but chained. | Brandt was arrested at Tarnby.",
        // of somebody or something else
        "The wife of Brandt was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Brandt's mate was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Tom Oke was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "The plan for Tarnby was rejected. | The bill for Tarnby was approved.",
        "Brandt was convicted of perjury at Tarnby. | Brandt was acquitted of manslaughter at Tarnby.",
        "The ferry was found to be unsafe off Tarnby. | The ferry was never found off Tarnby.",
        // by somebody else
        "Brandt was arrested by Tom Oke on the quay. | Brandt was not arrested by Rufus Hallam on the quay.",
        // at another time
        "Brandt was not arrested at Tarnby on May 13, 2031. | Brandt was arrested at Tarnby on May 3, 2028.",
        // both, one after the other
        "Brandt survived the wreck. Brandt died at Tarnby. | Brandt survived the wreck at Tarnby.",
        // she survives in both
        "Brandt survived the wreck. | Brandt is survived by a son.",
      })
  void noConflict(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies())
        .filteredOn(d -> d.kind() == Discrepancy.Kind.FACT)
        .isEmpty();
  }

  @Test
  void thePlacesAreWhereItIsTold() {
    Facts facts =
        Stories.ofWreck(
            "Brandt was arrested on the quay.", "Brandt was not arrested on the quay at Tarnby.");
    assertThat(facts.discrepancies().getFirst().values())
        .extracting(value -> value.value() + " " + value.places().getFirst().span().start())
        .containsExactlyInAnyOrder("arrested 93", "not arrested 93");
  }

  /** "Detectives concluded" tells whose words they are only to an engine that knows them. */
  @Test
  void whatSomebodySaysWithoutMarksIsTheirClaimAndNotWhatTheAccountTells() {
    AnnotatedArticle told =
        Stories.account(
            "a",
            Stories.FRIDAY,
            Stories.LEAD + "Detectives concluded Brandt was arrested on the quay.\n");
    AnnotatedArticle denied =
        Stories.account(
            "b", Stories.FRIDAY, Stories.LEAD + "Brandt was not arrested on the quay.\n");

    assertThat(Stories.possible(Stories.of(List.of(told, denied))))
        .containsExactly("fact arrested a, not arrested b");
    assertThat(Stories.of(List.of(saying(told, "Brandt was arrested"), denied)).discrepancies())
        .isEmpty();
  }

  /** The same, where {@code content} is found to be what somebody says. */
  private static AnnotatedArticle saying(AnnotatedArticle article, String content) {
    AnnotatedText body = article.body();
    int start = body.text().indexOf(content);
    Quotation indirect =
        new Quotation(
            Quotation.Type.INDIRECT,
            List.of(new Span(start, start + content.length())),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            Quotation.Stance.ASSERTED,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            "test");
    return new AnnotatedArticle(
        article.article(),
        new AnnotatedText(
            body.passage(), body.names(), body.timexes(), body.quantities(), List.of(indirect)),
        null,
        List.of());
  }

  @Test
  void whatMostTellStandsFirst() {
    String not = Stories.LEAD + "Brandt was not arrested on the quay at Tarnby.\n";
    assertThat(Stories.of(arrested(1), not, not).discrepancies().getFirst().values())
        .extracting(Alternative::value)
        .containsExactly("not arrested", "arrested");
  }

  @Test
  void whatIsTooMuchToCompareIsSaid() {
    String not = "Brandt was not arrested on the quay at Tarnby.\n";
    assertThat(Stories.of(arrested(201), Stories.LEAD + not).notes())
        .contains("of what happened or did not only the first 200 of a report were compared");

    Facts facts = Stories.of(arrested(150), arrested(151), Stories.LEAD + not);
    assertThat(facts.notes())
        .contains(
            "Ada Brandt: arrested or not arrested: only the first 300 places of each were"
                + " compared");
    assertThat(Stories.certain(facts)).containsExactly("fact arrested ab, not arrested c");
  }

  @Test
  void whatIsJustNotTooMuchIsComparedWhole() {
    String not = "Brandt was not arrested on the quay at Tarnby.\n";
    assertThat(Stories.of(arrested(200), arrested(100), Stories.LEAD + not).notes())
        .noneMatch(note -> note.contains("happened or did not") || note.contains("arrested"));
  }

  /** An account that tells so often of an arrest. */
  private static String arrested(int times) {
    return Stories.LEAD + "Brandt was arrested on the quay at Tarnby.\n".repeat(times);
  }
}
