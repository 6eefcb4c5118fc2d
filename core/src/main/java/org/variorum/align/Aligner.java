package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.align.Table.Move;

/**
 * Aligns any number of readings.
 *
 * <p>The reading most like all others comes first, the others are set under it one by one, and each
 * is then taken out and set again under the rest, so that no early choice stands alone (iterative
 * refinement, Barton and Sternberg 1987). Passages that a reading prints elsewhere are found among
 * what stays unaligned and set under their own columns.
 *
 * <p>Where choices are equal, the reading that stands earlier decides: a caller for whom the order
 * must not matter sorts the readings first.
 */
public final class Aligner {

  private final List<Words> readings;
  private final Profile profile;
  private final Effort effort;

  private Aligner(List<List<Symbol>> readings) {
    this.readings = readings.stream().map(Words::of).toList();
    this.profile = new Profile(readings.size());
    this.effort = new Effort(this.readings.stream().mapToLong(Words::size).sum());
  }

  /** The table of {@code readings}; an empty reading has no word in any column. */
  public static Table align(List<List<Symbol>> readings) {
    return new Aligner(readings).run();
  }

  private Table run() {
    int[] twinOf = twins();
    List<Integer> order = order(twinOf);
    for (int reading : order) {
      set(reading);
    }
    if (order.size() > 2) {
      for (int reading : order) {
        profile.remove(reading, readings.get(reading));
        set(reading);
      }
    }
    List<int[]> columns = profile.columns();
    for (int[] column : columns) {
      for (int i = 0; i < twinOf.length; i++) {
        column[i] = column[twinOf[i]];
      }
    }
    return MajorityOrder.of(columns, readings.size(), !effort.spent());
  }

  private void set(int reading) {
    Words words = readings.get(reading);
    profile.add(reading, words, Placement.of(profile, words, effort));
  }

  /** For each reading, the first one with the same words. */
  private int[] twins() {
    Map<Object, Integer> first = new HashMap<>();
    int[] twinOf = new int[readings.size()];
    for (int i = 0; i < twinOf.length; i++) {
      Integer earlier = first.putIfAbsent(readings.get(i).key(), i);
      twinOf[i] = earlier == null ? i : earlier;
    }
    return twinOf;
  }

  /** Distinct readings, those most like all others first. */
  private List<Integer> order(int[] twinOf) {
    List<Integer> distinct = new ArrayList<>();
    int[] copies = new int[twinOf.length];
    for (int i = 0; i < twinOf.length; i++) {
      copies[twinOf[i]]++;
      if (twinOf[i] == i) {
        distinct.add(i);
      }
    }
    double[] likeness = likeness(copies);
    distinct.sort(Comparator.comparingDouble((Integer i) -> -likeness[i]).thenComparing(i -> i));
    return distinct;
  }

  /**
   * For each reading, how many of its words others have: as often as both have them, summed over
   * all readings. What is counted is how many readings have a word for the n-th time.
   */
  private double[] likeness(int[] copies) {
    Map<Long, Integer> having = new HashMap<>();
    List<long[]> keys = new ArrayList<>();
    for (int i = 0; i < copies.length; i++) {
      Map<Integer, Integer> times = new HashMap<>();
      int[] codes = readings.get(i).codes();
      long[] keysHere = new long[copies[i] == 0 ? 0 : codes.length];
      for (int k = 0; k < keysHere.length; k++) {
        int time = times.merge(codes[k], 1, Integer::sum);
        keysHere[k] = (long) codes[k] << Integer.SIZE | time;
        having.merge(keysHere[k], copies[i], Integer::sum);
      }
      keys.add(keysHere);
    }
    double[] likeness = new double[copies.length];
    for (int i = 0; i < copies.length; i++) {
      for (long key : keys.get(i)) {
        likeness[i] += having.getOrDefault(key, 0);
      }
    }
    return likeness;
  }

  /** Passages that stand elsewhere in a reading than in the table, from a finished table. */
  static List<Move> moves(List<int[]> columns, int readings) {
    List<Move> moves = new ArrayList<>();
    for (int reading = 0; reading < readings; reading++) {
      int[] columnOf = columnOf(columns, reading);
      boolean[] kept = longestAscending(columnOf);
      int i = 0;
      while (i < columnOf.length) {
        int j = i + 1;
        if (!kept[i]) {
          while (j < columnOf.length && !kept[j] && columnOf[j] > columnOf[j - 1]) {
            j++;
          }
          moves.add(new Move(reading, columnOf[i], columnOf[j - 1] + 1));
        }
        i = j;
      }
    }
    return moves;
  }

  /** The column of each word of a reading, in the order of its words. */
  static int[] columnOf(List<int[]> columns, int reading) {
    int count = 0;
    for (int[] column : columns) {
      count = Math.max(count, column[reading] + 1);
    }
    int[] columnOf = new int[count];
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c)[reading] >= 0) {
        columnOf[columns.get(c)[reading]] = c;
      }
    }
    return columnOf;
  }

  /** Which elements belong to a longest ascending subsequence. */
  static boolean[] longestAscending(int[] values) {
    int[] ends = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[ends[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] kept = new boolean[values.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /** An array of {@code length} elements, all {@link Table#NONE}. */
  static int[] none(int length) {
    int[] none = new int[length];
    Arrays.fill(none, Table.NONE);
    return none;
  }
}
