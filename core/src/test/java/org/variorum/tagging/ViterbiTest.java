package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;

/** Spans from the probabilities of labels. */
class ViterbiTest {

  private final Passage passage = new English().passage("Dora Quill said it\nwould rain .");

  /** Each token surely what the letters say: S and s for a source begun and gone on with. */
  private static float[][] sure(String labels) {
    String letters = "-SsCcQq";
    float[][] probabilities = new float[labels.length()][Lattice.LABELS];
    for (int i = 0; i < labels.length(); i++) {
      probabilities[i][letters.indexOf(labels.charAt(i))] = 1;
    }
    return probabilities;
  }

  private List<String> spans(String labels) {
    return Viterbi.spans(passage, sure(labels)).stream()
        .map(span -> span.role() + " " + span.from() + "-" + span.to())
        .toList();
  }

  @Test
  void spansFollowTheLabels() {
    assertThat(spans("SsCQQq-"))
        .containsExactly("SOURCE 0-2", "CUE 2-3", "CONTENT 3-4", "CONTENT 4-6");
  }

  @Test
  void aSpanEndsWithItsLine() {
    assertThat(spans("---Qqq-")).containsExactly("CONTENT 3-4", "CONTENT 4-6");
  }

  @Test
  void whatGoesOnWithoutABeginIsMended() {
    assertThat(spans("ss-----")).containsExactly("SOURCE 0-2");
  }

  @Test
  void aProbabilityIsTheMeanOfThoseOfItsTokens() {
    float[][] probabilities = sure("SsCQQq-");
    probabilities[1][Label.INSIDE_SOURCE.index()] = 0.25f;

    assertThat(Viterbi.spans(passage, probabilities).getFirst().probability()).isEqualTo(0.5);
  }

  @Test
  void othersProbabilitiesAreRefused() {
    assertThatThrownBy(() -> Viterbi.spans(passage, sure("--")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 arrays for 7 tokens");
  }
}
