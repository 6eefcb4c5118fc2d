package org.variorum.align;

import java.util.Arrays;

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

  /** A word under a column: a match where the column has the word, else a substitution. */
  private static final int DIAGONAL = 0;

  private static final int SKIP = 1;
  private static final int INSERT = 2;

  private static final float MATCHED = 2.0f;

  /**
   * What of a match counts wherever the word stands; the rest by how many readings have it there.
   */
  private static final double ANYWHERE = 0.3;

  private static final float IN_A_ROW = 0.5f;
  private static final float CHANGED = -0.7f;
  private static final float KIN_CHANGED = 0.2f;

  /** A word does not stand for one that hardly any reading has. */
  private static final float CHANGED_FOR_NOTHING = -0.3f;

  private static final float EDIT_BEGINS = -0.5f;
  private static final float GAP_BEGINS = -1.2f;
  private static final float GAP_BESIDE_EDIT = -0.5f;
  private static final float GAP_GOES_ON = -0.12f;
  private static final float END_GAP_BEGINS = -0.4f;

  /** A little more than at the end: of places that are equal, the earlier is taken. */
  private static final float START_GAP_BEGINS = -0.45f;

  private static final float END_GAP_GOES_ON = -0.01f;

  private static final float IMPOSSIBLE = -1e9f;

  /** A block: columns of the profile, words of the reading, and whether its ends cost nothing. */
  record Block(
      int slotFrom, int slotTo, int wordFrom, int wordTo, boolean freeStart, boolean freeEnd) {

    /** How many pairs of words it has. */
    long product() {
      return (long) (slotTo - slotFrom) * (wordTo - wordFrom);
    }
  }

  private final Profile profile;
  private final int[] coverage;
  private final Words words;
  private final Block block;
  private final int rows;
  private final int columns;

  /** For each cell, where its three states come from, in two bits each. */
  private final byte[] from;

  /** What setting each word under the column of this row brings, and whether that is a match. */
  private final float[] gain;

  private final boolean[] match;

  /** The best of each state in the row before and in this one. */
  private float[][] last;

  private float[][] here;

  /** Whether the diagonals of the row before were matches. */
  private final boolean[] lastMatch;

  private Gotoh(Profile profile, int[] coverage, Words words, Block block) {
    this.profile = profile;
    this.coverage = coverage;
    this.words = words;
    this.block = block;
    this.rows = block.slotTo() - block.slotFrom();
    this.columns = block.wordTo() - block.wordFrom();
    this.from = new byte[(rows + 1) * (columns + 1)];
    this.gain = new float[columns + 1];
    this.match = new boolean[columns + 1];
    this.lastMatch = new boolean[columns + 1];
    this.last = new float[INSERT + 1][columns + 1];
    this.here = new float[INSERT + 1][columns + 1];
  }

  /**
   * Sets the words of a block under its columns.
   *
   * @param coverage for each column of the profile, how many readings run over it
   * @return for each word of the block, the column of the profile under which it stands, or -1
   */
  static int[] align(Profile profile, int[] coverage, Words words, Block block) {
    Gotoh gotoh = new Gotoh(profile, coverage, words, block);
    gotoh.firstRow();
    for (int row = 1; row <= gotoh.rows; row++) {
      gotoh.weigh(row);
      gotoh.fill(row);
      float[][] swap = gotoh.last;
      gotoh.last = gotoh.here;
      gotoh.here = swap;
      System.arraycopy(gotoh.match, 0, gotoh.lastMatch, 0, gotoh.match.length);
    }
    return gotoh.trace();
  }

  private void firstRow() {
    for (float[] state : last) {
      Arrays.fill(state, IMPOSSIBLE);
    }
    last[DIAGONAL][0] = 0;
    lastMatch[0] = true;
    for (int j = 1; j <= columns; j++) {
      last[INSERT][j] = startGap(j);
      from[j] = origins(DIAGONAL, DIAGONAL, j == 1 ? DIAGONAL : INSERT);
    }
  }

  private float startGap(int length) {
    return block.freeStart()
        ? START_GAP_BEGINS + (length - 1) * END_GAP_GOES_ON
        : GAP_BEGINS + (length - 1) * GAP_GOES_ON;
  }

  private static byte origins(int diagonal, int skip, int insert) {
    return (byte) (diagonal | skip << 2 | insert << 4);
  }

  private void weigh(int row) {
    Profile.Slot slot = profile.slot(block.slotFrom() + row - 1);
    double held = Math.min(1.0, 2 * held(row)); // what half of them have stands there for all
    float empty = (float) (1 - held) * CHANGED_FOR_NOTHING;
    int[] codes = words.codes();
    int[] kins = words.kins();
    for (int j = 1; j <= columns; j++) {
      int word = block.wordFrom() + j - 1;
      double share = slot.share(codes[word]);
      match[j] = share > 0;
      gain[j] =
          match[j]
              ? (float)
                  (MATCHED * words.weights()[word] * (ANYWHERE + (1 - ANYWHERE) * share * held))
              : (slot.hasKin(kins[word]) ? KIN_CHANGED : CHANGED) + empty;
    }
  }

  /** What part of the readings that run over the column of a row have a word there. */
  private double held(int row) {
    int slot = block.slotFrom() + row - 1;
    return Math.min(1.0, (double) profile.slot(slot).filled() / Math.max(1, coverage[slot]));
  }

  /** One row. A word of the profile that the reading lacks costs the less, the fewer have it. */
  private void fill(int row) {
    float cost = (float) held(row);
    float[] diagonal = here[DIAGONAL];
    float[] skip = here[SKIP];
    float[] insert = here[INSERT];
    diagonal[0] = IMPOSSIBLE;
    insert[0] = IMPOSSIBLE;
    skip[0] = startGap(row);
    int cell = row * (columns + 1);
    from[cell] = origins(DIAGONAL, row == 1 ? DIAGONAL : SKIP, DIAGONAL);
    match[0] = true;
    boolean lastRow = block.freeEnd() && row == rows;
    for (int j = 1; j <= columns; j++) {
      int diagonalFrom = diagonal(j, row > 1 && j > 1);
      int skipFrom = skip(j, cost, block.freeEnd() && j == columns);
      int insertFrom = insert(j, lastRow);
      from[cell + j] = origins(diagonalFrom, skipFrom, insertFrom);
    }
  }

  private int diagonal(int j, boolean inside) {
    boolean matches = match[j];
    boolean matched = lastMatch[j - 1];
    float opens = matches ? 0 : EDIT_BEGINS;
    float goesOn = matches ? matched && inside ? IN_A_ROW : 0 : matched ? EDIT_BEGINS : 0;
    float onDiagonal = last[DIAGONAL][j - 1] + goesOn;
    float afterSkip = last[SKIP][j - 1] + opens;
    float afterInsert = last[INSERT][j - 1] + opens;
    int origin = DIAGONAL;
    float best = onDiagonal;
    if (afterSkip > best) {
      best = afterSkip;
      origin = SKIP;
    }
    if (afterInsert > best) {
      best = afterInsert;
      origin = INSERT;
    }
    here[DIAGONAL][j] = best + gain[j];
    return origin;
  }

  private int skip(int j, float cost, boolean free) {
    float begins = lastMatch[j] ? GAP_BEGINS : GAP_BESIDE_EDIT;
    float best = last[DIAGONAL][j] + (free ? END_GAP_BEGINS : cost * begins);
    float goesOn = last[SKIP][j] + (free ? END_GAP_GOES_ON : cost * GAP_GOES_ON);
    float afterInsert = last[INSERT][j] + (free ? END_GAP_BEGINS : cost * GAP_BEGINS);
    int origin = DIAGONAL;
    if (goesOn > best) {
      best = goesOn;
      origin = SKIP;
    }
    if (afterInsert > best) {
      best = afterInsert;
      origin = INSERT;
    }
    here[SKIP][j] = best;
    return origin;
  }

  private int insert(int j, boolean free) {
    float begins = match[j - 1] ? GAP_BEGINS : GAP_BESIDE_EDIT;
    float best = here[DIAGONAL][j - 1] + (free ? END_GAP_BEGINS : begins);
    float afterSkip = here[SKIP][j - 1] + (free ? END_GAP_BEGINS : GAP_BEGINS);
    float goesOn = here[INSERT][j - 1] + (free ? END_GAP_GOES_ON : GAP_GOES_ON);
    int origin = DIAGONAL;
    if (afterSkip > best) {
      best = afterSkip;
      origin = SKIP;
    }
    if (goesOn > best) {
      best = goesOn;
      origin = INSERT;
    }
    here[INSERT][j] = best;
    return origin;
  }

  private int[] trace() {
    int[] columnOf = new int[columns];
    Arrays.fill(columnOf, -1);
    int i = rows;
    int j = columns;
    int state = DIAGONAL;
    for (int s = SKIP; s <= INSERT; s++) {
      if (last[s][j] > last[state][j]) {
        state = s;
      }
    }
    while (i > 0 || j > 0) {
      int origin = from[i * (columns + 1) + j] >> 2 * state & 3;
      switch (state) {
        case DIAGONAL -> columnOf[--j] = block.slotFrom() + --i;
        case SKIP -> i--;
        default -> j--;
      }
      state = origin;
    }
    return columnOf;
  }
}
