package org.variorum.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.align.Gotoh.Block;

/** Where the words of a reading stand under the columns of a profile. */
final class Placement {

  /** Larger products of lengths are cut at anchors, so that time stays near linear. */
  private static final long SMALL = 1 << 13;

  /** No larger product is looked at for a passage that moved. */
  private static final long LARGEST_MOVE = 1 << 20;

  /** Anchors are sought between anchors so many times. */
  private static final int DEEPEST = 8;

  /** A moved passage has at least so many words that match. */
  private static final int SHORTEST_MOVE = 3;

  private final Effort effort;
  private final Profile profile;
  private final Words words;
  private final int[] coverage;
  private final Anchors anchors;
  private final int[] columnOf;

  private Placement(Profile profile, Words words, Effort effort) {
    this.effort = effort;
    this.profile = profile;
    this.words = words;
    this.coverage = profile.coverage();
    this.anchors = new Anchors(profile, coverage, words);
    this.columnOf = Aligner.none(words.size());
  }

  /** For each word, its column in {@code profile}, or -1 where it needs one of its own. */
  static int[] of(Profile profile, Words words, Effort effort) {
    Placement placement = new Placement(profile, words, effort);
    if (profile.size() > 0 && words.size() > 0) {
      placement.set(new Block(0, profile.size(), 0, words.size(), true, true), 0);
      placement.moved();
    }
    return placement.columnOf;
  }

  private void set(Block block, int depth) {
    if (block.product() == 0) {
      return;
    }
    if (block.product() > SMALL && depth < DEEPEST) {
      int[] pairs = anchors.in(block);
      if (pairs.length > 0) {
        between(pairs, block, depth + 1);
        return;
      }
    }
    if (effort.take(block.product())) {
      int[] placed = Gotoh.align(profile, coverage, words, block);
      System.arraycopy(placed, 0, columnOf, block.wordFrom(), placed.length);
    }
  }

  private void between(int[] pairs, Block block, int depth) {
    int slot = block.slotFrom();
    int word = block.wordFrom();
    for (int i = 0; i < pairs.length; i += 2) {
      boolean freeStart = block.freeStart() && i == 0;
      set(new Block(slot, pairs[i], word, pairs[i + 1], freeStart, false), depth);
      columnOf[pairs[i + 1]] = pairs[i];
      slot = pairs[i] + 1;
      word = pairs[i + 1] + 1;
    }
    set(new Block(slot, block.slotTo(), word, block.wordTo(), false, block.freeEnd()), depth);
  }

  /** Sets unaligned passages under unaligned columns that have the same words. */
  private void moved() {
    boolean[] used = new boolean[profile.size()];
    for (int column : columnOf) {
      if (column >= 0) {
        used[column] = true;
      }
    }
    List<int[]> free = runs(used);
    if (free.isEmpty()) {
      return;
    }
    long toLookAt = free.stream().mapToLong(columns -> columns[1] - columns[0]).sum();
    boolean[] placed = new boolean[words.size()];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = columnOf[i] >= 0;
    }
    for (int[] run : runs(placed)) {
      if (!effort.look(toLookAt)) {
        return;
      }
      int[] columns = bestFor(run, free);
      moveTo(columns, run);
      free.remove(columns); // no column takes two passages
    }
  }

  /** Runs of at least {@link #SHORTEST_MOVE} places that are not taken. */
  private static List<int[]> runs(boolean[] taken) {
    List<int[]> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= taken.length; i++) {
      if (i == taken.length || taken[i]) {
        if (i - from >= SHORTEST_MOVE) {
          runs.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return runs;
  }

  /** The free run of columns that shares most words with a run of the reading; null if too few. */
  private int @Nullable [] bestFor(int[] run, List<int[]> free) {
    Set<Integer> codes = new HashSet<>();
    for (int word = run[0]; word < run[1]; word++) {
      codes.add(words.codes()[word]);
    }
    int[] best = null;
    int most = SHORTEST_MOVE - 1;
    for (int[] columns : free) {
      int shared = 0;
      for (int c = columns[0]; c < columns[1]; c++) {
        shared += profile.slot(c).hasAny(codes) ? 1 : 0;
      }
      if (shared > most) {
        most = shared;
        best = columns;
      }
    }
    return best;
  }

  private void moveTo(int @Nullable [] columns, int[] run) {
    long product = columns == null ? 0 : (long) (columns[1] - columns[0]) * (run[1] - run[0]);
    if (columns == null || product > LARGEST_MOVE || !effort.take(product)) {
      return;
    }
    int[] placed =
        Gotoh.align(
            profile,
            coverage,
            words,
            new Block(columns[0], columns[1], run[0], run[1], true, true));
    int matched = 0;
    double weight = 0;
    for (int i = 0; i < placed.length; i++) {
      int word = run[0] + i;
      if (placed[i] >= 0 && profile.slot(placed[i]).share(words.codes()[word]) > 0) {
        matched++;
        weight += words.weights()[word];
      }
    }
    int shorter = Math.min(columns[1] - columns[0], run[1] - run[0]);
    if (matched < SHORTEST_MOVE || weight < 2 || matched < 0.6 * shorter) {
      return;
    }
    for (int i = 0; i < placed.length; i++) {
      if (placed[i] >= 0) {
        columnOf[run[0] + i] = placed[i];
      }
    }
  }
}
