package org.variorum.collation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Token;

/** Marks of omission where no account has words, and an editor's words in brackets. */
final class EditorsMarks implements DifferenceRule {

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    for (int c = 0; c < grid.columns(); c++) {
      if (grid.isWord(c) || taken.get(c)) {
        continue;
      }
      SortedSet<Integer> printing = new TreeSet<>();
      Set<String> forms = new HashSet<>();
      for (int r = 0; r < grid.readings(); r++) {
        if (grid.has(r, c)) {
          printing.add(grid.account(r));
          forms.add(grid.normal(r, c));
        } else if (grid.reaches(r, c) || grid.endsBeside(r, c)) {
          forms.add("");
        }
      }
      Token.Kind mark = grid.markKind(c);
      boolean shown = mark == Token.Kind.ELLIPSIS && !onlyAtExtent(grid, c);
      if (forms.size() > 1 && (shown || mark == Token.Kind.EDITORIAL)) {
        Kind kind = shown ? Kind.ELLIPSIS : Kind.INSERTION;
        taken.set(c);
        found.add(DifferenceFinder.difference(grid, kind, c, c + 1, printing));
      }
    }
  }

  /** Whether every reading with the mark ends there while another runs on: that is an extent. */
  private static boolean onlyAtExtent(Grid grid, int column) {
    boolean runsOn = false;
    for (int r = 0; r < grid.readings(); r++) {
      boolean inside = grid.reachesWords(r, column);
      if (grid.has(r, column) && inside) {
        return false;
      }
      runsOn |= !grid.has(r, column) && inside;
    }
    return runsOn;
  }
}
