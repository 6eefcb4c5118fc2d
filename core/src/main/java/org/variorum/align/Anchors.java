package org.variorum.align;

import java.util.Arrays;

/**
 * Where a reading stands under a profile beyond doubt: at runs of words that stand once in both, as
 * in patience diff.
 *
 * <p>Of the profile, the columns count that at least half of the readings there have: what a single
 * reading puts in between does not break a run.
 */
final class Anchors {

  /** As many words in a row, once in each, make an anchor. */
  private static final int RUN = 4;

  /** So many words at the start of a run are left to be weighed with what is before them. */
  private static final int MARGIN = 2;

  private final int[] spine;
  private final int[] chiefs;
  private final int[] codes;

  Anchors(Profile profile, int[] coverage, Words words) {
    int[] columns = new int[profile.size()];
    int[] chief = new int[columns.length];
    int count = 0;
    for (int column = 0; column < columns.length; column++) {
      Profile.Slot slot = profile.slot(column);
      if (2 * slot.filled() >= coverage[column]) {
        columns[count] = column;
        chief[count] = slot.chief();
        count++;
      }
    }
    this.spine = Arrays.copyOf(columns, count);
    this.chiefs = Arrays.copyOf(chief, count);
    this.codes = words.codes();
  }

  /** Pairs of column and word within the block, one after the other, ascending in both. */
  int[] in(Gotoh.Block block) {
    int from = place(block.slotFrom());
    int to = place(block.slotTo());
    Runs inWords = new Runs(codes, block.wordFrom(), block.wordTo());
    Runs inSpine = new Runs(chiefs, from, to);
    int[] places = new int[Math.max(0, block.wordTo() - block.wordFrom())];
    int[] words = new int[places.length];
    int count = 0;
    for (int word = block.wordFrom(); word + RUN <= block.wordTo(); word++) {
      int place = inWords.placeOf(codes, word) == word ? inSpine.placeOf(codes, word) : -1;
      if (place >= 0) {
        places[count] = place;
        words[count] = word;
        count++;
      }
    }
    return pairs(Arrays.copyOf(places, count), words);
  }

  private int[] pairs(int[] places, int[] words) {
    boolean[] kept = Aligner.longestAscending(places);
    int[] pairs = new int[2 * places.length];
    int count = 0;
    int start = 0;
    for (int i = 0; i < places.length; i++) {
      if (!kept[i]) {
        continue;
      }
      boolean goesOn =
          i > 0 && kept[i - 1] && places[i - 1] + 1 == places[i] && words[i - 1] + 1 == words[i];
      start = goesOn ? start : i;
      boolean ends =
          i + 1 == places.length
              || !kept[i + 1]
              || places[i] + 1 != places[i + 1]
              || words[i] + 1 != words[i + 1];
      if (i >= start + MARGIN || ends) {
        pairs[count++] = spine[places[i]];
        pairs[count++] = words[i];
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** The first place of the spine from {@code column} on. */
  private int place(int column) {
    int found = Arrays.binarySearch(spine, column);
    return found >= 0 ? found : -found - 1;
  }

  /** The runs of a stretch of words, by their words: an open hash table. */
  private static final class Runs {

    private static final int EMPTY = -1;

    private final int[] words;
    private final int[] places;
    private final boolean[] again;

    Runs(int[] words, int from, int to) {
      this.words = words;
      int runs = Math.max(1, to - from - RUN + 1);
      this.places = new int[Integer.highestOneBit(runs) << 2];
      this.again = new boolean[places.length];
      Arrays.fill(places, EMPTY);
      for (int place = from; place + RUN <= to; place++) {
        int at = find(words, place);
        again[at] = places[at] != EMPTY;
        places[at] = again[at] ? places[at] : place;
      }
    }

    /**
     * Where the run stands that {@code other} has at {@code from}; -1 where it does not, or not
     * once.
     */
    int placeOf(int[] other, int from) {
      int at = find(other, from);
      return again[at] ? EMPTY : places[at];
    }

    /** Where the run is kept, or would be. */
    private int find(int[] other, int from) {
      int hash = 1;
      for (int i = from; i < from + RUN; i++) {
        hash = 31 * hash + other[i] * 0x9E3779B9;
      }
      int at = (hash ^ hash >>> 15) & places.length - 1;
      while (places[at] != EMPTY
          && !Arrays.equals(words, places[at], places[at] + RUN, other, from, from + RUN)) {
        at = at + 1 & places.length - 1;
      }
      return at;
    }
  }
}
