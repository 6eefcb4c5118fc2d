package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody died of. */
class CausesTest {

  private static final String MATE = "Tom Oke was her mate.\n";

  private static Facts told(String one, String other) {
    return Stories.ofWreck(MATE + one, MATE + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt died of a heart attack. | Brandt died of a massive heart attack.",
        "Brandt died of a gunshot wound. | Brandt died of gunshot wounds.",
        "Brandt died of a heart attack. | The death toll from the virus is unknown.",
        "Brandt died of a heart attack. | Oke died of pneumonia.",
        "Brandt died of a heart attack. Oke died of pneumonia. | Oke died of pneumonia.",
        "Brandt died of a heart attack. He died of pneumonia. | She died of a stroke.",
      })
  void whatIsNoConflict(String one, String other) {
    assertThat(told(one, other).discrepancies()).isEmpty();
  }

  @Test
  void theDeathOfOnePersonAmongSeveral() {
    Facts facts =
        told(
            "Brandt died of a heart attack. Oke died of pneumonia.",
            "Oke died of a stroke. Brandt died of a heart attack.");
    assertThat(Stories.possible(facts)).containsExactly("fact pneumonia a, stroke b");
    assertThat(facts.discrepancies().getFirst().slot())
        .isEqualTo("the cause of the death of Tom Oke");
  }

  @Test
  void whereEachTellsOfOneDeathItIsTheSame() {
    assertThat(Stories.possible(told("She died of pneumonia.", "Brandt died of a heart attack.")))
        .containsExactly("fact heart attack b, pneumonia a");
  }
}
