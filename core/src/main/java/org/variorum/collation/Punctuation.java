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
    for (int c = 0; c < grid.columns(); c++) {
      boolean ordinary =
          !grid.isWord(c) && !taken.get(c) && grid.markKind(c) == Token.Kind.PUNCTUATION;
      if (ordinary && standsInside(grid, taken, c) && parts(grid, c)) {
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

  private static boolean standsInside(Grid grid, BitSet taken, int column) {
    int left = column - 1;
    while (left >= 0 && !grid.isWord(left)) {
      if (followsFromOther(grid, taken, left--)) {
        return false;
      }
    }
    int right = column + 1;
    while (right < grid.columns() && !grid.isWord(right)) {
      if (followsFromOther(grid, taken, right++)) {
        return false;
      }
    }
    boolean between = left >= 0 && right < grid.columns();
    return between
        && !grid.isChanged(left)
        && !grid.isChanged(right)
        && allRunOn(grid, left, column, right);
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
