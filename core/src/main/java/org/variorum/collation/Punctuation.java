package org.variorum.collation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Token;

/**
 * Marks that part within words that all print alike. Marks beside a change, an ellipsis or an
 * interruption follow from it, and those at the ends of a quotation from the outlet's sentence:
 * they are no difference.
 */
final class Punctuation implements DifferenceRule {

  /** More marks than this do not stand between two words. */
  private static final int MOST_MARKS = 4;

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    int from = 0;
    while (from < grid.columns()) {
      int to = from;
      while (to < grid.columns() && !grid.isWord(to)) {
        to++;
      }
      if (from < to && standInside(grid, taken, from, to)) {
        marks(grid, taken, from, to, found);
      }
      from = to + 1;
    }
  }

  /** The marks of the columns {@code [from, to)}, between two words. */
  private static void marks(Grid grid, BitSet taken, int from, int to, List<Difference> found) {
    for (int c = from; c < to; c++) {
      if (grid.markKind(c) == Token.Kind.PUNCTUATION
          && allRunOn(grid, from - 1, c, to)
          && parts(grid, c)) {
        taken.set(c);
        found.add(DifferenceFinder.difference(grid, Kind.PUNCTUATION, c, c + 1, new TreeSet<>()));
      }
    }
  }

  private static boolean parts(Grid grid, int column) {
    Set<String> forms = new HashSet<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.reachesWords(r, column)) {
        forms.add(grid.normal(r, column));
      }
    }
    return forms.size() > 1;
  }

  /** Whether the marks stand between words that all print alike, and follow from nothing else. */
  private static boolean standInside(Grid grid, BitSet taken, int from, int to) {
    if (from == 0 || to == grid.columns()) {
      return false;
    }
    for (int c = from; c < to; c++) {
      if (followsFromOther(grid, taken, c)) {
        return false;
      }
    }
    return !grid.isChanged(from - 1) && !grid.isChanged(to);
  }

  private static boolean followsFromOther(Grid grid, BitSet taken, int column) {
    return taken.get(column) || grid.markKind(column) == Token.Kind.ELLIPSIS;
  }

  /** Whether nothing but marks stands between two words of a reading. */
  private static boolean runsOn(Grid grid, int reading, int left, int right) {
    int gap = grid.cell(reading, right).from() - grid.cell(reading, left).to();
    return grid.piece(reading, left) == grid.piece(reading, right) && gap >= 0 && gap <= MOST_MARKS;
  }

  /** Whether all readings that reach the column print the words beside it without interruption. */
  private static boolean allRunOn(Grid grid, int left, int column, int right) {
    for (int r = 0; r < grid.readings(); r++) {
      boolean both = grid.has(r, left) && grid.has(r, right);
      if (both ? !runsOn(grid, r, left, right) : grid.reachesWords(r, column)) {
        return false;
      }
    }
    return true;
  }
}
