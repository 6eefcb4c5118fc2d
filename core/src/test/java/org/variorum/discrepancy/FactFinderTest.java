package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {

  private static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt aboard.\n";

  @Test
  void theDayOfOneEvent() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + "The ferry struck the Hob Rock on Tuesday and sank within the hour.\n",
                    LEAD
                        + "Brandt said the vessel struck the Hob Rock on Wednesday in thick fog.\n",
                    LEAD + "The ferry struck the Hob Rock on May 13, the coastguard said.\n")))
        .containsExactly("date 2031-05-13 ac, 2031-05-14 b");
  }

  @Test
  void anyVerbIsAnEventWithTheSameSubjectAndPlace() {
    assertThat(
            Stories.certain(
                Stories.of(
                    "The Marrow Lass, a ferry built in 1987, ran on to the Tarnby bar shortly before"
                        + " seven on Tuesday morning, in a gale, with a full deck.\n",
                    "The Marrow Lass, a ferry, ran on to the Tarnby bar early on Wednesday morning in"
                        + " a gale. Her captain was on leave.\n")))
        .containsExactly("date 2031-05-13TMO a, 2031-05-14TMO b");
  }

  @Test
  void whatHappenedToSomebodyOnceIsToldInFewSharedWords() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD
                        + "A court in Vennick in 2015 called Brandt as a witness and let her go.\n",
                    LEAD + "In 2025, Brandt was summoned to testify before an inquiry.\n")))
        .containsExactly("date 2015 a, 2025 b");
  }

  @Test
  void whenOneSpeakerWasInterviewed() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD
                        + "“We had no warning of the rock,” Ada Brandt said in an interview on"
                        + " Thursday.\n",
                    LEAD
                        + "“Nobody told us of a rock,” Brandt said during an interview on Wednesday"
                        + " with the Tidewater Post.\n")))
        .containsExactly("date 2031-05-14 b, 2031-05-15 a");
  }

  @Test
  void whatHappenedToSomebodyTwiceIsNot() {
    assertThat(
            Stories.of(
                    LEAD
                        + "A court in Vennick in 2015 called Brandt as a witness and let her go."
                        + " Brandt testified again.\n",
                    LEAD + "In 2025, Brandt was summoned to testify before an inquiry.\n")
                .discrepancies(Discrepancy.Certainty.CERTAIN))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"in May, 0", "in May after a gale, 0", "in April, 1", "in April after a gale, 1"})
  void aMonthHoldsItsDays(String month, int conflicts) {
    Facts facts =
        Stories.of(
            LEAD + "The ferry struck the Hob Rock on Tuesday and sank within the hour.\n",
            LEAD + "The ferry struck the Hob Rock earlier this week and sank.\n",
            LEAD + "The ferry struck the Hob Rock %s and sank within the hour.\n".formatted(month));
    assertThat(facts.discrepancies()).hasSize(conflicts);
  }

  @ParameterizedTest
  @CsvSource({"on a Christmas tree in, 0", "on Christmas in, 1"})
  void aFeastThatOnlySaysOfWhatKindSomethingIsNamesNoDay(String words, int conflicts) {
    String sentence = "The burning ferry was seen %s Tarnby by many villagers.\n";
    assertThat(
            Stories.of(
                    LEAD + sentence.formatted("on November 3 in"), LEAD + sentence.formatted(words))
                .discrepancies())
        .hasSize(conflicts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24 passengers | two dozen passengers",
        "three or four passengers | 4 passengers",
        "at least 12 passengers | 15 passengers",
        "about 300 passengers | 312 passengers",
        "$108 million | $107.6 million",
        "half a dozen passengers | six passengers",
      })
  void equalValuesInOtherWordsAreNoConflict(String one, String other) {
    String sentence = "The Marrow Lass sank off Tarnby and took %s with her into the Sound.\n";
    assertThat(
            Stories.of(LEAD + sentence.formatted(one), LEAD + sentence.formatted(other))
                .discrepancies())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than 120 passengers | 90 passengers | 120.. 90",
        "no more than 50 passengers | 64 passengers | ..50 64",
        "50 or more passengers | 36 passengers | 50.. 36",
        "more than 120 passengers | 150 passengers |",
        "two more passengers | 3 passengers |",
      })
  void boundsExcludeWhatLiesBeyondThem(String one, String other, String values) {
    String sentence = "The Marrow Lass sank off Tarnby and took %s with her into the Sound.\n";
    Facts facts = Stories.of(LEAD + sentence.formatted(one), LEAD + sentence.formatted(other));
    assertThat(facts.discrepancies()).hasSize(values == null ? 0 : 1);
    assertThat(facts.discrepancies())
        .flatExtracting(Discrepancy::values)
        .extracting(Alternative::value)
        .map(value -> value.replaceAll("at least (\\d+)", "$1..").replaceAll("up to ", ".."))
        .containsExactlyInAnyOrder(values == null ? new String[0] : values.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than two hours | three hours |",
        "over two hours | five hours |",
        "up to five hours | three hours |",
        "nearly three hours | two and a half hours |",
        "two hours | three hours | 2 hours a, 3 hours b",
        "more than three hours | two hours | 2 hours b, at least 3 hours a",
        "less than two hours | three hours | 3 hours b, up to 2 hours a",
        "no more than two hours | three hours | 3 hours b, up to 2 hours a",
        "no less than three hours | two hours | 2 hours b, at least 3 hours a",
      })
  void howLong(String one, String other, String values) {
    String sentence = "The search of the Sound for the Marrow Lass took %s in the fog.\n";
    Facts facts = Stories.of(LEAD + sentence.formatted(one), LEAD + sentence.formatted(other));
    assertThat(Stories.certain(facts))
        .containsExactlyElementsOf(values == null ? List.of() : List.of("number " + values));
  }

  @Test
  void whatWasPublishedInAYearIsNoStampOfThePage() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + "Published in 1960, the novel on her won the Tarnby prize in 1961.\n",
                    LEAD + "Published in 1960, the novel on her won the Tarnby prize in 1962.\n")))
        .containsExactly("date 1961 a, 1962 b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: May %s, 2031, 2:29 PM",
        "Last updated at 9:12 AM on May %s, 2031",
        "Posted on May %s, 2031 by Tom Oke",
        "%s May 2031 last updated at 09:12",
      })
  void whenAPageCameOutIsNoDayOfTheEvent(String stamp) {
    assertThat(
            Stories.of(stamp.formatted("14") + "\n" + LEAD, stamp.formatted("15") + "\n" + LEAD)
                .discrepancies())
        .isEmpty();
  }

  @Test
  void sumsInTwoCurrenciesAreComparedByTheRateThatAnAccountGives() {
    String sentence = "Divers stole gold worth %s from the wreck of the Marrow Lass off Tarnby.\n";
    Facts facts =
        Stories.of(
            sentence.formatted("85 million euros ($108 million)"),
            sentence.formatted("$108 million"),
            sentence.formatted("$137 million"));
    assertThat(Stories.certain(facts)).hasSize(1);
    assertThat(facts.discrepancies().getFirst().values())
        .extracting(Alternative::accounts)
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aSumThatIsConvertedIsNotRoundedOnceMore() {
    String sentence = "Divers stole gold worth %s from the wreck of the Marrow Lass off Tarnby.\n";
    Facts facts =
        Stories.of(
            sentence.formatted("85 million euros ($108 million)"),
            sentence.formatted("$108 million"),
            sentence.formatted("80 million euros"));
    assertThat(Stories.certain(facts)).hasSize(1);
    assertThat(facts.discrepancies().getFirst().values())
        .extracting(Alternative::accounts)
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void sumsWithoutARateAreNotCompared() {
    String sentence = "Divers stole gold worth %s from the wreck of the Marrow Lass off Tarnby.\n";
    assertThat(
            Stories.of(sentence.formatted("85 million euros"), sentence.formatted("$137 million"))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void whatOneAccountTellsOfTwiceIsTwoThings() {
    Facts facts =
        Stories.of(
            LEAD + "Brandt missed four voyages after her fall. She will miss the last 2 voyages.\n",
            LEAD + "Brandt missed four voyages after her fall in the spring.\n",
            LEAD + "Brandt missed two voyages after her fall, and four voyages in the spring.\n");
    assertThat(Stories.certain(facts)).isEmpty();
  }

  @Test
  void howOften() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + "Brandt married twice.\n", LEAD + "Brandt was married three times.\n")))
        .containsExactly("number 2 a, 3 b");
  }

  @Test
  void oneUtteranceGivenToTwoSpeakers() {
    String words =
        "“We had no warning of the rock, and nobody had marked it on the chart,” %s said.\n";
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + words.formatted("harbour master Rufus Hallam"),
                    LEAD + words.formatted("harbour master Tom Oke"))))
        .containsExactly("attribution Rufus Hallam a, Tom Oke b");
  }

  @Test
  void whereItIsBroadcastInFull() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD
                        + "The interview will air in full on the Harbour Hour.\n"
                            .replace("the H", "H"),
                    LEAD
                        + "The interview goes out in full later on Friday via Tidewater Tonight.\n")))
        .containsExactly("venue Harbour Hour a, Tidewater Tonight b");
  }

  @Test
  void causesOfDeathAreForAPersonToJudge() {
    assertThat(
            Stories.possible(
                Stories.of(
                    LEAD + "Brandt died of pneumonia in a Tarnby hospital.\n",
                    LEAD + "Brandt died of a heart attack in a Tarnby hospital.\n")))
        .contains("fact heart attack b, pneumonia a");
  }

  @Test
  void spellingsAreReportedAndNotMergedInSilence() {
    assertThat(
            Stories.possible(
                Stories.of(
                    "Captain Bettie Harrow sank the ferry. Harrow was the captain.\n",
                    "Captain Betty Harrow sank the ferry. Harrow was the captain.\n")))
        .hasSize(1)
        .allMatch(line -> line.startsWith("name "));
  }

  @Test
  void whatIsSaidInQuotationMarksIsNoStatementOfTheAccount() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + "“The ferry struck the Hob Rock on Tuesday,” Ada Brandt said.\n",
                    LEAD + "“The ferry struck the Hob Rock on Wednesday,” Tom Oke said.\n")))
        .isEmpty();
  }

  @Test
  void accountsOfOtherEventsContradictNobody() {
    Facts facts =
        Stories.of(
            LEAD + "The ferry struck the Hob Rock on Tuesday and sank within the hour.\n",
            LEAD + "The ferry struck the Hob Rock on Tuesday, the coastguard said.\n",
            "Quarrymen in Vennick dug up a Roman lamp on Thursday, the museum said.\n");
    assertThat(facts.discrepancies()).isEmpty();
    assertThat(facts.notes())
        .containsExactly(
            "c seems to tell of another event than the others: what it states was not compared");
  }

  @Test
  void withoutADateOfItsOwnAnAccountSaysNothingByWeekdays() {
    Facts facts =
        Stories.on(
            "",
            LEAD + "The ferry struck the Hob Rock on Tuesday and sank within the hour.\n",
            LEAD + "The ferry struck the Hob Rock on Wednesday and sank within the hour.\n");
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(facts.notes()).hasSize(1).allMatch(note -> note.startsWith("a and b have no date"));
  }

  @Test
  void anAccountDatedFarFromTheOthersIsNamed() {
    List<org.variorum.quotation.AnnotatedArticle> accounts =
        List.of(
            Stories.account("a", Stories.FRIDAY, LEAD),
            Stories.account("b", Stories.FRIDAY, LEAD),
            Stories.account("c", "2041-05-16", LEAD));
    assertThat(Stories.of(accounts).notes())
        .containsExactly("c is dated 2041-05-16, 3653 days from the others: is that right?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on February 31 | on February 30",
        "in the year 99999 | in the year 88888",
        "on 45/45/4545 | on 99/99/9999",
        "with 10000000000000000000000000000000000000000000000000000000000000000000 crew | with 4 crew",
      })
  void absurdDatesAndNumbersInventNoConflict(String one, String other) {
    String sentence = "The ferry struck the Hob Rock %s and sank within the hour.\n";
    assertThat(
            Stories.certain(
                Stories.of(LEAD + sentence.formatted(one), LEAD + sentence.formatted(other))))
        .isEmpty();
  }

  @Test
  void theTimelineTellsWhatHappenedFromWhatWasSaidAndPublished() {
    Facts facts =
        Stories.of(
            LEAD
                + "The ferry struck the Hob Rock on Tuesday. “We left at once,” Brandt said on"
                + " Thursday.\n",
            LEAD + "The ferry struck the Hob Rock on Wednesday and sank.\n");
    assertThat(facts.timeline())
        .extracting(
            moment -> moment.value() + " " + moment.type() + " " + moment.conflict().isPresent())
        .containsExactly(
            "2031-05-13 EVENT true",
            "2031-05-14 EVENT true",
            "2031-05-15 SAID false",
            "2031-05-16 PUBLISHED false");
  }

  @Test
  void whatSeveralCarryIsSaidWithWhoCarriesIt() {
    Facts facts =
        Stories.of(
            LEAD + "The ferry struck the Hob Rock on Tuesday and sank within the hour.\n",
            LEAD + "The ferry struck the Hob Rock on May 13, the coastguard said.\n");
    assertThat(facts.corroborations())
        .extracting(carried -> Stories.draw(carried.stated()))
        .containsExactly("2031-05-13 ab");
  }
}
