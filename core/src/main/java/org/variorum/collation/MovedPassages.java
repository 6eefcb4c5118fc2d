package org.variorum.collation;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.align.Table.Move;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Span;

/** Words and sentences that some reading prints elsewhere. */
final class MovedPassages implements DifferenceRule {

  /** Shorter passages may meet by chance. */
  private static final int SHORTEST = 2;

  @Override
  public void find(Grid grid, BitSet taken, List<Difference> found) {
    BitSet done = new BitSet();
    for (Move move : grid.moves) {
      int known = done.nextSetBit(move.from());
      boolean overlaps = known >= 0 && known < move.to();
      if (!overlaps && grid.wordsIn(move.from(), move.to()) >= SHORTEST) {
        done.set(move.from(), move.to());
        found.add(difference(grid, move));
      }
    }
  }

  private static Difference difference(Grid grid, Move move) {
    SortedMap<Integer, Span> at = new TreeMap<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, move.from(), move.to())) {
        at.put(grid.account(r), grid.span(r, move.from(), move.to()));
      }
    }
    // As most print it: words changed within the passage are differences of their own.
    String text =
        grid.variants(move.from(), move.to(), r -> grid.has(r, move.from(), move.to()))
            .getFirst()
            .text();
    return new Difference(
        Kind.ORDER,
        Set.of(Difference.Touch.CONTENT),
        move.from(),
        move.to(),
        List.of(new Variant(text, at)),
        new TreeSet<>());
  }
}
