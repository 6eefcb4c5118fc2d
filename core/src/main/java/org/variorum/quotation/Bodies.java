package org.variorum.quotation;

import java.util.Set;

/**
 * The nouns of bodies and documents that are said to say something: {@code bank}, {@code letter}.
 */
final class Bodies {

  private static final Set<String> NOUNS = Set.copyOf(WordFile.lines("bodies.txt"));

  private Bodies() {}

  /** Whether {@code noun}, in lower case, is one. */
  static boolean has(String noun) {
    return NOUNS.contains(noun);
  }
}
