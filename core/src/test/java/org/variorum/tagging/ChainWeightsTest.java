package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainWeightsTest {

  private static String numbers(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> i + ".0")
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatBeginsCountsBesideFollowingNothing() {
    ChainWeights weights =
        ChainWeights.of(
            Map.of(
                "transitions", numbers(0, 49), "starts", numbers(10, 7), "ends", numbers(20, 7)));
    float[] first = new float[7];
    float[] last = new float[7];

    weights.addEnds(first, last);

    // From OUTSIDE to label 3 is 3, to begin with label 3 is 13.
    assertThat(first[3]).isEqualTo(10);
    assertThat(last[3]).isEqualTo(23);
  }

  @Test
  void refusesAModelOfOtherLabels() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ChainWeights.of(Map.of("transitions", numbers(0, 9))))
        .withMessageContaining("transitions");
  }
}
