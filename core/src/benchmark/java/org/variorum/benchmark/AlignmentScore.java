package org.variorum.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.align.Table;

/**
 * How well a table agrees with where its words come from, counted over all pairs of readings.
 *
 * @param same pairs of words that are equal and come from the same place of the text: how many
 *     there are, how many the table sets in one column, and how many equal words it does
 * @param all the same for all pairs of words that come from one place, also where one stands for
 *     another
 */
record AlignmentScore(Pairs same, Pairs all) {

  /** How many pairs are true, how many are found, and how many of these are right. */
  record Pairs(long truth, long found, long right) {

    /** The harmonic mean of precision and recall; 1 where there is nothing to find. */
    double f1() {
      return truth + found == 0 ? 1 : 2.0 * right / (truth + found);
    }

    private Pairs and(Pairs other) {
      return new Pairs(truth + other.truth, found + other.found, right + other.right);
    }
  }

  AlignmentScore and(AlignmentScore other) {
    return new AlignmentScore(same.and(other.same), all.and(other.all));
  }

  /** The score of {@code table}, whose readings are {@code readings}. */
  static AlignmentScore of(List<InventedReadings.Reading> readings, Table table) {
    Map<List<Object>, Long> found = new HashMap<>();
    Map<List<Object>, Long> foundSame = new HashMap<>();
    Map<List<Object>, Long> right = new HashMap<>();
    Map<List<Object>, Long> rightSame = new HashMap<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int[] column = table.columns().get(c);
      for (int r = 0; r < column.length; r++) {
        if (column[r] >= 0) {
          String word = readings.get(r).words().get(column[r]);
          int origin = readings.get(r).origins()[column[r]];
          count(found, c);
          count(foundSame, c, word);
          if (origin >= 0) {
            count(right, c, origin);
            count(rightSame, c, origin, word);
          }
        }
      }
    }
    return new AlignmentScore(
        new Pairs(truth(readings, true), pairs(foundSame), pairs(rightSame)),
        new Pairs(truth(readings, false), pairs(found), pairs(right)));
  }

  /** How many pairs of words come from one place of the text; {@code same} ones alone, or all. */
  private static long truth(List<InventedReadings.Reading> readings, boolean same) {
    Map<List<Object>, Long> truth = new HashMap<>();
    for (InventedReadings.Reading reading : readings) {
      for (int i = 0; i < reading.origins().length; i++) {
        if (reading.origins()[i] >= 0) {
          count(truth, reading.origins()[i], same ? reading.words().get(i) : "");
        }
      }
    }
    return pairs(truth);
  }

  private static void count(Map<List<Object>, Long> counts, Object... key) {
    counts.merge(List.of(key), 1L, Long::sum);
  }

  private static long pairs(Map<List<Object>, Long> counts) {
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }
}
