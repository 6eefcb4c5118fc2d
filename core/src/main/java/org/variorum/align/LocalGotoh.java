package org.variorum.align;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.align.Locator.Run;

/**
 * The best local alignment of words with a window of a text (Smith and Waterman 1981), with affine
 * gaps (Gotoh 1982). Time and memory are the product of the two lengths; one use.
 */
final class LocalGotoh {

  private static final float MATCHED = 2.0f;
  private static final float CHANGED = -1.2f;
  private static final float GAP_BEGINS = -1.5f;
  private static final float GAP_GOES_ON = -0.25f;

  /** How a place was reached: two words aligned, a word of the text alone, one of ours alone. */
  private static final int PAIR = 0;

  private static final int SKIP = 1;
  private static final int INSERT = 2;
  private static final int NOWHERE = 3;

  private final int[] sought;
  private final int from;
  private final int[] codes;
  private final double[] weights;
  private final int start;
  private final byte[][] origin;
  private final float[] pair;
  private final float[] skip;
  private final float[] insert;
  private float score;
  private int bestI;
  private int bestJ;

  /** Aligns the words {@code [from, to)} with the codes {@code [start, end)}. */
  LocalGotoh(
      List<Symbol> words, int from, int to, int[] codes, double[] weights, int start, int end) {
    this.from = from;
    this.codes = codes;
    this.weights = weights;
    this.start = start;
    this.sought = words.subList(from, to).stream().mapToInt(Symbol::code).toArray();
    this.origin = new byte[end - start + 1][sought.length + 1];
    this.pair = impossible(sought.length + 1);
    this.skip = impossible(sought.length + 1);
    this.insert = impossible(sought.length + 1);
    for (int i = 1; i < origin.length; i++) {
      row(i);
    }
  }

  private static float[] impossible(int length) {
    float[] row = new float[length];
    Arrays.fill(row, Float.NEGATIVE_INFINITY);
    return row;
  }

  /** What the best alignment is worth; 0 where no word is the same. */
  double score() {
    return score;
  }

  private void row(int i) {
    float diagonal = 0;
    int diagonalState = NOWHERE;
    int here = codes[start + i - 1];
    float gained = (float) (MATCHED * weights[start + i - 1]);
    for (int j = 1; j <= sought.length; j++) {
      float above = Math.max(pair[j], Math.max(skip[j], insert[j]));
      int aboveState = above == pair[j] ? PAIR : above == skip[j] ? SKIP : INSERT;
      // A gap begins after a pair of words and goes on after itself.
      float skips = pair[j] + GAP_BEGINS;
      boolean skipping = skip[j] + GAP_GOES_ON > skips;
      float inserts = pair[j - 1] + GAP_BEGINS;
      boolean inserting = insert[j - 1] + GAP_GOES_ON > inserts;
      skip[j] = skipping ? skip[j] + GAP_GOES_ON : skips;
      insert[j] = inserting ? insert[j - 1] + GAP_GOES_ON : inserts;
      boolean same = here == sought[j - 1];
      boolean begins = diagonal <= 0;
      pair[j] = (begins ? 0 : diagonal) + (same ? gained : CHANGED);
      origin[i][j] =
          (byte)
              ((begins ? NOWHERE : diagonalState)
                  | (skipping ? SKIP : PAIR) << 2
                  | (inserting ? INSERT : PAIR) << 4);
      if (same && pair[j] > score) {
        score = pair[j];
        bestI = i;
        bestJ = j;
      }
      diagonal = above;
      diagonalState = aboveState;
    }
  }

  /** Where the words stand that are aligned best; null where no word is the same. */
  @Nullable Run best() {
    if (score <= 0) {
      return null;
    }
    int i = bestI;
    int j = bestJ;
    int firstI = i;
    int firstJ = j;
    double weight = 0;
    int state = PAIR;
    while (state != NOWHERE && i > 0 && j > 0) {
      int origins = origin[i][j];
      switch (state) {
        case PAIR -> {
          if (codes[start + i - 1] == sought[j - 1]) {
            weight += weights[start + i - 1];
            firstI = i;
            firstJ = j;
          }
          state = origins & 3;
          i--;
          j--;
        }
        case SKIP -> {
          state = origins >> 2 & 3;
          i--;
        }
        default -> {
          state = origins >> 4 & 3;
          j--;
        }
      }
    }
    return new Run(from + firstJ - 1, from + bestJ, start + firstI - 1, start + bestI, weight);
  }
}
