package org.variorum.tagging;

/**
 * A part of a passage as a transformer reads it: word pieces, and what is known of the word of
 * each.
 *
 * @param pieces the numbers of the pieces: one that begins, then paragraphs, each with one that
 *     ends it
 * @param clues for each piece, one after the other, the {@value Windows#COLUMNS} clues of its
 *     token, each as a row of the table that holds all of them
 * @param firsts for each token the index of its first piece
 * @param from index of the first token that stands in it
 * @param keptFrom index of the first token that is to be read off this window
 * @param keptTo one past the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
public record Window(
    int[] pieces, short[] clues, int[] firsts, int from, int keptFrom, int keptTo) {

  /** The number of its pieces. */
  public int size() {
    return pieces.length;
  }

  /** Index of the first piece of {@code token}, an index in the passage. */
  public int pieceOf(int token) {
    return firsts[token - from];
  }
}
