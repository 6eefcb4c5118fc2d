package org.variorum.derivation;

import java.util.Comparator;
import java.util.List;

/**
 * A fingerprint that two narrations have.
 *
 * @param at where it begins in the first
 * @param other where it begins in the second
 * @param common whether it stands in so many accounts that it says little of two of them
 */
record Seed(int at, int other, boolean common) {

  static final Comparator<Seed> ORDER =
      Comparator.comparingInt(Seed::at).thenComparingInt(Seed::other);

  /** Those of {@code seeds}, which are in their order, that begin in {@code [from, to)}. */
  static List<Seed> within(List<Seed> seeds, int from, int to) {
    return seeds.subList(firstFrom(seeds, from), firstFrom(seeds, to));
  }

  private static int firstFrom(List<Seed> seeds, int at) {
    int low = 0;
    int high = seeds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seeds.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
