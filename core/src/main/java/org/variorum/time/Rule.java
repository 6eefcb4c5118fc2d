package org.variorum.time;

import org.jspecify.annotations.Nullable;

/**
 * One way in which English news writes a time.
 *
 * @param name what results record
 * @param example a sentence in which it applies
 * @param matcher finds it
 */
record Rule(String name, String example, Matcher matcher) {

  /** Looks at a bounded number of words from one on. */
  @FunctionalInterface
  interface Matcher {

    /** What begins at word {@code at}, or null. */
    @Nullable Match at(Words words, int at);
  }
}
