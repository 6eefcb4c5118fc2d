package org.variorum.discrepancy;

import java.util.Comparator;

/**
 * Two statements of different accounts that seem to be about the same thing.
 *
 * @param first index of one of them
 * @param second index of the other
 * @param shared how much telling context they share: 1 is a telling word right beside both values
 * @param part which part that is of the context of the one that has less, from 0 to 1
 */
record Aligned(int first, int second, double shared, double part) {

  /** By what they share; of equals by the part that this is. */
  static final Comparator<Aligned> LIKEST_FIRST =
      Comparator.comparingDouble(Aligned::shared)
          .thenComparingDouble(Aligned::part)
          .reversed()
          .thenComparingInt(Aligned::first)
          .thenComparingInt(Aligned::second);
}
