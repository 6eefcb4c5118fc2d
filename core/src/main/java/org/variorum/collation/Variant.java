package org.variorum.collation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.text.Span;

/**
 * What one or more accounts have at a place.
 *
 * @param text as printed; empty where they lack what others have
 * @param at its span in each account that has it, by the account's index; an empty span marks the
 *     place where words are missing
 */
public record Variant(String text, SortedMap<Integer, Span> at) {

  /** Copies the places and refuses a variant that nobody has. */
  public Variant {
    at = Collections.unmodifiableSortedMap(new TreeMap<>(at));
    if (at.isEmpty()) {
      throw new IllegalArgumentException("a variant needs an account that has it");
    }
  }

  /** Marks that stand where words are missing, or beside words; a symbol or an emoji is a word. */
  private static final String MARKS = "….,;:!?-–—[](){}“”\"'’‘«»„";

  /** Whether words are printed here, rather than nothing or a mark of omission. */
  public boolean hasWords() {
    return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && MARKS.indexOf(c) < 0);
  }
}
