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

  /** Letters of a page that are looked for among the later ones; newspapers print fewer. */
  private static final int MOST = 50_000;

  /**
   * A square of the page, twice as wide as what is near. The letters of honest words stand further
   * apart than that, so that one of them is all it holds.
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
    float near = NEAR * Math.abs(position.getWidth()) / Math.max(1, letter.length());
    if (!(near > 0) || printed.size() >= MOST) {
      return false; // a letter without a width covers nothing
    }
    float x = position.getX();
    float y = position.getY();
    float side = 2 * near;
    int left = (int) Math.floor((x - near) / side);
    int top = (int) Math.floor((y - near) / side);
    for (int column = left; column <= left + 1; column++) {
      for (int row = top; row <= top + 1; row++) {
        @Nullable Place other = printed.get(new Square(letter, side, column, row));
        if (other != null && Math.abs(other.x() - x) < near && Math.abs(other.y() - y) < near) {
          return true;
        }
      }
    }
    Square own = new Square(letter, side, (int) Math.floor(x / side), (int) Math.floor(y / side));
    printed.put(own, new Place(x, y));
    return false;
  }
}
