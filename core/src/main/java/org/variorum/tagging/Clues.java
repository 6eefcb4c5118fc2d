package org.variorum.tagging;

import java.util.List;

/**
 * What is known of each token before it is tagged, by whoever knows more of the passage than its
 * words: a column for each kind of knowledge, a small number for each token. What a number means is
 * agreed between who fills the column and the data that a model was trained on; 0 is the usual
 * case.
 *
 * @param columns each as long as the passage has tokens; they are not copied, and must not be
 *     changed any more
 */
public record Clues(List<byte[]> columns) {

  /** Nothing is known. */
  public static final Clues NONE = new Clues(List.of());

  /** Copies the list and refuses columns of different length. */
  public Clues {
    columns = List.copyOf(columns);
    for (byte[] column : columns) {
      if (column.length != columns.getFirst().length) {
        throw new IllegalArgumentException("columns of different length");
      }
    }
  }
}
