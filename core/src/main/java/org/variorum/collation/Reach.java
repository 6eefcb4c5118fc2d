package org.variorum.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How far each account runs over the columns of an utterance. */
final class Reach {

  private final List<Column> columns;
  private final Map<Integer, Integer> first = new HashMap<>();
  private final Map<Integer, Integer> last = new HashMap<>();

  Reach(List<Column> columns) {
    this.columns = columns;
    for (int c = 0; c < columns.size(); c++) {
      for (Variant variant : columns.get(c).variants()) {
        if (!variant.text().isEmpty()) {
          for (int account : variant.at().keySet()) {
            first.putIfAbsent(account, c);
            last.put(account, c);
          }
        }
      }
    }
  }

  /** The accounts that print something before {@code column}. */
  SortedSet<Integer> before(int column) {
    SortedSet<Integer> accounts = new TreeSet<>();
    first.forEach((account, c) -> {
      if (c < column) {
        accounts.add(account);
      }
    });
    return accounts;
  }

  /** The accounts that print something from {@code column} on. */
  SortedSet<Integer> from(int column) {
    SortedSet<Integer> accounts = new TreeSet<>();
    last.forEach((account, c) -> {
      if (c >= column) {
        accounts.add(account);
      }
    });
    return accounts;
  }

  /** The accounts that print something in the columns {@code [from, to)}. */
  SortedSet<Integer> within(int from, int to) {
    return new Reach(columns.subList(from, to)).from(0);
  }

  /** The last column of words before {@code column}, or -1. */
  int wordBefore(int column) {
    int word = column - 1;
    while (word >= 0 && !isWord(word)) {
      word--;
    }
    return word;
  }

  /** The first column of words from {@code column} on, or one past the last column. */
  int wordFrom(int column) {
    int word = column;
    while (word < columns.size() && !isWord(word)) {
      word++;
    }
    return word;
  }

  /** Whether a sentence ends somewhere in the columns {@code [from, to)}. */
  boolean hasStop(int from, int to) {
    return columns.subList(from, to).stream()
        .flatMap(column -> column.variants().stream())
        .anyMatch(variant -> variant.text().matches("[.?!…]"));
  }

  private boolean isWord(int column) {
    return columns.get(column).variants().stream().anyMatch(Variant::hasWords);
  }

  List<Column> columns() {
    return columns;
  }
}
