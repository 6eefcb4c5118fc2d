package org.variorum.collation;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Token;

/**
 * Where a printed quotation starts later or stops earlier than another. Stretches between which
 * every account interrupts the speech are told apart.
 */
final class Extents implements DifferenceRule {

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    int column = 0;
    while (column < grid.columns()) {
      String reach = reach(grid, column);
      int end = column + 1;
      while (end < grid.columns() && reach(grid, end).equals(reach)) {
        end++;
      }
      if (reach.indexOf('-') >= 0 && reach.indexOf('+') >= 0) {
        untaken(grid, taken, column, end, found);
      }
      column = end;
    }
  }

  private static String reach(Grid grid, int column) {
    StringBuilder reach = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      reach.append(grid.reachesWords(r, column) ? '+' : '-');
    }
    return reach.toString();
  }

  /**
   * Words on which those who have them part are differences of their own: no place stands twice.
   */
  private static void untaken(Grid grid, BitSet taken, int from, int to, List<Difference> found) {
    int start = taken.nextClearBit(from);
    while (start < to) {
      int next = taken.nextSetBit(start);
      int end = next < 0 ? to : Math.min(next, to);
      printedApart(grid, taken, start, end, found);
      start = taken.nextClearBit(end);
    }
  }

  private static void printedApart(
      Grid grid, BitSet taken, int from, int to, List<Difference> found) {
    int start = from;
    for (int c = from + 1; c < to; c++) {
      if (grid.isWord(c) && allInterrupt(grid, c)) {
        add(grid, taken, start, c, found);
        start = c;
      }
    }
    add(grid, taken, start, to, found);
  }

  /** Whether all readings that have words on both sides of a column's start interrupt there. */
  private static boolean allInterrupt(Grid grid, int column) {
    boolean any = false;
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.reachesWords(r, column)) {
        int left = grid.wordBefore(r, column);
        int right = grid.wordFrom(r, column);
        if (left >= 0 && right >= 0) {
          if (grid.piece(r, left) == grid.piece(r, right)) {
            return false;
          }
          any = true;
        }
      }
    }
    return any;
  }

  /** Adds the words within the columns {@code [from, to)}, as those print them who have them. */
  static void add(Grid grid, BitSet taken, int from, int to, List<Difference> found) {
    int first = from;
    int last = to;
    while (first < last && !isOfWords(grid, first)) {
      first++;
    }
    while (last > first && !isOfWords(grid, last - 1)) {
      last--;
    }
    while (last > first && last < grid.columns() && isEditors(grid, last) && !taken.get(last)) {
      last++;
    }
    int start = first;
    int end = last;
    if (start < end) {
      taken.set(start, end);
      found.add(
          new Difference(
              Kind.EXTENT,
              Touches.of(grid, start, end),
              start,
              end,
              grid.variants(
                  start, end, r -> grid.reachesWords(r, start) && grid.has(r, start, end)),
              new TreeSet<>()));
    }
  }

  /** An editor's words belong to the speaker's; other marks at an edge do not. */
  private static boolean isOfWords(Grid grid, int column) {
    return grid.isWord(column) || isEditors(grid, column);
  }

  private static boolean isEditors(Grid grid, int column) {
    return !grid.isWord(column) && grid.markKind(column) == Token.Kind.EDITORIAL;
  }
}
