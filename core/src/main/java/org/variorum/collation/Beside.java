package org.variorum.collation;

import java.util.Arrays;
import java.util.List;
import org.variorum.collation.Grid.Cell;
import org.variorum.collation.Grid.Kind;
import org.variorum.collation.Grid.Line;

/**
 * For each column, what is nearest to it: counted once, so that nobody has to walk over the columns
 * that a reading lacks, of which there may be as many as words.
 */
final class Beside {

  private final int[][] cellBefore;
  private final int[][] wordBefore;
  private final int[][] wordFrom;
  private final int[] wordUpTo;
  private final int[] words;

  Beside(List<Line> lines, int readings) {
    int columns = lines.size();
    cellBefore = new int[readings][columns + 1];
    wordBefore = new int[readings][columns + 1];
    wordFrom = new int[readings][columns + 1];
    wordUpTo = new int[columns + 1];
    words = new int[columns + 1];
    int last = -1;
    for (int c = 0; c < columns; c++) {
      boolean word = lines.get(c).kind() == Kind.WORD;
      last = word ? c : last;
      wordUpTo[c] = last;
      words[c + 1] = words[c] + (word ? 1 : 0);
    }
    wordUpTo[columns] = last;
    for (int reading = 0; reading < readings; reading++) {
      walk(lines, reading);
    }
  }

  private void walk(List<Line> lines, int reading) {
    int cell = -1;
    int word = -1;
    Arrays.fill(wordFrom[reading], -1);
    for (int c = 0; c <= lines.size(); c++) {
      cellBefore[reading][c] = cell;
      wordBefore[reading][c] = word;
      if (c < lines.size()) {
        Cell here = lines.get(c).cells().get(reading);
        cell = here == null ? cell : c;
        word = here == null || lines.get(c).kind() != Kind.WORD ? word : c;
      }
    }
    int next = -1;
    for (int c = lines.size() - 1; c >= 0; c--) {
      boolean has = lines.get(c).cells().get(reading) != null;
      next = has && lines.get(c).kind() == Kind.WORD ? c : next;
      wordFrom[reading][c] = next;
    }
  }

  /** The last column before {@code column} in which the reading has anything, or -1. */
  int cellBefore(int reading, int column) {
    return cellBefore[reading][column];
  }

  /** The last word column of a reading before {@code column}, or -1. */
  int wordBefore(int reading, int column) {
    return wordBefore[reading][column];
  }

  /** The first word column of a reading from {@code column} on, or -1. */
  int wordFrom(int reading, int column) {
    return wordFrom[reading][column];
  }

  /** The last column of words, of any reading, up to {@code column}, or -1. */
  int wordColumnUpTo(int column) {
    return wordUpTo[column];
  }

  /** How many columns of words stand before {@code column}. */
  int wordColumns(int column) {
    return words[column];
  }
}
