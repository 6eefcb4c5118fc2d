package org.variorum.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.text.Span;

/**
 * The best sequence of labels among those in which nothing goes on that has not begun (Viterbi
 * 1967), a paragraph at a time. Linear in the number of tokens.
 */
public final class Viterbi {

  private static final int LABELS = Label.ALL.size();

  /** Less likely than this nothing is, so that a zero does not forbid. */
  private static final double LEAST = 1e-6;

  private Viterbi() {}

  private static boolean[][] legal() {
    boolean[][] legal = new boolean[LABELS][LABELS];
    for (Label before : Label.ALL) {
      for (Label after : Label.ALL) {
        legal[before.index()][after.index()] = after.mayFollow(before);
      }
    }
    return legal;
  }

  /**
   * The spans of the sequence of labels whose probabilities have the greatest product.
   *
   * @param probabilities an array a token of {@code passage}, a number a label
   */
  public static List<Tagged> spans(Passage passage, float[][] probabilities) {
    if (probabilities.length != passage.tokens().size()) {
      throw new IllegalArgumentException(
          probabilities.length + " arrays for " + passage.tokens().size() + " tokens");
    }
    List<Tagged> spans = new ArrayList<>();
    for (Span paragraph : passage.paragraphs()) {
      int from = passage.tokenFrom(paragraph.start());
      int to = passage.tokenFrom(paragraph.end());
      addSpans(best(probabilities, from, to), probabilities, from, spans);
    }
    return spans;
  }

  /** The best labels of the tokens {@code [from, to)}, by their indexes. */
  static int[] best(float[][] probabilities, int from, int to) {
    int length = to - from;
    int[] best = new int[length];
    if (length == 0) {
      return best;
    }
    boolean[][] legal = legal();
    int[][] cameFrom = new int[length][LABELS];
    double[] score = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      boolean starts = Label.ALL.get(label).mayStart();
      score[label] = starts ? logarithm(probabilities[from][label]) : Double.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      score = step(score, probabilities[from + i], cameFrom[i], legal);
    }
    int label = greatest(score);
    for (int i = length - 1; i >= 0; i--) {
      best[i] = label;
      label = cameFrom[i][label];
    }
    return best;
  }

  private static double[] step(
      double[] score, float[] probabilities, int[] cameFrom, boolean[][] legal) {
    double[] next = new double[LABELS];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int after = 0; after < LABELS; after++) {
      for (int before = 0; before < LABELS; before++) {
        if (legal[before][after] && score[before] > next[after]) {
          next[after] = score[before];
          cameFrom[after] = before;
        }
      }
      next[after] += logarithm(probabilities[after]);
    }
    return next;
  }

  private static double logarithm(double probability) {
    return Math.log(Math.max(LEAST, probability));
  }

  private static int greatest(double[] score) {
    int greatest = 0;
    for (int i = 1; i < score.length; i++) {
      greatest = score[i] > score[greatest] ? i : greatest;
    }
    return greatest;
  }

  /**
   * Cuts labels into spans; the probability of one is the geometric mean of those of its labels.
   */
  static void addSpans(int[] labels, float[][] probabilities, int offset, List<Tagged> spans) {
    int i = 0;
    while (i < labels.length) {
      int from = i++;
      Label first = Label.ALL.get(labels[from]);
      if (first.role().isEmpty()) {
        continue;
      }
      Role role = first.role().get();
      double sum = logarithm(probabilities[offset + from][labels[from]]);
      while (i < labels.length && labels[i] == Label.inside(role).index()) {
        sum += logarithm(probabilities[offset + i][labels[i]]);
        i++;
      }
      double mean = Math.min(1, Math.exp(sum / (i - from)));
      spans.add(new Tagged(role, new Span(offset + from, offset + i), mean));
    }
  }
}
