package org.variorum.training.accurate;

import java.util.Arrays;
import java.util.List;
import org.variorum.tagging.Label;

/**
 * A linear chain over the labels of a paragraph (Lafferty, McCallum and Pereira 2001): its loss,
 * and the gradient of the loss. Its own numbers are how well labels follow each other, begin and
 * end.
 */
final class Crf {

  static final int LABELS = Label.ALL.size();

  /** How many numbers it has: each pair of labels, then those that begin, then those that end. */
  static final int SIZE = LABELS * LABELS + 2 * LABELS;

  private static final int START = LABELS * LABELS;
  private static final int END = START + LABELS;
  private static final float ILLEGAL = -10;

  final float[] weights = new float[SIZE];
  final float[] gradient = new float[SIZE];

  /** Begins with what is illegal being unlikely. */
  Crf() {
    for (Label after : Label.ALL) {
      for (Label before : Label.ALL) {
        boolean legal = after.mayFollow(before);
        weights[before.index() * LABELS + after.index()] = legal ? 0 : ILLEGAL;
      }
      // The chain of a paragraph that was cut may begin inside a span.
      weights[START + after.index()] = after.mayStart() ? 0 : ILLEGAL / 2;
    }
  }

  /** The weights of a runtime that decodes with them. */
  List<float[]> parts() {
    return List.of(
        Arrays.copyOfRange(weights, 0, START),
        Arrays.copyOfRange(weights, START, END),
        Arrays.copyOfRange(weights, END, SIZE));
  }

  /**
   * The negative logarithm of the probability of {@code labels}; adds {@code scale} times its
   * gradient to {@link #gradient} and to {@code out}, which lies as {@code emissions} do.
   */
  double loss(double[][] emissions, int[] labels, double[][] out, double scale) {
    int length = labels.length;
    double[][] forward = forward(emissions);
    double[][] backward = backward(emissions);
    double[] last = new double[LABELS];
    for (int y = 0; y < LABELS; y++) {
      last[y] = forward[length - 1][y] + weights[END + y];
    }
    double total = logSum(last);
    for (int t = 0; t < length; t++) {
      for (int y = 0; y < LABELS; y++) {
        double marginal = Math.exp(forward[t][y] + backward[t][y] - total);
        double error = scale * (marginal - (labels[t] == y ? 1 : 0));
        out[t][y] += error;
        gradient[START + y] += t == 0 ? (float) error : 0;
        gradient[END + y] += t == length - 1 ? (float) error : 0;
      }
    }
    for (int t = 1; t < length; t++) {
      for (int x = 0; x < LABELS; x++) {
        for (int y = 0; y < LABELS; y++) {
          double pair =
              Math.exp(
                  forward[t - 1][x]
                      + weights[x * LABELS + y]
                      + emissions[t][y]
                      + backward[t][y]
                      - total);
          boolean right = labels[t - 1] == x && labels[t] == y;
          gradient[x * LABELS + y] += (float) (scale * (pair - (right ? 1 : 0)));
        }
      }
    }
    return total - score(emissions, labels);
  }

  private double score(double[][] emissions, int[] labels) {
    double score = weights[START + labels[0]] + weights[END + labels[labels.length - 1]];
    for (int t = 0; t < labels.length; t++) {
      score += emissions[t][labels[t]];
      score += t == 0 ? 0 : weights[labels[t - 1] * LABELS + labels[t]];
    }
    return score;
  }

  private double[][] forward(double[][] emissions) {
    double[][] forward = new double[emissions.length][LABELS];
    double[] terms = new double[LABELS];
    for (int t = 0; t < emissions.length; t++) {
      for (int y = 0; y < LABELS; y++) {
        double reached = weights[START + y];
        if (t > 0) {
          for (int x = 0; x < LABELS; x++) {
            terms[x] = forward[t - 1][x] + weights[x * LABELS + y];
          }
          reached = logSum(terms);
        }
        forward[t][y] = reached + emissions[t][y];
      }
    }
    return forward;
  }

  private double[][] backward(double[][] emissions) {
    int length = emissions.length;
    double[][] backward = new double[length][LABELS];
    double[] terms = new double[LABELS];
    for (int y = 0; y < LABELS; y++) {
      backward[length - 1][y] = weights[END + y];
    }
    for (int t = length - 2; t >= 0; t--) {
      for (int x = 0; x < LABELS; x++) {
        for (int y = 0; y < LABELS; y++) {
          terms[y] = weights[x * LABELS + y] + emissions[t + 1][y] + backward[t + 1][y];
        }
        backward[t][x] = logSum(terms);
      }
    }
    return backward;
  }

  /** The probability of each label of each token, given the whole chain. */
  double[][] marginals(double[][] emissions) {
    double[][] forward = forward(emissions);
    double[][] backward = backward(emissions);
    double[] last = new double[LABELS];
    for (int y = 0; y < LABELS; y++) {
      last[y] = forward[emissions.length - 1][y] + weights[END + y];
    }
    double total = logSum(last);
    for (int t = 0; t < emissions.length; t++) {
      for (int y = 0; y < LABELS; y++) {
        forward[t][y] = Math.exp(forward[t][y] + backward[t][y] - total);
      }
    }
    return forward;
  }

  /** The best labels, among those in which nothing goes on that has not begun. */
  int[] best(double[][] emissions) {
    int length = emissions.length;
    int[][] cameFrom = new int[length][LABELS];
    double[] score = new double[LABELS];
    for (int y = 0; y < LABELS; y++) {
      boolean legal = Label.ALL.get(y).mayStart();
      score[y] = legal ? weights[START + y] + emissions[0][y] : Double.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < length; t++) {
      double[] next = new double[LABELS];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int y = 0; y < LABELS; y++) {
        for (int x = 0; x < LABELS; x++) {
          double candidate = score[x] + weights[x * LABELS + y];
          if (candidate > next[y] && Label.ALL.get(y).mayFollow(Label.ALL.get(x))) {
            next[y] = candidate;
            cameFrom[t][y] = x;
          }
        }
        next[y] += emissions[t][y];
      }
      score = next;
    }
    int[] best = new int[length];
    int label = 0;
    for (int y = 1; y < LABELS; y++) {
      label = score[y] + weights[END + y] > score[label] + weights[END + label] ? y : label;
    }
    for (int t = length - 1; t >= 0; t--) {
      best[t] = label;
      label = cameFrom[t][label];
    }
    return best;
  }

  private static double logSum(double[] terms) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      greatest = Math.max(greatest, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - greatest);
    }
    return greatest + Math.log(sum);
  }
}
