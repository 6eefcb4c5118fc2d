package org.variorum.article.read.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a page and where they stand, since some programs print a letter twice, a little
 * aside, to make it bold. Each letter costs the same, however many stand there. Not thread-safe.
 */
final class Overprint {

  /** How near the same letter of the same width is the same one, as a share of that width. */
  private static final float NEAR = 1 / 3f;

  /**
   * A square of the page in which one letter stands at most: a second one would be too near.
   *
   * @param letter the letter
   * @param side of the square, in the units of the page
   * @param column how many squares stand left of it
   * @param row how many stand above it
   */
  private record Square(String letter, float side, int column, int row) {}

  private record Place(float x, float y) {}

  private final Map<Square, Place> printed = new HashMap<>();

  /** A new page begins. */
  void clear() {
    printed.clear();
  }

  /** Whether {@code position} is on a letter like it; else it stands there from now on. */
  boolean hides(TextPosition position) {
    String letter = String.valueOf(position.getUnicode());
    float side = NEAR * Math.abs(position.getWidth()) / Math.max(1, letter.length());
    if (!(side > 0)) {
      return false; // a letter without a width covers nothing
    }
    float x = position.getX();
    float y = position.getY();
    int column = (int) Math.floor(x / side);
    int row = (int) Math.floor(y / side);
    for (int c = column - 1; c <= column + 1; c++) {
      for (int r = row - 1; r <= row + 1; r++) {
        @Nullable Place other = printed.get(new Square(letter, side, c, r));
        if (other != null && Math.abs(other.x() - x) < side && Math.abs(other.y() - y) < side) {
          return true;
        }
      }
    }
    printed.put(new Square(letter, side, column, row), new Place(x, y));
    return false;
  }
}
