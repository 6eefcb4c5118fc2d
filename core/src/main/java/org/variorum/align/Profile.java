package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Readings that are aligned so far: columns, each with the distinct words that stand in it. */
final class Profile {

  /** A column while it grows. */
  static final class Slot {
    final int[] wordOf;
    final List<Symbol> symbols = new ArrayList<>(2);
    final List<Integer> counts = new ArrayList<>(2);
    int filled;

    Slot(int readings) {
      wordOf = new int[readings];
      Arrays.fill(wordOf, Table.NONE);
    }

    void put(int reading, int index, Symbol symbol) {
      wordOf[reading] = index;
      filled++;
      for (int i = 0; i < symbols.size(); i++) {
        if (symbols.get(i).code() == symbol.code()) {
          counts.set(i, counts.get(i) + 1);
          return;
        }
      }
      symbols.add(symbol);
      counts.add(1);
    }

    /** The word that most readings have here. */
    Symbol chief() {
      int best = 0;
      for (int i = 1; i < symbols.size(); i++) {
        boolean more = counts.get(i) > counts.get(best);
        boolean equal = counts.get(i).equals(counts.get(best));
        if (more || equal && symbols.get(i).code() < symbols.get(best).code()) {
          best = i;
        }
      }
      return symbols.get(best);
    }

    /** What share of the words here {@code symbol} is, 0 where it does not stand here. */
    double share(Symbol symbol) {
      for (int i = 0; i < symbols.size(); i++) {
        if (symbols.get(i).code() == symbol.code()) {
          return (double) counts.get(i) / filled;
        }
      }
      return 0;
    }

    boolean hasKin(Symbol symbol) {
      for (Symbol here : symbols) {
        if (here.kin() == symbol.kin()) {
          return true;
        }
      }
      return false;
    }
  }

  final int readings;
  final List<Slot> slots;

  Profile(int readings) {
    this(readings, new ArrayList<>());
  }

  private Profile(int readings, List<Slot> slots) {
    this.readings = readings;
    this.slots = slots;
  }

  /** For each column, how many readings run over it: those that stop short lack nothing there. */
  int[] coverage() {
    int[] change = new int[slots.size() + 1];
    for (int reading = 0; reading < readings; reading++) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < slots.size(); i++) {
        if (slots.get(i).wordOf[reading] >= 0) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        change[first]++;
        change[last + 1]--;
      }
    }
    int[] coverage = new int[slots.size()];
    int count = 0;
    for (int i = 0; i < coverage.length; i++) {
      count += change[i];
      coverage[i] = count;
    }
    return coverage;
  }

  /** Sets {@code words} under the columns: {@code columnOf[i]} is the column of word i, or -1. */
  void add(int reading, List<Symbol> words, int[] columnOf) {
    List<Slot> merged = new ArrayList<>(slots.size() + words.size());
    List<List<Integer>> newAfter = newColumns(columnOf);
    addNew(reading, words, newAfter.getFirst(), merged);
    for (int column = 0; column < slots.size(); column++) {
      merged.add(slots.get(column));
      addNew(reading, words, newAfter.get(column + 1), merged);
    }
    for (int i = 0; i < words.size(); i++) {
      if (columnOf[i] >= 0) {
        slots.get(columnOf[i]).put(reading, i, words.get(i));
      }
    }
    slots.clear();
    slots.addAll(merged);
  }

  private void addNew(int reading, List<Symbol> words, List<Integer> fresh, List<Slot> merged) {
    for (int word : fresh) {
      Slot slot = new Slot(readings);
      slot.put(reading, word, words.get(word));
      merged.add(slot);
    }
  }

  /** For each column (shifted by one), the words that get a column of their own after it. */
  private List<List<Integer>> newColumns(int[] columnOf) {
    List<List<Integer>> newAfter = new ArrayList<>(slots.size() + 1);
    for (int i = 0; i <= slots.size(); i++) {
      newAfter.add(new ArrayList<>(0));
    }
    int after = firstColumn(columnOf);
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        after = columnOf[i] + 1;
      } else {
        newAfter.get(after).add(i);
      }
    }
    return newAfter;
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

  /** Takes a reading out again; columns that it alone had go. */
  void remove(int reading, List<Symbol> words) {
    List<Slot> kept = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      int index = slot.wordOf[reading];
      if (index >= 0) {
        slot.wordOf[reading] = Table.NONE;
        slot.filled--;
        int at = indexOf(slot, words.get(index));
        if (slot.counts.get(at) == 1) {
          slot.symbols.remove(at);
          slot.counts.remove(/* index */ at);
        } else {
          slot.counts.set(at, slot.counts.get(at) - 1);
        }
      }
      if (slot.filled > 0) {
        kept.add(slot);
      }
    }
    slots.clear();
    slots.addAll(kept);
  }

  private static int indexOf(Slot slot, Symbol symbol) {
    for (int i = 0; i < slot.symbols.size(); i++) {
      if (slot.symbols.get(i).code() == symbol.code()) {
        return i;
      }
    }
    throw new IllegalStateException("the word does not stand in its column");
  }
}
