package org.variorum.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The heaviest of all ways to leave numbers out of a sequence so that the rest rises. */
final class Heaviest {

  private Heaviest() {}

  /**
   * Which of {@code numbers}, each there once, are kept; of equal weights, those that are kept with
   * the smaller last number.
   *
   * <p>Keeps, for each last number, the best weight that ends with it or before, and only where
   * that is more than what ends before: a step takes logarithmic time (Fredman 1975, with weights).
   */
  static boolean[] rising(List<Integer> numbers, IntUnaryOperator weight) {
    long[] best = new long[numbers.size()];
    int[] before = new int[numbers.size()];
    TreeMap<Integer, Integer> ends = new TreeMap<>(); // last number to its index
    for (int i = 0; i < best.length; i++) {
      int number = numbers.get(i);
      Map.Entry<Integer, Integer> lower = ends.lowerEntry(number);
      before[i] = lower == null ? -1 : lower.getValue();
      best[i] = weight.applyAsInt(number) + (lower == null ? 0 : best[lower.getValue()]);
      Map.Entry<Integer, Integer> higher = ends.higherEntry(number);
      while (higher != null && best[higher.getValue()] <= best[i]) {
        ends.remove(higher.getKey());
        higher = ends.higherEntry(number);
      }
      ends.put(number, i);
    }
    boolean[] kept = new boolean[best.length];
    int at = ends.isEmpty() ? -1 : ends.lastEntry().getValue();
    while (at >= 0) {
      kept[at] = true;
      at = before[at];
    }
    return kept;
  }
}
