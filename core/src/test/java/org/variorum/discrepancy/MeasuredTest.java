package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.quotation.AnnotatedArticle;

/** Ages, shares, measures and how long it took. */
class MeasuredTest {

  private static Facts dated(String firstDay, String one, String secondDay, String other) {
    List<AnnotatedArticle> accounts =
        List.of(
            Stories.account("a", firstDay, Stories.LEAD + one + "\n"),
            Stories.account("b", secondDay, Stories.LEAD + other + "\n"));
    return Stories.of(accounts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt, 41, was taken ashore. | Tom Oke met Brandt, 43, on the quay.",
        "A boat brought 41-year-old Ada Brandt ashore. | Brandt, 43, stood on the quay.",
        "The 41-year-old Tarnby captain Ada Brandt was wet. | Brandt was 43.",
        "Brandt, 41, was wet. | A 43-year-old former Tarnby harbour ferry captain Ada Brandt was wet.",
      })
  void agesOfOnePersonOnOneDay(String one, String other) {
    assertThat(Stories.certain(Stories.ofWreck(one, other)))
        .containsExactly("number 41 years a, 43 years b");
  }

  @ParameterizedTest
  @CsvSource({"42, ''", "43, POSSIBLE", "44, POSSIBLE", "60, POSSIBLE"})
  void whereNobodyKnowsTheDaysAYearMayLieBetween(String age, String certainty) {
    Facts facts =
        dated("", "Brandt, 41, was taken ashore.", "", "Oke met Brandt, " + age + ", there.");
    assertThat(facts.discrepancies())
        .extracting(d -> d.certainty().name())
        .isEqualTo(certainty.isEmpty() ? List.of() : List.of(certainty));
  }

  @Test
  void aYearMayHangOnTheBirthdayAndIsForAPersonToJudge() {
    Facts facts =
        Stories.ofWreck("Brandt, 41, was taken ashore.", "Tom Oke met Brandt, 42, on the quay.");
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).containsExactly("number 41 years a, 42 years b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a birthday between
        "Brandt, 41, was taken ashore. | Ada Brandt turned 42.",
        // of two people, and of another time
        "Brandt, 41, was taken ashore. | Tom Oke, 43, met Brandt on the quay.",
        "Brandt, 41, was taken ashore. | Brandt was 23 when she took the wheel.",
        "Brandt, 41, was taken ashore. | Brandt was 43, when she fell.",
        "James, 41, was taken ashore. | The 43-year-old James’ mate was wet.",
        "Brandt, 41, was taken ashore. | The wife of 43-year-old mate Tom Oke met Brandt.",
        // not exactly, too far from the name, and not in words of the account
        "Brandt, 41, was taken ashore. | Brandt was about 44.",
        "Brandt, 41, was taken ashore. | Brandt, 43.5, was wet.",
        "Brandt, 41, was wet. | A 43-year-old former Tarnby harbour grain ferry captain Ada Brandt was wet.",
        "Brandt, 41, was taken ashore. | “Brandt, 43, was wet,” said Tom Oke.",
        // an account that gives two
        "Brandt, 41, was taken ashore. Brandt, 19, was a cook. | Brandt, 43, was wet.",
        "Her sons, ages 6 and 16, met her. | Her sons, ages 16 and 6, met her.",
      })
  void agesThatNeedNotExcludeEachOther(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-16, 2031-05-16, CERTAIN",
    "2031-05-16, 2032-01-10, POSSIBLE",
    "2031-05-16, 2034-05-20, ''",
    "'', '', POSSIBLE",
    "2031-05-16, '', POSSIBLE",
  })
  void twoYearsBetweenAgesByTheDaysOfTheAccounts(String first, String second, String certainty) {
    Facts facts =
        dated(
            first, "Brandt, 41, was taken ashore.", second, "Tom Oke met Brandt, 43, on the quay.");
    assertThat(facts.discrepancies())
        .extracting(d -> d.certainty().name())
        .isEqualTo(certainty.isEmpty() ? List.of() : List.of(certainty));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owners cut the fares of the Tarnby crossing by 12 percent. | Fares on the Tarnby crossing were cut by 16 percent by the owners. | number 12 % a, 16 % b",
        "Brandt served five years in Vennick prison for smuggling. | For smuggling Brandt served three years in Vennick prison. | number 3 years b, 5 years a",
        "Brandt served 120 days in Vennick prison for smuggling. | For smuggling Brandt served 116 days in Vennick prison. | number 116 days b, 120 days a",
        "The Hob Rock rises 12 feet above the tide at Tarnby harbour. | At Tarnby harbour the Hob Rock rises 20 feet above the tide. | number 3.6576 m a, 6.096 m b",
      })
  void sharesDurationsAndMeasuresOfOneThing(String one, String other, String drawn) {
    assertThat(Stories.certain(Stories.ofWreck(one, other))).containsExactly(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is rounded or said in another unit
        "Brandt served four and a half months in Vennick prison for smuggling. | For smuggling Brandt served 136 days in Vennick prison.",
        "Brandt served four months in Vennick prison for smuggling. | For smuggling Brandt served four and a half months in Vennick prison.",
        "Brandt served about five years in Vennick prison for smuggling. | For smuggling Brandt served six years in Vennick prison.",
        "The Hob Rock rises 12 feet above the tide at Tarnby harbour. | At Tarnby harbour the Hob Rock rises 3.7 metres above the tide.",
        "The owners cut the fares of the Tarnby crossing by a third. | Fares on the Tarnby crossing were cut by 33 percent by the owners.",
        // no length of time: from when, until when, a part
        "Brandt left Vennick prison two days after her trial for smuggling. | Brandt left Vennick prison a day after Oke for smuggling.",
        "Brandt will leave Vennick prison in two days for smuggling. | Brandt leaves Vennick prison in five days for smuggling.",
        "In her first 100 days in Vennick prison Brandt read. | In a month in Vennick prison Brandt read.",
      })
  void noConflict(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies()).isEmpty();
  }
}
