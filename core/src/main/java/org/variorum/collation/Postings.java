package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sentences have a key, for keys that lead from a sentence to its versions.
 *
 * <p>No key leads to more than {@link #most()} sentences: one that stands in more tells nothing,
 * and without the bound hostile accounts take time by the square of their length. News stays far
 * below.
 */
final class Postings<T> {

  /** So many sentences are kept for a key, and compared with a sentence, where there are few. */
  private static final int MOST = 300;

  /** So many where there are very many. */
  private static final int LEAST = 12;

  /** So many comparisons in all, about: some seconds. */
  private static final int COMPARISONS = 500_000;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<T>> lists = new HashMap<>();
  private final int most;

  /** Knows how often each key stands in {@code all}, a set of keys a sentence. */
  Postings(Stream<Set<String>> all) {
    int[] count = {0};
    all.forEach(keys -> {
      count[0]++;
      keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
    });
    most = Math.clamp(COMPARISONS / Math.max(1, count[0]), LEAST, MOST);
  }

  /** With how many others a sentence is compared, and how many a key leads to. */
  int most() {
    return most;
  }

  /** The keys of a sentence, the rarest first; of equals, in the order of their letters. */
  List<String> tellingFirst(Set<String> keys) {
    return keys.stream()
        .sorted(
            Comparator.comparingInt((String key) -> frequency.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** What was added under {@code key}, in that order. */
  List<T> of(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** Adds {@code sentence} under {@code key}, unless that is full. */
  void add(String key, T sentence) {
    List<T> list = lists.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (list.size() < most) {
      list.add(sentence);
    }
  }
}
