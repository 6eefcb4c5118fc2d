package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the words of a reading stand under the columns of a profile. */
final class Placement {

  /** Larger products of lengths are cut at anchors, so that time stays near linear. */
  private static final long LARGEST_PRODUCT = 1 << 20;

  /** Anchors are sought between anchors so many times. */
  private static final int DEEPEST = 8;

  /** As many words in a row, once in each, make an anchor. */
  private static final int ANCHOR = 4;

  /** A moved passage has at least so many words that match. */
  private static final int SHORTEST_MOVE = 3;

  private final Effort effort;
  private final List<Profile.Slot> slots;
  private final List<Symbol> words;
  private final int[] coverage;
  private final int[] columnOf;

  private Placement(Profile profile, List<Symbol> words, Effort effort) {
    this.effort = effort;
    this.slots = profile.slots;
    this.words = words;
    this.coverage = profile.coverage();
    this.columnOf = Aligner.none(words.size());
  }

  /** For each word, its column in {@code profile}, or -1 where it needs one of its own. */
  static int[] of(Profile profile, List<Symbol> words, Effort effort) {
    Placement placement = new Placement(profile, words, effort);
    if (!profile.slots.isEmpty() && !words.isEmpty()) {
      placement.block(0, profile.slots.size(), 0, words.size(), true, true, 0);
      placement.moved();
    }
    return placement.columnOf;
  }

  private void block(
      int slotFrom,
      int slotTo,
      int wordFrom,
      int wordTo,
      boolean freeStart,
      boolean freeEnd,
      int depth) {
    long product = (long) (slotTo - slotFrom) * (wordTo - wordFrom);
    if (product == 0) {
      return;
    }
    if (product > LARGEST_PRODUCT && depth < DEEPEST) {
      int[] anchors = anchors(slotFrom, slotTo, wordFrom, wordTo);
      if (anchors.length > 0) {
        between(anchors, slotFrom, slotTo, wordFrom, wordTo, freeStart, freeEnd, depth + 1);
        return;
      }
    }
    if (!effort.take(product)) {
      return;
    }
    int[] placed =
        new Gotoh(
                slots.subList(slotFrom, slotTo),
                words.subList(wordFrom, wordTo),
                Arrays.copyOfRange(coverage, slotFrom, slotTo),
                freeStart,
                freeEnd)
            .align();
    for (int i = 0; i < placed.length; i++) {
      columnOf[wordFrom + i] = placed[i] < 0 ? -1 : slotFrom + placed[i];
    }
  }

  private void between(
      int[] anchors,
      int slotFrom,
      int slotTo,
      int wordFrom,
      int wordTo,
      boolean freeStart,
      boolean freeEnd,
      int depth) {
    int slot = slotFrom;
    int word = wordFrom;
    for (int i = 0; i < anchors.length; i += 2) {
      block(slot, anchors[i], word, anchors[i + 1], freeStart && i == 0, false, depth);
      columnOf[anchors[i + 1]] = anchors[i];
      slot = anchors[i] + 1;
      word = anchors[i + 1] + 1;
    }
    block(slot, slotTo, word, wordTo, false, freeEnd, depth);
  }

  /** Pairs of slot and word, ascending in both, that begin a run found once in each. */
  private int[] anchors(int slotFrom, int slotTo, int wordFrom, int wordTo) {
    Map<Long, Integer> inSlots = unique(slotFrom, slotTo, i -> slots.get(i).chief().code());
    Map<Long, Integer> inWords = unique(wordFrom, wordTo, i -> words.get(i).code());
    List<int[]> pairs = new ArrayList<>();
    inWords.forEach((key, word) -> {
      Integer slot = inSlots.get(key);
      if (word >= 0 && slot != null && slot >= 0) {
        pairs.add(new int[] {slot, word});
      }
    });
    pairs.sort((a, b) -> Integer.compare(a[1], b[1]));
    boolean[] kept = Aligner.longestAscending(pairs.stream().mapToInt(pair -> pair[0]).toArray());
    int[] anchors = new int[2 * pairs.size()];
    int count = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (kept[i]) {
        anchors[count++] = pairs.get(i)[0];
        anchors[count++] = pairs.get(i)[1];
      }
    }
    return Arrays.copyOf(anchors, count);
  }

  /** Runs of words by their hash, with the place of those that stand once and -1 for others. */
  private static Map<Long, Integer> unique(int from, int to, IntUnaryOperator codeAt) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = from; i + ANCHOR <= to; i++) {
      long key = 0;
      for (int k = 0; k < ANCHOR; k++) {
        key = key * 1_000_003L + codeAt.applyAsInt(i + k);
      }
      places.merge(key, i, (first, second) -> -1);
    }
    return places;
  }

  /** Sets unaligned passages under unaligned columns that have the same words. */
  private void moved() {
    boolean[] used = new boolean[slots.size()];
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
    for (Symbol word : words.subList(run[0], run[1])) {
      codes.add(word.code());
    }
    int[] best = null;
    int most = SHORTEST_MOVE - 1;
    for (int[] columns : free) {
      int shared = 0;
      for (int c = columns[0]; c < columns[1]; c++) {
        shared += slots.get(c).symbols.stream().anyMatch(s -> codes.contains(s.code())) ? 1 : 0;
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
    if (columns == null || product > LARGEST_PRODUCT || !effort.take(product)) {
      return;
    }
    int[] placed =
        new Gotoh(
                slots.subList(columns[0], columns[1]),
                words.subList(run[0], run[1]),
                Arrays.copyOfRange(coverage, columns[0], columns[1]),
                true,
                true)
            .align();
    int matched = 0;
    double weight = 0;
    for (int i = 0; i < placed.length; i++) {
      Symbol word = words.get(run[0] + i);
      if (placed[i] >= 0 && slots.get(columns[0] + placed[i]).share(word) > 0) {
        matched++;
        weight += word.weight();
      }
    }
    int shorter = Math.min(columns[1] - columns[0], run[1] - run[0]);
    if (matched < SHORTEST_MOVE || weight < 2 || matched < 0.6 * shorter) {
      return;
    }
    for (int i = 0; i < placed.length; i++) {
      if (placed[i] >= 0) {
        columnOf[run[0] + i] = columns[0] + placed[i];
      }
    }
  }
}
