package org.variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Token;

/**
 * Words that part: omissions, other wordings, an editor's brackets in place of words. Adjacent
 * columns in which the same readings go together are one change.
 */
final class ChangedWords implements DifferenceRule {

  /**
   * A mark farther from a change, in columns, does not stand for it: so that a gap with many
   * changes is not walked over for each.
   */
  private static final int FARTHEST = 200;

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    int column = 0;
    while (column < grid.columns()) {
      if (!grid.isWord(column) || !grid.isChanged(column)) {
        column++;
        continue;
      }
      int end = changeEnd(grid, column);
      new Change(grid, column, end).describe(taken, found);
      column = end;
    }
  }

  /** One past the last column of the change that begins at {@code from}. */
  private static int changeEnd(Grid grid, int from) {
    String parting = parting(grid, from);
    int end = from + 1;
    for (int next = from + 1; next < grid.columns(); next++) {
      if (grid.isWord(next)) {
        if (!grid.isChanged(next) || !parting(grid, next).equals(parting)) {
          break;
        }
        end = next + 1;
      }
    }
    return end;
  }

  /** Which readings go together here, in a form that is equal for equal partings. */
  private static String parting(Grid grid, int column) {
    Map<String, Integer> groups = new HashMap<>();
    StringBuilder parting = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.reaches(r, column)) {
        parting.append(groups.computeIfAbsent(grid.normal(r, column), f -> groups.size()));
      }
      parting.append(' ');
    }
    return parting.toString();
  }

  /** One change: the columns {@code [from, to)}. */
  private record Change(Grid grid, int from, int to) {

    void describe(BitSet taken, List<Difference> found) {
      Set<String> forms = new LinkedHashSet<>();
      List<Integer> lacking = new ArrayList<>();
      for (int r = 0; r < grid.readings(); r++) {
        if (grid.reaches(r, from)) {
          String form = form(r);
          if (form.isBlank()) {
            lacking.add(r);
          } else {
            forms.add(form);
          }
        }
      }
      if (forms.size() == 1 && stopsAtInterruption(lacking)) {
        Extents.add(grid, taken, from, to, found);
        return;
      }
      Place place = new Place(grid, from, to);
      SortedSet<Integer> marked = new TreeSet<>();
      boolean replaced = !lacking.isEmpty();
      for (int reading : lacking) {
        Shown shown = shown(reading);
        if (shown.any()) {
          marked.add(grid.account(reading));
        }
        replaced &= shown.editorial();
        place.add(shown.columns(), taken);
      }
      if (forms.size() > 1) {
        SortedSet<Integer> edited = edited(forms);
        Kind kind = edited.isEmpty() ? Kind.WORDING : Kind.INSERTION;
        place.add(kind, edited, taken, found);
      } else {
        place.add(replaced ? Kind.INSERTION : Kind.OMISSION, marked, taken, found);
      }
    }

    private String form(int reading) {
      StringBuilder form = new StringBuilder();
      for (int c = from; c < to; c++) {
        if (grid.isWord(c)) {
          form.append(grid.normal(reading, c)).append(' ');
        }
      }
      return form.toString();
    }

    /**
     * {@code want[ed]} beside "want": the accounts whose editor completes the word that the others
     * have; none where they part in more than that.
     */
    private SortedSet<Integer> edited(Set<String> forms) {
      SortedSet<Integer> edited = new TreeSet<>();
      Set<String> plain = new HashSet<>();
      for (int r = 0; r < grid.readings(); r++) {
        if (grid.reaches(r, from)) {
          boolean bracket = grid.print(r, from, to).indexOf('[') >= 0;
          if (bracket) {
            edited.add(grid.account(r));
          } else {
            plain.add(form(r));
          }
        }
      }
      return plain.size() == 1 && forms.size() == 2 ? edited : new TreeSet<>();
    }

    /** Looks at the marks of a reading between the words on either side of the gap. */
    private Shown shown(int reading) {
      int left = grid.wordBefore(reading, from);
      int next = grid.wordFrom(reading, to);
      int right = next < 0 ? grid.columns() : next;
      boolean editorial = false;
      List<Integer> columns = new ArrayList<>();
      int first = Math.max(left + 1, from - FARTHEST);
      for (int c = first; c < Math.min(right, to + FARTHEST); c++) {
        if (grid.has(reading, c) && !grid.isWord(c)) {
          boolean bracket = isReplacement(reading, c);
          if (bracket || grid.token(reading, c).kind() == Token.Kind.ELLIPSIS) {
            columns.add(c);
            editorial |= bracket;
          }
        }
      }
      boolean interrupted = left >= 0 && next >= 0 && grid.isInterrupted(reading, left, next);
      return new Shown(interrupted || !columns.isEmpty(), editorial, columns);
    }

    /** {@code [the official]} may stand for the words that are missing; {@code [sic]} does not. */
    private boolean isReplacement(int reading, int column) {
      return grid.token(reading, column).kind() == Token.Kind.EDITORIAL
          && !grid.print(reading, column).equalsIgnoreCase("[sic]");
    }

    /**
     * {@code “A B,” she said. “C.”} and {@code “A,” she said. “C.”}: where all accounts interrupt
     * the speech, or starts or ends it, one that lacks words just there stops earlier or starts
     * later; it cuts nothing out of words that another prints as running on.
     */
    private boolean stopsAtInterruption(List<Integer> lacking) {
      boolean before = true;
      boolean after = true;
      for (int r = 0; r < grid.readings(); r++) {
        if (!grid.reaches(r, from)) {
          continue;
        }
        int left = grid.wordBefore(r, from);
        int right = grid.wordFrom(r, to);
        if (lacking.contains(r)) {
          boolean runsOn = left < 0 || right < 0 || !grid.isInterrupted(r, left, right);
          if (runsOn || !shown(r).columns().isEmpty()) {
            return false;
          }
        } else {
          before &= left < 0 || grid.piece(r, left) != grid.piece(r, grid.wordFrom(r, from));
          after &= right < 0 || grid.piece(r, grid.wordBefore(r, to)) != grid.piece(r, right);
        }
      }
      return before || after;
    }
  }

  /** How a reading shows its readers that words are missing. */
  private record Shown(boolean any, boolean editorial, List<Integer> columns) {}

  /** The columns of a change, and with them the marks that show it. */
  private static final class Place {
    private final Grid grid;
    private final int from;
    private final int to;
    private int start;
    private int end;

    Place(Grid grid, int from, int to) {
      this.grid = grid;
      this.from = from;
      this.to = to;
      this.start = from;
      this.end = to;
    }

    void add(List<Integer> marks, BitSet taken) {
      for (int column : marks) {
        taken.set(column);
        start = Math.min(start, column);
        end = Math.max(end, column + 1);
      }
    }

    /** Adds the difference; other marks between the change and the marks that show it stay out. */
    void add(Kind kind, SortedSet<Integer> marked, BitSet taken, List<Difference> found) {
      boolean marksAlone =
          taken.nextClearBit(start) >= from && (end == to || taken.nextClearBit(to) >= end);
      boolean whole = kind == Kind.INSERTION || marksAlone;
      int first = whole ? start : from;
      int last = whole ? end : to;
      taken.set(first, last);
      found.add(DifferenceFinder.difference(grid, kind, first, last, marked));
    }
  }
}
