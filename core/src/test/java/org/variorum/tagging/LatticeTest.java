package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums over all sequences of labels, beside those counted one by one. */
class LatticeTest {

  private static final int LABELS = Lattice.LABELS;
  private static final int TOKENS = 4;

  private final Random random = new Random(5);
  private final float[][] emissions = numbers(TOKENS, LABELS);
  private final byte[] contexts = {2, 0, 3, 4};
  private final float[][][] learnt = learnt();
  private final Transitions transitions = new Transitions(learnt);

  private float[][][] learnt() {
    float[][][] tables = new float[Transitions.CONTEXTS][][];
    for (int context = 0; context < tables.length; context++) {
      tables[context] = numbers(LABELS, LABELS);
    }
    return tables;
  }

  private float[][] numbers(int rows, int columns) {
    float[][] numbers = new float[rows][columns];
    for (float[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() * 4 - 2;
      }
    }
    return numbers;
  }

  /** The score of a sequence, or nothing where a span goes on that has not begun. */
  private double score(int[] labels) {
    double score = 0;
    int before = 0;
    for (int i = 0; i < labels.length; i++) {
      if (!Label.ALL.get(labels[i]).mayFollow(Label.ALL.get(before))) {
        return Double.NEGATIVE_INFINITY;
      }
      score += learnt[contexts[i]][before][labels[i]] + emissions[i][labels[i]];
      before = labels[i];
    }
    return score;
  }

  @Test
  void sumsMarginalsAndBestAreThoseOfAllSequences() {
    double sum = 0;
    double[][] marginals = new double[TOKENS][LABELS];
    int[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    int count = (int) Math.pow(LABELS, TOKENS);
    for (int number = 0; number < count; number++) {
      int[] labels = new int[TOKENS];
      for (int i = 0, rest = number; i < TOKENS; i++, rest /= LABELS) {
        labels[i] = rest % LABELS;
      }
      double score = score(labels);
      double odds = Math.exp(score);
      sum += odds;
      for (int i = 0; i < TOKENS; i++) {
        marginals[i][labels[i]] += odds;
      }
      if (score > most) {
        most = score;
        best = labels;
      }
    }
    Lattice lattice = new Lattice(transitions);

    lattice.sum(emissions, contexts, 0, TOKENS);

    assertThat(lattice.logSum()).isCloseTo(Math.log(sum), within(1e-6));
    for (int i = 0; i < TOKENS; i++) {
      double pairs = 0;
      for (int label = 0; label < LABELS; label++) {
        assertThat(lattice.marginal(i, label)).isCloseTo(marginals[i][label] / sum, within(1e-6));
        for (int before = 0; before < LABELS; before++) {
          pairs += lattice.pair(i, before, label, contexts[i]);
        }
      }
      assertThat(pairs).isCloseTo(1, within(1e-6));
    }
    assertThat(lattice.best(emissions, contexts, 0, TOKENS)).containsExactly(best);
  }

  @Test
  void nothingGoesOnThatHasNotBegun() {
    float[][] wishes = new float[3][LABELS];
    for (float[] wish : wishes) {
      wish[Label.INSIDE_CONTENT.index()] = 9;
    }
    int[] best =
        new Lattice(new Transitions(new float[Transitions.CONTEXTS][LABELS][LABELS]))
            .best(wishes, new byte[3], 0, 3);

    assertThat(best)
        .containsExactly(
            Label.BEGIN_CONTENT.index(),
            Label.INSIDE_CONTENT.index(),
            Label.INSIDE_CONTENT.index());
  }
}
