package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is broadcast in full. */
class VenuesTest {

  private static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt aboard.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The interview aired in full on Harbour One. It was streamed in full on Tidewater."
            + " | Brandt was glad.",
        "The interview aired in full on Harbour One. It was streamed in full on Tidewater."
            + " | The interview aired in full on Harbour One.",
        "The interview will air in full on January 17 on Harbour One."
            + " | The interview will air in full on January 17.",
        "The interview will air in full on January 17 on Harbour One."
            + " | The interview will air in full on Harbour One.",
        "“The interview will air in full on Harbour One,” Brandt said."
            + " | The interview will air in full on Tidewater.",
      })
  void whatIsNoConflict(String one, String other) {
    assertThat(Stories.of(LEAD + one + "\n", LEAD + other + "\n").discrepancies()).isEmpty();
  }

  @Test
  void aDateBeforeTheVenueIsPassedOver() {
    assertThat(
            Stories.certain(
                Stories.of(
                    LEAD + "The interview will air in full on January 17 on Harbour One.\n",
                    LEAD + "The interview will air in full on Tidewater.\n")))
        .containsExactly("venue Harbour One a, Tidewater b");
  }

  @Test
  void whetherTwoProgrammesAreOneIsForAPersonToJudge() {
    Facts facts =
        Stories.of(
            LEAD + "The inquest will be shown in full on Harbour One.\n",
            LEAD + "Her concert aired in full on Tidewater.\n");
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).containsExactly("venue Harbour One a, Tidewater b");
  }
}
