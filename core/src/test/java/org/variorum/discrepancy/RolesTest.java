package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Span;

/** Offices that accounts give to one person. */
class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Ida Marsh came. | Foreign Minister Ida Marsh came. | fact finance minister a, foreign minister b",
        "On Friday finance minister Ida Marsh came. | On Friday former finance minister Ida Marsh came. | fact finance minister a, former finance minister b",
        "Ida Marsh, the finance minister, came. | Ida Marsh, a foreign minister, came. | fact finance minister a, foreign minister b",
        "Greek Prime Minister Ida Marsh came. | Finance Minister Ida Marsh came. | fact finance minister b, greek prime minister a",
        "Sen. Ida Marsh came. | Rep. Ida Marsh came. | fact rep. b, sen. a",
        "President Ida Marsh came. | Former President Ida Marsh came. President Tom Oke went. | fact former president b, president a",
        "On Friday police chief Ida Marsh came. | On Friday fire chief Ida Marsh came. | fact fire chief b, police chief a",
      })
  void officesThatNobodyHoldsTogetherAreForAPersonToJudge(String one, String other, String drawn) {
    Facts facts = Stories.ofWreck(one, other);
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).containsExactly(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Ida Marsh came. | Minister Ida Marsh came.",
        "Prime Minister Ida Marsh came. | Greek Prime Minister Ida Marsh came.",
        "Coach Ida Marsh came. | Head coach Ida Marsh came.",
        // each its time
        "On Friday former finance minister Ida Marsh came. On Monday finance minister Ida Marsh knew. | On Friday finance minister Ida Marsh came.",
        "On Friday former finance minister Ida Marsh came. | On Friday foreign minister Ida Marsh came.",
        "On Friday ex-finance minister Ida Marsh came. | On Friday foreign minister Ida Marsh came.",
        "On Friday outgoing finance minister Ida Marsh came. | On Friday foreign minister Ida Marsh came.",
        // what somebody says, and what somebody else is
        "Finance Minister Ida Marsh came. | “Foreign Minister Ida Marsh came,” Tom Oke said.",
        // two people
        "Finance Minister Ida Marsh came. | Foreign Minister Tom Oke came.",
        "Finance Minister Ida Marsh came. | Deputy finance minister Ida Marsh came.",
      })
  void noConflict(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies()).isEmpty();
  }

  @Test
  void whatMostSayStandsFirstAndWhereItIsSaidFirst() {
    String finance = "On Friday finance minister Ida Marsh came.\n";
    String foreign = "On Friday foreign minister Ida Marsh came.\n";
    Facts facts =
        Stories.of(
            Stories.LEAD + finance.repeat(2), Stories.LEAD + foreign, Stories.LEAD + foreign);

    assertThat(facts.discrepancies().getFirst().values())
        .extracting(value -> Stories.draw(value) + " " + value.places().size())
        .containsExactly("foreign minister bc 2", "finance minister a 1");
    assertThat(facts.discrepancies().getFirst().values().getLast().places().getFirst().span())
        .extracting(Span::start)
        .isEqualTo((Stories.LEAD + finance).indexOf("finance"));
  }
}
