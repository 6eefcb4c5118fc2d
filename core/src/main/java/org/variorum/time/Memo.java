package org.variorum.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found at the last few words: several rules ask for the same date there.
 *
 * @param <T> what it is
 */
final class Memo<T> {

  /** Finds something at a word. */
  @FunctionalInterface
  interface Finder<T> {

    /** What begins at word {@code at}, or null. */
    @Nullable T at(Words words, int at);
  }

  private record Slot<T>(int at, @Nullable T found) {}

  private static final int SLOTS = 8;

  private final Finder<T> finder;
  private final List<Slot<T>> slots =
      new ArrayList<>(Collections.nCopies(SLOTS, new Slot<T>(-1, null)));

  Memo(Finder<T> finder) {
    this.finder = finder;
  }

  /** What {@code finder} finds at word {@code at}. */
  @Nullable T at(Words words, int at) {
    Slot<T> slot = slots.get(at % SLOTS);
    if (slot.at() == at) {
      return slot.found();
    }
    T found = finder.at(words, at);
    slots.set(at % SLOTS, new Slot<>(at, found));
    return found;
  }
}
