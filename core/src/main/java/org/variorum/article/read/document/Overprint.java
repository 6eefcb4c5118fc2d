package org.variorum.article.read.document;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page and where they stand, since some programs print a letter twice, a little
 * aside, to make it bold. Counts how far it had to look: letters as large as a page stand near to
 * all others. Not thread-safe.
 */
final class Overprint {

  /** How near the same letter is the same one, as a share of its width. */
  private static final float NEAR = 1 / 3f;

  /** Places on a line that are looked at without being counted: honest pages need no more. */
  private static final int FREE = 8;

  private final Map<String, NavigableMap<Float, NavigableSet<Float>>> printed = new HashMap<>();
  private long looks;

  /** A new page begins. */
  void clear() {
    printed.clear();
  }

  /** How many places were looked at beyond those that every letter has free, on all pages. */
  long looks() {
    return looks;
  }

  /** Whether {@code position} is on a letter like it; else it stands there from now on. */
  boolean hides(TextPosition position) {
    String letter = String.valueOf(position.getUnicode());
    float x = position.getX();
    float y = position.getY();
    float near = NEAR * Math.abs(position.getWidth()) / Math.max(1, letter.length());
    NavigableMap<Float, NavigableSet<Float>> same =
        printed.computeIfAbsent(letter, key -> new TreeMap<>());
    int looked = 0;
    for (NavigableSet<Float> column : same.subMap(x - near, true, x + near, false).values()) {
      looked++;
      looks += looked > FREE ? 1 : 0;
      if (!column.subSet(y - near, true, y + near, false).isEmpty()) {
        return true;
      }
    }
    same.computeIfAbsent(x, key -> new TreeSet<>()).add(y);
    return false;
  }
}
