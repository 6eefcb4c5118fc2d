package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that accounts give to one person. */
class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Ada Brandt came. | Foreign Minister Ada Brandt came. | fact finance minister a, foreign minister b",
        "On Friday finance minister Ada Brandt came. | On Friday former finance minister Ada Brandt came. | fact finance minister a, former finance minister b",
        "Sen. Ada Brandt came. | Rep. Ada Brandt came. | fact rep. b, sen. a",
        "President Ada Brandt came. | Former President Ada Brandt came. President Tom Oke went. | fact former president b, president a",
        "On Friday police chief Ada Brandt came. | On Friday fire chief Ada Brandt came. | fact fire chief b, police chief a",
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
        "Finance Minister Ada Brandt came. | Minister Ada Brandt came.",
        "Prime Minister Ada Brandt came. | Greek Prime Minister Ada Brandt came.",
        "Coach Ada Brandt came. | Head coach Ada Brandt came.",
        // each its time
        "Former finance minister Ada Brandt came. Finance minister Ada Brandt knew. | Finance minister Ada Brandt came.",
        "Former finance minister Ada Brandt came. | Foreign minister Ada Brandt came.",
        // two people
        "Finance Minister Ada Brandt came. | Foreign Minister Tom Oke came.",
        "Finance Minister Ada Brandt came. | Deputy finance minister Ada Brandt came.",
      })
  void noConflict(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies()).isEmpty();
  }
}
