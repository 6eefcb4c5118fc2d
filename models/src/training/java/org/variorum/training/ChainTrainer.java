package org.variorum.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.variorum.tagging.Lattice;
import org.variorum.tagging.Transitions;

/**
 * Learns the weights of a conditional random field, a paragraph at a time, each weight at a pace of
 * its own (AdaGrad: Duchi, Hazan and Singer 2011). One thread and a fixed seed: the same chains
 * give the same weights.
 */
final class ChainTrainer {

  private static final int LABELS = Lattice.LABELS;
  private static final int ROW = 8;
  private static final float LEAST_GRADIENT = 1e-3f;

  private final float[] weights;
  private final float[] squares;
  private final float[][][] transitions = new float[Transitions.CONTEXTS][LABELS][LABELS];
  private final float[][][] transitionSquares = new float[Transitions.CONTEXTS][LABELS][LABELS];
  private final float rate;
  private final float dropped;

  ChainTrainer(int features, float rate, float dropped) {
    this.weights = new float[features * ROW];
    this.squares = new float[features * ROW];
    this.rate = rate;
    this.dropped = dropped;
  }

  /** One pass over all chains in an order of its own; returns the mean loss a token. */
  double pass(List<Chain> chains, long seed) {
    int[] order = new int[chains.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(seed);
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    double loss = 0;
    long tokens = 0;
    for (int at : order) {
      loss += learn(chains.get(at), random);
      tokens += chains.get(at).length();
    }
    return loss / tokens;
  }

  /** The chain as if some of its features had not been seen (Srivastava et al. 2014). */
  private Chain thinned(Chain chain, Random random) {
    int[][] rows = new int[chain.length()][];
    int limit = (int) (dropped * (1 << 16));
    long bits = 0;
    int left = 0;
    for (int i = 0; i < rows.length; i++) {
      int[] all = chain.features()[i];
      int[] row = new int[all.length];
      int kept = 0;
      for (int feature : all) {
        if (left == 0) {
          bits = random.nextLong();
          left = 4;
        }
        left--;
        if ((bits & 0xFFFF) >= limit) {
          row[kept++] = feature;
        }
        bits >>>= 16;
      }
      rows[i] = Arrays.copyOf(row, kept);
    }
    return new Chain(rows, chain.contexts(), chain.gold());
  }

  /** The scores of each token of {@code chain} for each label. */
  float[][] emissions(Chain chain) {
    float[][] emissions = new float[chain.length()][LABELS];
    for (int i = 0; i < chain.length(); i++) {
      float[] sums = emissions[i];
      for (int feature : chain.features()[i]) {
        int row = feature * ROW;
        for (int label = 0; label < LABELS; label++) {
          sums[label] += weights[row + label];
        }
      }
    }
    return emissions;
  }

  private double learn(Chain whole, Random random) {
    Chain chain = thinned(whole, random);
    int length = chain.length();
    float[][] emissions = emissions(chain);
    for (float[] scores : emissions) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] /= 1 - dropped;
      }
    }
    Lattice lattice = new Lattice(new Transitions(transitions));
    lattice.sum(emissions, chain.contexts(), 0, length);
    double gold = 0;
    float[] gradient = new float[LABELS];
    for (int i = 0; i < length; i++) {
      byte context = chain.contexts()[i];
      int before = i == 0 ? 0 : chain.gold()[i - 1];
      int after = chain.gold()[i];
      gold += emissions[i][after] + transitions[context][before][after];
      for (int label = 0; label < LABELS; label++) {
        gradient[label] = (float) lattice.marginal(i, label) - (label == after ? 1 : 0);
      }
      updateRows(chain.features()[i], gradient);
      updateTransitions(lattice, i, before, after, context);
    }
    return lattice.logSum() - gold;
  }

  private void updateRows(int[] features, float[] gradient) {
    for (int label = 0; label < LABELS; label++) {
      float slope = gradient[label];
      if (Math.abs(slope) < LEAST_GRADIENT) {
        continue;
      }
      float square = slope * slope;
      for (int feature : features) {
        int at = feature * ROW + label;
        squares[at] += square;
        float pace = rate / (float) Math.sqrt(squares[at] + 0.1f);
        weights[at] -= pace * slope;
      }
    }
  }

  private void updateTransitions(
      Lattice lattice, int i, int goldBefore, int goldAfter, byte context) {
    for (int before = 0; before < LABELS; before++) {
      for (int after = 0; after < LABELS; after++) {
        boolean gold = before == goldBefore && after == goldAfter;
        float slope = (float) lattice.pair(i, before, after, context) - (gold ? 1 : 0);
        if (Math.abs(slope) >= LEAST_GRADIENT) {
          float[] row = transitionSquares[context][before];
          row[after] += slope * slope;
          transitions[context][before][after] -=
              rate * slope / (float) Math.sqrt(row[after] + 0.1f);
        }
      }
    }
  }

  /** The weights of the feature {@code number}, one a label. */
  float[] weights(int number) {
    return Arrays.copyOfRange(weights, number * ROW, number * ROW + LABELS);
  }

  /** The weights of transitions. */
  float[][][] transitions() {
    return transitions;
  }
}
