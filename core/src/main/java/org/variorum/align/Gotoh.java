package org.variorum.align;

import java.util.Arrays;
import java.util.List;

/**
 * Global alignment of a reading with a profile, with affine gaps (Gotoh 1982), all but free at the
 * ends, in four states: a match, a substitution, a word that only the profile has, a word that only
 * the reading has.
 *
 * <p>Matches in a row are worth more than matches apart, and an edit beside another costs less than
 * one apart: so that one change of several words stays one change. Time and memory are the product
 * of the two lengths; longer ones are cut at anchors first.
 */
final class Gotoh {

  private static final int MATCH = 0;
  private static final int CHANGE = 1;
  private static final int SKIP = 2;
  private static final int INSERT = 3;
  private static final int STATES = 4;

  private static final float MATCHED = 2.0f;
  private static final float IN_A_ROW = 0.5f;
  private static final float CHANGED = -0.7f;
  private static final float KIN_CHANGED = 0.2f;
  private static final float EDIT_BEGINS = -0.5f;
  private static final float GAP_BEGINS = -1.2f;
  private static final float GAP_BESIDE_EDIT = -0.5f;
  private static final float GAP_GOES_ON = -0.12f;
  private static final float END_GAP_BEGINS = -0.4f;

  /** A little more than at the end: of places that are equal, the earlier is taken. */
  private static final float START_GAP_BEGINS = -0.45f;

  private static final float END_GAP_GOES_ON = -0.01f;

  private static final float IMPOSSIBLE = -1e9f;

  private final List<Profile.Slot> slots;
  private final List<Symbol> words;
  private final int[] coverage;
  private final boolean freeStart;
  private final boolean freeEnd;

  /**
   * Prepares an alignment.
   *
   * @param coverage for each slot, how many readings run over it
   * @param freeStart whether words missing at the start cost nothing
   * @param freeEnd whether words missing at the end cost nothing
   */
  Gotoh(
      List<Profile.Slot> slots,
      List<Symbol> words,
      int[] coverage,
      boolean freeStart,
      boolean freeEnd) {
    this.slots = slots;
    this.words = words;
    this.coverage = coverage;
    this.freeStart = freeStart;
    this.freeEnd = freeEnd;
  }

  /** For each word, the slot under which it stands, or -1. */
  int[] align() {
    int n = slots.size();
    int m = words.size();
    byte[][] from = new byte[(n + 1) * STATES][m + 1];
    float[][] last = new float[STATES][m + 1];
    float[][] here = new float[STATES][m + 1];
    firstRow(last, from);
    for (int i = 1; i <= n; i++) {
      firstColumn(i, here, from);
      for (int j = 1; j <= m; j++) {
        diagonal(i, j, last, here, from);
        skip(i, j, last, here, from);
        insert(i, j, here, from);
      }
      float[][] swap = last;
      last = here;
      here = swap;
    }
    return trace(from, last);
  }

  private void firstRow(float[][] row, byte[][] from) {
    for (float[] state : row) {
      Arrays.fill(state, IMPOSSIBLE);
    }
    row[MATCH][0] = 0;
    for (int j = 1; j <= words.size(); j++) {
      row[INSERT][j] = startGap(j);
      from[INSERT][j] = (byte) (j == 1 ? MATCH : INSERT);
    }
  }

  private float startGap(int length) {
    return freeStart
        ? START_GAP_BEGINS + (length - 1) * END_GAP_GOES_ON
        : GAP_BEGINS + (length - 1) * GAP_GOES_ON;
  }

  private void firstColumn(int i, float[][] here, byte[][] from) {
    for (int state = 0; state < STATES; state++) {
      here[state][0] = IMPOSSIBLE;
    }
    here[SKIP][0] = startGap(i);
    from[i * STATES + SKIP][0] = (byte) (i == 1 ? MATCH : SKIP);
  }

  private void diagonal(int i, int j, float[][] last, float[][] here, byte[][] from) {
    Profile.Slot slot = slots.get(i - 1);
    Symbol word = words.get(j - 1);
    double share = slot.share(word);
    int to = share > 0 ? MATCH : CHANGE;
    here[to == MATCH ? CHANGE : MATCH][j] = IMPOSSIBLE;
    float best = IMPOSSIBLE * 2;
    int origin = MATCH;
    for (int state = 0; state < STATES; state++) {
      float score = last[state][j - 1];
      if (to == MATCH) {
        score += state == MATCH && (i > 1 && j > 1) ? IN_A_ROW : 0;
      } else {
        score += state == CHANGE ? 0 : EDIT_BEGINS;
      }
      if (score > best) {
        best = score;
        origin = state;
      }
    }
    float gain =
        to == MATCH
            ? (float) (MATCHED * word.weight() * (0.7 + 0.3 * share))
            : slot.hasKin(word) ? KIN_CHANGED : CHANGED;
    here[to][j] = best + gain;
    from[i * STATES + to][j] = (byte) origin;
  }

  /** A word of the profile that the reading lacks costs the less, the fewer readings have it. */
  private void skip(int i, int j, float[][] last, float[][] here, byte[][] from) {
    float cost =
        (float) Math.min(1.0, (double) slots.get(i - 1).filled / Math.max(1, coverage[i - 1]));
    boolean free = freeEnd && j == words.size();
    float best = IMPOSSIBLE * 2;
    int origin = SKIP;
    for (int state = 0; state < STATES; state++) {
      float score = last[state][j] + (free ? endGap(state == SKIP) : cost * gap(state, SKIP));
      if (score > best) {
        best = score;
        origin = state;
      }
    }
    here[SKIP][j] = best;
    from[i * STATES + SKIP][j] = (byte) origin;
  }

  private void insert(int i, int j, float[][] here, byte[][] from) {
    boolean free = freeEnd && i == slots.size();
    float best = IMPOSSIBLE * 2;
    int origin = INSERT;
    for (int state = 0; state < STATES; state++) {
      float score = here[state][j - 1] + (free ? endGap(state == INSERT) : gap(state, INSERT));
      if (score > best) {
        best = score;
        origin = state;
      }
    }
    here[INSERT][j] = best;
    from[i * STATES + INSERT][j] = (byte) origin;
  }

  private static float endGap(boolean goesOn) {
    return goesOn ? END_GAP_GOES_ON : END_GAP_BEGINS;
  }

  private static float gap(int state, int to) {
    return state == to ? GAP_GOES_ON : state == CHANGE ? GAP_BESIDE_EDIT : GAP_BEGINS;
  }

  private int[] trace(byte[][] from, float[][] last) {
    int[] columnOf = new int[words.size()];
    Arrays.fill(columnOf, -1);
    int i = slots.size();
    int j = words.size();
    int state = MATCH;
    for (int s = 1; s < STATES; s++) {
      if (last[s][j] > last[state][j]) {
        state = s;
      }
    }
    while (i > 0 || j > 0) {
      int origin = from[i * STATES + state][j];
      switch (state) {
        case MATCH, CHANGE -> columnOf[--j] = --i;
        case SKIP -> i--;
        default -> j--;
      }
      state = origin;
    }
    return columnOf;
  }
}
