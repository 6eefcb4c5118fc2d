package org.variorum.tagging;

import java.util.Arrays;

/**
 * All sequences of labels of one paragraph with their weights: a conditional random field in a line
 * (Lafferty, McCallum and Pereira 2001). Linear in the number of tokens. For one thread.
 *
 * <p>The score of a sequence is the sum of an emission for each token and label and of a transition
 * for each pair of neighbours, which hangs on the context in which the later token stands. The
 * first token follows {@link Label#OUTSIDE}.
 */
public final class Lattice {

  /** How many labels there are. */
  public static final int LABELS = Label.ALL.size();

  private final Transitions transitions;
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[][] odds = new double[0][];
  private double[] scale = new double[0];
  private int length;
  private double logSum;

  /** Will weigh neighbours by {@code transitions}. */
  public Lattice(Transitions transitions) {
    this.transitions = transitions;
  }

  /**
   * Sums over all sequences of the tokens {@code [from, to)}.
   *
   * @param emissions a score for each token and label
   * @param contexts the context of each token
   */
  public void sum(float[][] emissions, byte[] contexts, int from, int to) {
    length = to - from;
    grow();
    logSum = 0;
    for (int i = 0; i < length; i++) {
      logSum += exponentials(emissions[from + i], odds[i]);
    }
    for (int i = 0; i < length; i++) {
      double[][] step = transitions.factors(contexts[from + i]);
      double total = 0;
      for (int after = 0; after < LABELS; after++) {
        double sum = 0;
        if (i == 0) {
          sum = step[0][after];
        } else {
          for (int before = 0; before < LABELS; before++) {
            sum += forward[i - 1][before] * step[before][after];
          }
        }
        forward[i][after] = sum * odds[i][after];
        total += forward[i][after];
      }
      scale[i] = total;
      logSum += Math.log(total);
      for (int after = 0; after < LABELS; after++) {
        forward[i][after] /= total;
      }
    }
    backwards(contexts, from);
  }

  private void backwards(byte[] contexts, int from) {
    if (length > 0) {
      Arrays.fill(backward[length - 1], 1);
    }
    for (int i = length - 2; i >= 0; i--) {
      double[][] step = transitions.factors(contexts[from + i + 1]);
      for (int before = 0; before < LABELS; before++) {
        double sum = 0;
        for (int after = 0; after < LABELS; after++) {
          sum += step[before][after] * odds[i + 1][after] * backward[i + 1][after];
        }
        backward[i][before] = sum / scale[i + 1];
      }
    }
  }

  private static double exponentials(float[] scores, double[] into) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      greatest = Math.max(greatest, score);
    }
    for (int label = 0; label < LABELS; label++) {
      into[label] = Math.exp(scores[label] - greatest);
    }
    return greatest;
  }

  private void grow() {
    if (forward.length < length) {
      int most = Math.max(length, 2 * forward.length);
      forward = new double[most][LABELS];
      backward = new double[most][LABELS];
      odds = new double[most][LABELS];
      scale = new double[most];
    }
  }

  /** The logarithm of the sum of all sequences' exponentiated scores. */
  public double logSum() {
    return logSum;
  }

  /** The probability of {@code label} at {@code token}, counted from the first one summed over. */
  public double marginal(int token, int label) {
    return forward[token][label] * backward[token][label];
  }

  /**
   * The probability of both labels at {@code token - 1} and {@code token}; token 0 follows OUTSIDE.
   */
  public double pair(int token, int before, int after, byte context) {
    double left = token == 0 ? (before == 0 ? 1 : 0) : forward[token - 1][before];
    return left
        * transitions.factors(context)[before][after]
        * odds[token][after]
        * backward[token][after]
        / scale[token];
  }

  /** The labels of the sequence with the greatest score, by their indexes. */
  public int[] best(float[][] emissions, byte[] contexts, int from, int to) {
    int count = to - from;
    int[] best = new int[count];
    if (count == 0) {
      return best;
    }
    byte[][] cameFrom = new byte[count][LABELS];
    double[] score = new double[LABELS];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[0] = 0;
    for (int i = 0; i < count; i++) {
      double[][] step = transitions.scores(contexts[from + i]);
      double[] next = new double[LABELS];
      for (int after = 0; after < LABELS; after++) {
        int from1 = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < LABELS; before++) {
          double sum = score[before] + step[before][after];
          if (sum > most) {
            most = sum;
            from1 = before;
          }
        }
        cameFrom[i][after] = (byte) from1;
        next[after] = most + emissions[from + i][after];
      }
      score = next;
    }
    int label = 0;
    for (int i = 1; i < LABELS; i++) {
      label = score[i] > score[label] ? i : label;
    }
    for (int i = count - 1; i >= 0; i--) {
      best[i] = label;
      label = cameFrom[i][label];
    }
    return best;
  }
}
