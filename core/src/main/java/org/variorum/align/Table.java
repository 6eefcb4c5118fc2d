package org.variorum.align;

import java.util.List;

/**
 * Readings set under one another.
 *
 * @param columns for each place, the index of the word of each reading there, or {@link #NONE}; in
 *     the order of most readings
 * @param moves passages that a reading prints elsewhere than its columns stand
 * @param examined whether all words were compared; false where that would have taken too long
 */
public record Table(List<int[]> columns, List<Move> moves, boolean examined) {

  /** A reading has no word in a column. */
  public static final int NONE = -1;

  /**
   * A passage that a reading prints elsewhere.
   *
   * @param reading index of the reading
   * @param from first column of the passage
   * @param to one past its last column
   */
  public record Move(int reading, int from, int to) {}

  /** Copies the lists; the arrays are the table's own. */
  public Table {
    columns = List.copyOf(columns);
    moves = List.copyOf(moves);
  }
}
