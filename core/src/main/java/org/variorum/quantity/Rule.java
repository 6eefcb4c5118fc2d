package org.variorum.quantity;

import org.jspecify.annotations.Nullable;

/**
 * One way in which English news writes a figure.
 *
 * @param name what results record
 * @param example a sentence in which it applies
 * @param matcher finds it
 */
record Rule(String name, String example, Matcher matcher) {

  /**
   * Where a rule is asked.
   *
   * @param words the text
   * @param from the first word, that of a bound included
   * @param at the word after the bound
   * @param amount the amount that begins there, or null
   * @param home where the outlet is at home
   * @param lists what is known of words
   */
  record Place(Words words, int from, int at, @Nullable Amount amount, Home home, Lists lists) {}

  /** Looks at a bounded number of words around a place. */
  @FunctionalInterface
  interface Matcher {

    /** What begins there, without its bound; or null. */
    @Nullable Match at(Place place);
  }
}
