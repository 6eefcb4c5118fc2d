package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.collation.Difference.Kind;

/**
 * Words that only some accounts print, since the others stop before them or start after them, as a
 * reader sees them: pieces between which nothing but differences of their own stand are one.
 *
 * @param pieces the differences, in the order of the columns
 * @param having the accounts that print the words
 * @param stopping the accounts that stop before them
 * @param starting the accounts that start after them
 * @param within the accounts that have words before and after them
 */
record Ends(
    List<Difference> pieces,
    SortedSet<Integer> having,
    SortedSet<Integer> stopping,
    SortedSet<Integer> starting,
    SortedSet<Integer> within) {

  /** All of {@code differences} that are extents, in the order of the columns. */
  static List<Ends> of(List<Difference> differences, Reach reach) {
    List<Difference> extents =
        differences.stream()
            .filter(difference -> difference.kind() == Kind.EXTENT)
            .sorted(Comparator.comparingInt(Difference::from))
            .toList();
    List<Ends> ends = new ArrayList<>();
    List<Difference> pieces = new ArrayList<>();
    for (Difference extent : extents) {
      if (!pieces.isEmpty() && !goesOn(pieces.getLast(), extent, reach)) {
        ends.add(ofPieces(pieces, reach));
        pieces = new ArrayList<>();
      }
      pieces.add(extent);
    }
    if (!pieces.isEmpty()) {
      ends.add(ofPieces(pieces, reach));
    }
    return ends;
  }

  private static boolean goesOn(Difference piece, Difference next, Reach reach) {
    SortedSet<Integer> having = accounts(piece);
    return accounts(next).equals(having)
        && having.containsAll(reach.within(piece.to(), next.from()));
  }

  private static Ends ofPieces(List<Difference> pieces, Reach reach) {
    SortedSet<Integer> having = accounts(pieces.getFirst());
    SortedSet<Integer> stopping = reach.before(pieces.getFirst().from());
    SortedSet<Integer> starting = reach.from(pieces.getLast().to());
    stopping.removeAll(having);
    starting.removeAll(having);
    SortedSet<Integer> within = new TreeSet<>(stopping);
    within.retainAll(starting);
    stopping.removeAll(within);
    starting.removeAll(within);
    return new Ends(List.copyOf(pieces), having, stopping, starting, within);
  }

  private static SortedSet<Integer> accounts(Difference difference) {
    SortedSet<Integer> accounts = new TreeSet<>();
    difference.variants().forEach(variant -> accounts.addAll(variant.at().keySet()));
    return accounts;
  }

  /** Whether a sentence is cut through where others stop before the words of {@code extent}. */
  static boolean stopsInside(Difference extent, Reach reach) {
    int before = reach.wordBefore(extent.from());
    return before >= 0
        && !reach.hasStop(before + 1, extent.from())
        && !accounts(extent).containsAll(reach.before(extent.from()));
  }

  /** Whether a sentence is cut through where others start after the words of {@code extent}. */
  static boolean startsInside(Difference extent, Reach reach) {
    int after = reach.wordFrom(extent.to());
    return after < reach.columns().size()
        && !reach.hasStop(extent.to(), after)
        && !accounts(extent).containsAll(reach.from(extent.to()));
  }

  /** How many accounts print less than another. */
  static int printingLess(List<Difference> differences, Reach reach) {
    SortedSet<Integer> less = new TreeSet<>();
    for (Ends end : of(differences, reach)) {
      less.addAll(end.stopping);
      less.addAll(end.starting);
      less.addAll(end.within);
    }
    return less.size();
  }
}
