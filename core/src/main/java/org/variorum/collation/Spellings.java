package org.variorum.collation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;

/**
 * Words of one form that are printed in different ways. Neighbours, also over one word that all
 * print alike, are one difference.
 */
final class Spellings implements DifferenceRule {

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    int column = 0;
    while (column < grid.columns()) {
      String parting = parting(grid, column);
      if (parting.isEmpty()) {
        column++;
        continue;
      }
      int last = column;
      for (int next = column + 1;
          next < grid.columns() && grid.wordsIn(last + 1, next) <= 1;
          next++) {
        if (parting(grid, next).equals(parting)) {
          last = next;
        }
      }
      taken.set(column, last + 1);
      found.add(
          DifferenceFinder.difference(grid, Kind.SPELLING, column, last + 1, new TreeSet<>()));
      column = last + 1;
    }
  }

  /** Which readings print a word of one form in the same way; empty where all do. */
  private static String parting(Grid grid, int column) {
    if (!grid.isWord(column) || grid.isChanged(column)) {
      return "";
    }
    boolean first = startsSentence(grid, column);
    Map<String, Integer> groups = new HashMap<>();
    StringBuilder parting = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column)) {
        parting.append(groups.computeIfAbsent(printed(grid, r, column, first), p -> groups.size()));
      }
      parting.append(' ');
    }
    return groups.size() > 1 ? parting.toString() : "";
  }

  private static boolean startsSentence(Grid grid, int column) {
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column) && FirstWords.startsSentence(grid, r, column)) {
        return true;
      }
    }
    return false;
  }

  /** A capital where a sentence starts in some reading, and the kind of apostrophe, are nothing. */
  private static String printed(Grid grid, int reading, int column, boolean first) {
    String print = grid.print(reading, column).replace('’', '\'').replace('‘', '\'');
    return first ? Character.toLowerCase(print.charAt(0)) + print.substring(1) : print;
  }
}
