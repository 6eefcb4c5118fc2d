package org.variorum.collation;

import java.util.BitSet;
import java.util.List;

/** Finds the differences of one sort in a grid. */
interface DifferenceRule {

  /**
   * Adds what it finds to {@code found}.
   *
   * @param taken columns that belong to a difference already; a rule adds those it uses
   */
  void find(Grid grid, BitSet taken, List<Difference> found);
}
