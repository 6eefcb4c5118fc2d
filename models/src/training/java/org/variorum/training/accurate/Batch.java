package org.variorum.training.accurate;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.variorum.tagging.Window;
import org.variorum.tagging.Windows;

/**
 * Windows of about one length, side by side, filled up with nothing to the longest.
 *
 * @param manager owns all arrays that are made on the way
 * @param length the number of pieces of the longest
 * @param pieces the numbers of the pieces: (windows, pieces)
 * @param clues what is known of each one's token: (windows, pieces, kinds), rows of one table
 * @param mask what is added to the attention that a piece gets: (windows, 1, 1, pieces)
 */
record Batch(NDManager manager, int length, NDArray pieces, NDArray clues, NDArray mask) {

  private static final float NEVER = -1e9f;

  static Batch of(NDManager manager, List<Window> windows) {
    int length = windows.stream().mapToInt(Window::size).max().orElseThrow();
    int count = windows.size();
    long[] pieces = new long[count * length];
    long[] clues = new long[count * length * Windows.COLUMNS];
    float[] mask = new float[count * length];
    for (int i = 0; i < count; i++) {
      Window window = windows.get(i);
      for (int j = 0; j < length; j++) {
        boolean there = j < window.size();
        pieces[i * length + j] = there ? window.pieces()[j] : 0;
        mask[i * length + j] = there ? 0 : NEVER;
      }
      for (int j = 0; j < window.clues().length; j++) {
        clues[i * length * Windows.COLUMNS + j] = window.clues()[j];
      }
    }
    Shape shape = new Shape(count, length);
    return new Batch(
        manager,
        length,
        manager.create(pieces, shape),
        manager.create(clues, new Shape(count, length, Windows.COLUMNS)),
        manager.create(mask, new Shape(count, 1, 1, length)));
  }
}
