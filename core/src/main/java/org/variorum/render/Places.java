package org.variorum.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.collation.Difference;
import org.variorum.collation.Difference.Kind;

/**
 * The places of the differences of an utterance, so that each lies in another or apart from it, as
 * parallel segmentation wants them. A passage that is moved, or that some accounts do not print,
 * holds others; of all others the smaller cuts the larger into pieces, as do two that overlap.
 */
final class Places {

  /**
   * A difference, or a piece of it.
   *
   * @param number of the difference within its utterance, from 1
   * @param piece from 1
   * @param from first column
   * @param to one past its last column
   * @param inner the places within, in order
   */
  record Place(int number, Difference difference, int piece, int from, int to, List<Place> inner) {

    Place {
      inner = List.copyOf(inner);
    }
  }

  private record Range(int number, int from, int to) {

    int length() {
      return to - from;
    }
  }

  private static final int NONE = -1;

  private final List<Difference> differences;
  private final int[] flat;
  private final TreeMap<Integer, Deque<Range>> holders = new TreeMap<>();
  private final Map<Integer, Integer> pieces = new HashMap<>();

  private Places(List<Difference> differences, int columns) {
    this.differences = differences;
    this.flat = new int[columns];
    Arrays.fill(flat, NONE);
    List<Range> accepted = new ArrayList<>();
    for (Range range : longestFirst(columns)) {
      if (holds(differences.get(range.number()).kind())) {
        accepted.addAll(cut(range, accepted));
      } else {
        Arrays.fill(flat, range.from(), range.to(), range.number()); // the smaller comes later
      }
    }
    accepted.sort(
        Comparator.comparingInt(Range::from)
            .thenComparing(Range::length, Comparator.reverseOrder()));
    accepted.forEach(r -> holders.computeIfAbsent(r.from(), f -> new ArrayDeque<>()).add(r));
  }

  /** The places of {@code differences} over so many columns, in order. */
  static List<Place> of(List<Difference> differences, int columns) {
    return new Places(differences, columns).within(0, columns);
  }

  private static boolean holds(Kind kind) {
    return switch (kind) {
      case ORDER, EXTENT -> true;
      case OMISSION, WORDING, ELLIPSIS, INSERTION, SPELLING, PUNCTUATION -> false;
    };
  }

  private List<Range> longestFirst(int columns) {
    return IntStream.range(0, differences.size())
        .mapToObj(i ->
            new Range(i, differences.get(i).from(), Math.min(columns, differences.get(i).to())))
        .filter(range -> range.from() < range.to())
        .sorted(Comparator.comparingInt(Range::length).reversed())
        .toList();
  }

  /** {@code range} in pieces that overlap none of {@code others}. */
  private static List<Range> cut(Range range, List<Range> others) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.from(), range.to()));
    for (Range other : others) {
      boolean before = other.from() < range.from() && range.from() < other.to();
      boolean after = other.from() < range.to() && range.to() < other.to();
      if (before && other.to() < range.to()) {
        cuts.add(other.to());
      }
      if (after && range.from() < other.from()) {
        cuts.add(other.from());
      }
    }
    List<Range> parts = new ArrayList<>();
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      parts.add(new Range(range.number(), from, to));
      from = to;
    }
    return parts;
  }

  private List<Place> within(int from, int to) {
    List<Place> places = new ArrayList<>();
    int at = from;
    while (at < to) {
      Deque<Range> starting = holders.get(at);
      if (starting != null && !starting.isEmpty()) {
        Range range = starting.removeFirst();
        places.add(place(range.number(), at, range.to(), true));
        at = range.to();
      } else if (flat[at] != NONE) {
        int end = at + 1;
        while (end < to && flat[end] == flat[at] && !holders.containsKey(end)) {
          end++;
        }
        places.add(place(flat[at], at, end, false));
        at = end;
      } else {
        at++;
      }
    }
    return places;
  }

  private Place place(int number, int from, int to, boolean holds) {
    int piece = pieces.merge(number, 1, Integer::sum);
    List<Place> inner = holds ? within(from, to) : List.of();
    return new Place(number + 1, differences.get(number), piece, from, to, inner);
  }
}
