package org.variorum.align;

/**
 * How much may still be spent on one alignment, whose cost is by nature the product of two lengths.
 *
 * <p>What speech was ever printed stays far below; hostile words must not hold up the rest. What is
 * left out stays unaligned: every word keeps its place, under a column of its own, and the table
 * says that it was not all {@link Table#examined()}.
 */
final class Effort {

  /** The largest block that is aligned word by word, in pairs of words: a byte each. */
  private static final long LARGEST_BLOCK = 1 << 25;

  /** So many pairs are compared for each word, so that time is linear in the length of all. */
  private static final long PAIRS_A_WORD = 2_000;

  /** So many however few words there are: some milliseconds. */
  private static final long FREE_PAIRS = 1 << 20;

  /** Columns looked at for words that moved. */
  private static final long MOST_LOOKED_AT = 1 << 25;

  private final long mostPairs;
  private long pairs;
  private long looked;
  private boolean spent;

  /** What may be spent on readings of so many words together. */
  Effort(long words) {
    this.mostPairs = FREE_PAIRS + PAIRS_A_WORD * words;
  }

  /** Whether a block of {@code product} pairs of words may be aligned. */
  boolean take(long product) {
    boolean may = product <= LARGEST_BLOCK && pairs + product <= mostPairs;
    pairs += may ? product : 0;
    spent |= !may;
    return may;
  }

  /** Whether {@code columns} columns may be looked at. */
  boolean look(long columns) {
    boolean may = looked + columns <= MOST_LOOKED_AT;
    looked += may ? columns : 0;
    spent |= !may;
    return may;
  }

  /** Whether anything was refused. */
  boolean spent() {
    return spent;
  }
}
