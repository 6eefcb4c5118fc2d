package org.variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;

/** Reads the differences off the columns of an utterance. */
final class DifferenceFinder {

  /** The rules, in this order, each taking what those before it left. */
  private static final List<DifferenceRule> RULES =
      List.of(
          new ChangedWords(), // omission, wording, an editor's words for others
          new EditorsMarks(), // ellipsis, insertion
          new Spellings(), // spelling
          new Extents(), // a reading starts later or stops earlier
          new Punctuation(), // punctuation
          new MovedPassages()); // order

  private DifferenceFinder() {}

  /** The differences of {@code grid}, rule by rule, in the order of its columns. */
  static List<Difference> in(Grid grid) {
    List<Difference> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (DifferenceRule rule : RULES) {
      rule.find(grid, taken, found);
    }
    return found;
  }

  /** A difference over the columns {@code [from, to)} as all readings that run over it have it. */
  static Difference difference(
      Grid grid, Difference.Kind kind, int from, int to, SortedSet<Integer> marked) {
    return new Difference(
        kind,
        Touches.of(grid, from, to),
        from,
        to,
        grid.variants(
            from,
            to,
            reading ->
                grid.has(reading, from, to)
                    || grid.reaches(reading, from)
                    || grid.endsBeside(reading, from)),
        marked);
  }
}
