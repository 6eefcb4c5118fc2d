package org.variorum.align;

/**
 * How much may still be spent on one alignment, whose cost is by nature the product of two lengths.
 *
 * <p>What speech was ever printed stays far below; hostile words must not hold up the rest. What is
 * left out stays unaligned: every word keeps its place, under a column of its own, and the table
 * says that it was not all {@link Table#examined()}.
 */
final class Effort {

  /** The largest block that is aligned word by word, in pairs of words. */
  private static final long LARGEST_BLOCK = 1 << 24;

  /** Pairs of words compared in all blocks: a second or two. */
  private static final long MOST_PAIRS = 1 << 25;

  /** Columns looked at for words that moved. */
  private static final long MOST_LOOKED_AT = 1 << 25;

  private long pairs;
  private long looked;
  private boolean spent;

  /** Whether a block of {@code product} pairs of words may be aligned. */
  boolean take(long product) {
    boolean may = product <= LARGEST_BLOCK && pairs + product <= MOST_PAIRS;
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
