package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.variorum.text.Span;

/**
 * What several finders found, each once. Linear in what is found, as long as few of its places
 * overlap.
 */
final class FoundOnce {

  /** So many characters of an account are looked at together. */
  private static final int STRETCH = 64;

  /** Some characters of an account: its number, and which of them. */
  private record Stretch(int account, int number) {}

  private final List<Discrepancy> found = new ArrayList<>();
  private final Map<Stretch, List<Integer>> near = new HashMap<>();

  /** Takes {@code first} as they are. */
  FoundOnce(List<Discrepancy> first) {
    first.forEach(this::append);
  }

  /**
   * Adds {@code other} if no two of its values are known to part already. Where they are, what more
   * accounts state is kept, as certain as either.
   */
  void add(Discrepancy other) {
    OptionalInt known = known(other);
    if (known.isEmpty()) {
      append(other);
      return;
    }
    Discrepancy earlier = found.get(known.getAsInt());
    if (accounts(other) > accounts(earlier)) {
      boolean certain =
          earlier.certainty() == Discrepancy.Certainty.CERTAIN
              || other.certainty() == Discrepancy.Certainty.CERTAIN;
      found.set(known.getAsInt(), certain ? other.asCertain() : other);
      index(other, known.getAsInt());
    }
  }

  private OptionalInt known(Discrepancy other) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (Stretch stretch : stretches(other)) {
      candidates.addAll(near.getOrDefault(stretch, List.of()));
    }
    return candidates.stream()
        .filter(i -> isSame(found.get(i), other))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private void append(Discrepancy discrepancy) {
    found.add(discrepancy);
    index(discrepancy, found.size() - 1);
  }

  private void index(Discrepancy discrepancy, int at) {
    for (Stretch stretch : stretches(discrepancy)) {
      near.computeIfAbsent(stretch, s -> new ArrayList<>(1)).add(at);
    }
  }

  private static List<Stretch> stretches(Discrepancy discrepancy) {
    List<Stretch> all = new ArrayList<>();
    for (Alternative value : discrepancy.values()) {
      for (Place place : value.places()) {
        Span span = place.span();
        for (int i = span.start() / STRETCH; i <= span.end() / STRETCH; i++) {
          all.add(new Stretch(place.account(), i));
        }
      }
    }
    return all;
  }

  private static boolean isSame(Discrepancy earlier, Discrepancy other) {
    return earlier.values().stream()
            .filter(value -> other.values().stream().anyMatch(v -> v.sharesPlaceWith(value)))
            .count()
        > 1;
  }

  private static int accounts(Discrepancy discrepancy) {
    return discrepancy.values().stream().mapToInt(v -> v.accounts().size()).sum();
  }

  /** In the order in which they were added; the list may be sorted. */
  List<Discrepancy> found() {
    return found;
  }
}
