package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Readings that are aligned so far: columns, each with the distinct words that stand in it. */
final class Profile {

  /** A column while it grows. */
  static final class Slot {
    final int[] wordOf;
    private int[] codes = new int[1];
    private int[] kins = new int[1];
    private int[] counts = new int[1];
    private int distinct;
    private int filled;

    Slot(int readings) {
      wordOf = new int[readings];
      Arrays.fill(wordOf, Table.NONE);
    }

    void put(int reading, int index, Words words) {
      wordOf[reading] = index;
      filled++;
      int at = indexOf(words.codes()[index]);
      if (at >= 0) {
        counts[at]++;
        return;
      }
      if (distinct == codes.length) {
        codes = Arrays.copyOf(codes, 2 * distinct);
        kins = Arrays.copyOf(kins, 2 * distinct);
        counts = Arrays.copyOf(counts, 2 * distinct);
      }
      codes[distinct] = words.codes()[index];
      kins[distinct] = words.kins()[index];
      counts[distinct] = 1;
      distinct++;
    }

    private void take(int reading, Words words) {
      int at = indexOf(words.codes()[wordOf[reading]]);
      if (at < 0) {
        throw new IllegalStateException("the word does not stand in its column");
      }
      wordOf[reading] = Table.NONE;
      filled--;
      counts[at]--;
      if (counts[at] == 0) {
        distinct--;
        int behind = distinct - at;
        System.arraycopy(codes, at + 1, codes, at, behind);
        System.arraycopy(kins, at + 1, kins, at, behind);
        System.arraycopy(counts, at + 1, counts, at, behind);
      }
    }

    private int indexOf(int code) {
      for (int i = 0; i < distinct; i++) {
        if (codes[i] == code) {
          return i;
        }
      }
      return -1;
    }

    /** How many readings have a word here. */
    int filled() {
      return filled;
    }

    /** The word that most readings have here. */
    int chief() {
      int best = 0;
      for (int i = 1; i < distinct; i++) {
        boolean equal = counts[i] == counts[best];
        if (counts[i] > counts[best] || equal && codes[i] < codes[best]) {
          best = i;
        }
      }
      return codes[best];
    }

    /** What share of the words here {@code code} is, 0 where it does not stand here. */
    double share(int code) {
      int at = indexOf(code);
      return at < 0 ? 0 : (double) counts[at] / filled;
    }

    boolean hasKin(int kin) {
      for (int i = 0; i < distinct; i++) {
        if (kins[i] == kin) {
          return true;
        }
      }
      return false;
    }

    /** Whether any of {@code wanted} stands here. */
    boolean hasAny(Set<Integer> wanted) {
      for (int i = 0; i < distinct; i++) {
        if (wanted.contains(codes[i])) {
          return true;
        }
      }
      return false;
    }
  }

  private final int readings;
  private final List<Slot> slots = new ArrayList<>();

  Profile(int readings) {
    this.readings = readings;
  }

  int size() {
    return slots.size();
  }

  Slot slot(int column) {
    return slots.get(column);
  }

  /** For each column, how many readings run over it: those that stop short lack nothing there. */
  int[] coverage() {
    int[] change = new int[slots.size() + 1];
    ends(change, true);
    ends(change, false);
    int count = 0;
    for (int i = 0; i < change.length; i++) {
      count += change[i];
      change[i] = count;
    }
    return change;
  }

  /** Counts where readings begin, or end: from the edge inwards, as far as one is not yet met. */
  private void ends(int[] change, boolean start) {
    int[] waiting = new int[readings];
    Arrays.setAll(waiting, reading -> reading);
    int count = readings;
    for (int i = 0; i < slots.size() && count > 0; i++) {
      int column = start ? i : slots.size() - 1 - i;
      int[] wordOf = slots.get(column).wordOf;
      int kept = 0;
      for (int w = 0; w < count; w++) {
        if (wordOf[waiting[w]] >= 0) {
          change[start ? column : column + 1] += start ? 1 : -1;
        } else {
          waiting[kept++] = waiting[w];
        }
      }
      count = kept;
    }
  }

  /** Sets {@code words} under the columns: {@code columnOf[i]} is the column of word i, or -1. */
  void add(int reading, Words words, int[] columnOf) {
    int[] before = before(columnOf);
    int[] fresh = sorted(before);
    List<Slot> merged = new ArrayList<>(slots.size() + fresh.length);
    int next = 0;
    for (int column = 0; column <= slots.size(); column++) {
      for (; next < fresh.length && before[fresh[next]] == column; next++) {
        Slot slot = new Slot(readings);
        slot.put(reading, fresh[next], words);
        merged.add(slot);
      }
      if (column < slots.size()) {
        merged.add(slots.get(column));
      }
    }
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        slots.get(columnOf[i]).put(reading, i, words);
      }
    }
    slots.clear();
    slots.addAll(merged);
  }

  /** For each word without a column, the column before which it gets one; -1 for the others. */
  private static int[] before(int[] columnOf) {
    int[] before = new int[columnOf.length];
    int next = firstColumn(columnOf);
    for (int i = 0; i < columnOf.length; i++) {
      before[i] = columnOf[i] >= 0 ? -1 : next;
      next = columnOf[i] >= 0 ? columnOf[i] + 1 : next;
    }
    return before;
  }

  /** Words before the first aligned one stand just before its column, not at the very start. */
  private static int firstColumn(int[] columnOf) {
    for (int column : columnOf) {
      if (column >= 0) {
        return column;
      }
    }
    return 0;
  }

  /** The words that get columns, by the place of these; of one place, in their own order. */
  private int[] sorted(int[] before) {
    int[] end = new int[slots.size() + 2];
    int count = 0;
    for (int column : before) {
      end[column + 1]++;
      count += column >= 0 ? 1 : 0;
    }
    end[0] = 0; // words with a column do not count
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    int[] sorted = new int[count];
    for (int i = before.length - 1; i >= 0; i--) {
      if (before[i] >= 0) {
        sorted[--end[before[i] + 1]] = i;
      }
    }
    return sorted;
  }

  /** Takes a reading out again; columns that it alone had go. */
  void remove(int reading, Words words) {
    List<Slot> kept = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      if (slot.wordOf[reading] >= 0) {
        slot.take(reading, words);
      }
      if (slot.filled > 0) {
        kept.add(slot);
      }
    }
    slots.clear();
    slots.addAll(kept);
  }

  /** The columns, each the index of the word of each reading; they are given away. */
  List<int[]> columns() {
    List<int[]> columns = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      columns.add(slot.wordOf);
    }
    return columns;
  }
}
