package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When on the day it happened. */
class TimesOfDayTest {

  private static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt aboard.\n";
  private static final String STRUCK =
      "The ferry struck the Hob Rock %s and sank within the hour.\n";

  private static Facts struck(String one, String other) {
    return Stories.of(LEAD + STRUCK.formatted(one), LEAD + STRUCK.formatted(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at 9:30 a.m. | at 10 p.m. | 09:30 22:00",
        "at 9:30 a.m. on Tuesday | in fog at 10 p.m. on Tuesday | 09:30 22:00",
        "at noon on Tuesday | at midnight on Tuesday | 12:00 24:00",
        "at 9 a.m. GMT | at 11.30 a.m. GMT | 09:00Z 11:30Z",
      })
  void timesThatExcludeEachOther(String one, String other, String times) {
    assertThat(Stories.certain(struck(one, other)))
        .hasSize(1)
        .allMatch(line -> line.startsWith("date "))
        .extracting(line -> line.replaceAll("date |\\d{4}-\\d\\d-\\d\\dT| [ab],?", "").strip())
        .containsExactly(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at 9:30 a.m. | at around 9 a.m.",
        "at 9:30 a.m. | in the morning",
        "at 9:30 a.m. on Tuesday | on Tuesday morning",
        "at 9:45 a.m. | shortly after 9:30 a.m.",
        "at 9:45 a.m. | just before 10 a.m.",
        "at 8:49 p.m. | at 9 p.m.",
        "at 11:50 p.m. on Tuesday | around midnight",
        "on Tuesday night | at 1 a.m. on Wednesday",
        "at 9:30 a.m. | after 9 a.m.",
        "at 10 a.m. GMT | at 5 a.m. EST",
        "at 10 a.m. local time | at 8:00 a.m. GMT",
        "at 10 a.m. | at 8:00 a.m. EST",
        "at 9 a.m. on Monday | on Monday",
        "at 9 o'clock | at 9 p.m.",
      })
  void timesThatMayBeOne(String one, String other) {
    assertThat(struck(one, other).discrepancies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at 9:30 a.m. | on the evening of Tuesday",
        "at 9:30 a.m. | in dense fog at 9:45 a.m.",
      })
  void partsOfTheDayAndMinutesAreForAPersonToJudge(String one, String other) {
    Facts facts = struck(one, other);
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).hasSize(1).allMatch(line -> line.startsWith("date "));
  }

  @Test
  void theTimesOfTwoDaysAreNotCompared() {
    assertThat(Stories.certain(struck("at 9:30 a.m. on Tuesday", "at 10 p.m. on Wednesday")))
        .containsExactly("date 2031-05-13T09:30 a, 2031-05-14T22:00 b");
  }

  @Test
  void aDayAndItsHourAreOneThingThatSeveralCarry() {
    assertThat(struck("at 9:30 a.m. on Tuesday", "at 9:30 a.m. on Tuesday").corroborations())
        .extracting(carried -> Stories.draw(carried.stated()))
        .containsExactly("2031-05-13T09:30 ab");
  }

  @Test
  void whenAPageCameOutIsNoTimeOfTheEvent() {
    assertThat(
            Stories.of(
                    LEAD + "Updated 9:30 a.m. May 16, 2031\n" + STRUCK.formatted("in thick fog"),
                    LEAD + "Updated 10 p.m. May 16, 2031\n" + STRUCK.formatted("in thick fog"))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void aCopiedSentenceInWhichTheHourWasChanged() {
    String sentence = "Divers will go down to look at the wreck of her at %s on Saturday.\n";
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + sentence.formatted("8 a.m."), LEAD + sentence.formatted("2 p.m."))))
        .containsExactly("date 2031-05-17T08:00 a, 2031-05-17T14:00 b");
  }
}
