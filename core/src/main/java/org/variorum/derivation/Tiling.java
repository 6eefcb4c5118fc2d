package org.variorum.derivation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that two narrations share, from the fingerprints that both have: each is
 * extended in both directions as far as the words are the same, over gaps of a few words, and the
 * longest are kept that do not overlap (Greedy String Tiling, Wise 1993).
 */
final class Tiling {

  /** Shorter passages are phrases of the language: "could not be reached for comment". */
  static final int LEAST_WORDS = Winnowing.GUARANTEED;

  /** A passage with fewer different words of content is grammar, a date or one long name. */
  private static final int LEAST_CONTENT = 4;

  /** So many words may stand between on either side: one exchanged, two put in. */
  private static final int GAP = 3;

  /** So many words must be the same behind a gap. */
  private static final int AFTER_GAP = 3;

  /** The longest first; of equals, that which stands first in both. */
  private static final Comparator<SharedPassage> ORDER =
      Comparator.comparingInt((SharedPassage passage) -> -passage.same())
          .thenComparingInt(SharedPassage::from)
          .thenComparingInt(SharedPassage::otherFrom);

  private final Narration first;
  private final Narration second;

  Tiling(Narration first, Narration second) {
    this.first = first;
    this.second = second;
  }

  /** The passages around {@code seeds}, in the order of the first narration. */
  List<SharedPassage> around(List<Seed> seeds) {
    List<SharedPassage> found = new ArrayList<>();
    List<Seed> ordered = seeds.stream().sorted(Seed.ORDER).toList();
    SharedPassage last = null;
    for (Seed seed : ordered) {
      boolean known =
          last != null
              && seed.at() < last.to()
              && seed.other() < last.otherTo()
              && seed.other() >= last.otherFrom();
      if (!known && same(seed.at(), seed.other(), Winnowing.NOISE)) {
        last = extended(seed, ordered);
        found.add(last);
      }
    }
    return tiles(found);
  }

  private List<SharedPassage> tiles(List<SharedPassage> found) {
    BitSet taken = new BitSet();
    BitSet otherTaken = new BitSet();
    List<SharedPassage> tiles = new ArrayList<>();
    for (SharedPassage passage : found.stream().sorted(ORDER).toList()) {
      boolean free =
          taken.get(passage.from(), passage.to()).isEmpty()
              && otherTaken.get(passage.otherFrom(), passage.otherTo()).isEmpty();
      if (free && tells(passage)) {
        taken.set(passage.from(), passage.to());
        otherTaken.set(passage.otherFrom(), passage.otherTo());
        tiles.add(passage);
      }
    }
    tiles.sort(Comparator.comparingInt(SharedPassage::from));
    return tiles;
  }

  private boolean tells(SharedPassage passage) {
    return passage.same() >= LEAST_WORDS
        && passage.weight() >= LEAST_WORDS
        && first.content(passage.from(), passage.to()) >= LEAST_CONTENT;
  }

  private SharedPassage extended(Seed seed, List<Seed> seeds) {
    Reach after = reach(seed.at(), seed.other(), 1);
    boolean begins = first.begins()[seed.at()] || second.begins()[seed.other()];
    Reach before =
        begins
            ? new Reach(seed.at() - 1, seed.other() - 1, 0, 0)
            : reach(seed.at() - 1, seed.other() - 1, -1);
    int from = before.at() + 1;
    int to = after.at();
    // What stands in many accounts is told by most of the fingerprints within.
    int all = 0;
    int common = 0;
    for (Seed other : Seed.within(seeds, from, to)) {
      all++;
      common += other.common() ? 1 : 0;
    }
    return new SharedPassage(
        from,
        to,
        before.other() + 1,
        after.other(),
        before.same() + after.same(),
        before.weight() + after.weight(),
        2 * common > all);
  }

  /** How far a match goes in one direction: one past its last words, and what it holds. */
  private record Reach(int at, int other, int same, int weight) {}

  private Reach reach(int at, int other, int step) {
    int i = at;
    int j = other;
    int same = 0;
    int weight = 0;
    while (true) {
      while (inside(i, j) && first.words()[i] == second.words()[j]) {
        weight += Math.min(first.weights()[i], second.weights()[j]);
        same++;
        if (ends(i, j, step)) {
          return new Reach(i + step, j + step, same, weight);
        }
        i += step;
        j += step;
      }
      int over = gap(i, j, step);
      if (over < 0) {
        return new Reach(i, j, same, weight);
      }
      i += step * (over / (GAP + 1));
      j += step * (over % (GAP + 1));
    }
  }

  /** Whether a passage cannot go on beyond these words, since something is left out there. */
  private boolean ends(int i, int j, int step) {
    return step > 0
        ? i + 1 == first.size()
            || j + 1 == second.size()
            || first.begins()[i + 1]
            || second.begins()[j + 1]
        : first.begins()[i] || second.begins()[j];
  }

  private boolean inside(int i, int j) {
    return i >= 0 && j >= 0 && i < first.size() && j < second.size();
  }

  /** The least gap behind which words are the same again: both lengths in one number, or -1. */
  private int gap(int i, int j, int step) {
    for (int sum = 1; sum <= 2 * GAP; sum++) {
      for (int skip = Math.max(0, sum - GAP); skip <= Math.min(GAP, sum); skip++) {
        int skipOther = sum - skip;
        if (goesOn(i, j, skip, skipOther, step)) {
          return skip * (GAP + 1) + skipOther;
        }
      }
    }
    return -1;
  }

  private boolean goesOn(int i, int j, int skip, int skipOther, int step) {
    int at = i + step * skip;
    int other = j + step * skipOther;
    int last = at + step * (AFTER_GAP - 1);
    int otherLast = other + step * (AFTER_GAP - 1);
    if (!inside(i, j) || !inside(last, otherLast)) {
      return false;
    }
    int low = Math.min(at, last);
    int otherLow = Math.min(other, otherLast);
    return same(low, otherLow, AFTER_GAP)
        && unbroken(first, Math.min(i, low), Math.max(i, last), step)
        && unbroken(second, Math.min(j, otherLow), Math.max(j, otherLast), step);
  }

  /** Whether nothing is left out between the words {@code from} and {@code to}. */
  private static boolean unbroken(Narration narration, int from, int to, int step) {
    // Forwards, the word before the gap is known not to end its run; backwards likewise.
    for (int i = from + 1; i <= to; i++) {
      if (narration.begins()[i]) {
        return false;
      }
    }
    return step > 0 || to + 1 >= narration.size() || !narration.begins()[to + 1];
  }

  private boolean same(int at, int other, int count) {
    if (at + count > first.size() || other + count > second.size()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (first.words()[at + i] != second.words()[other + i]) {
        return false;
      }
    }
    return true;
  }
}
