package org.variorum.name;

import org.variorum.text.Span;

/**
 * A token as names see it: a possessive ending is cut off, and two words that ran into each other
 * are two.
 *
 * @param span its place, without a possessive ending
 * @param text as printed at its place
 * @param key folded, for comparison
 * @param shape what its letters look like
 * @param possessive whether a possessive ending follows
 * @param opens whether it stands where any word has a capital: first in a sentence or quotation
 * @param breaks whether nothing can join it with the word before: a new sentence, or no space
 * @param style of the paragraph it stands in
 */
record Word(
    Span span,
    String text,
    String key,
    Shape shape,
    boolean possessive,
    boolean opens,
    boolean breaks,
    Style style) {

  /** What the letters of a word look like. */
  enum Shape {
    /** {@code Penn}, {@code O'Brien}, {@code Jean-Claude}, {@code al-Masri}. */
    CAPITAL,
    /** {@code FBI}, {@code U.S.} */
    UPPER,
    /** {@code J.} */
    INITIAL,
    /** A capitalised word that serves as an adjective: {@code Paris-based}. */
    ADJECTIVE,
    /** {@code actor} */
    LOWER,
    NUMBER,
    QUOTATION_MARK,
    MARK;

    /** Whether a word of this shape can be part of a name by its looks. */
    boolean isNameLike() {
      return switch (this) {
        case CAPITAL, UPPER, INITIAL -> true;
        case ADJECTIVE, LOWER, NUMBER, QUOTATION_MARK, MARK -> false;
      };
    }
  }

  /** How much the capitals of a paragraph say. */
  enum Style {
    /** Sentences: a capital inside one marks a name. */
    RUNNING,
    /** Most words have a capital, or all letters are capitals: none says anything. */
    HEADLINE
  }

  boolean isNameLike() {
    return shape.isNameLike();
  }

  boolean is(String mark) {
    return text.equals(mark);
  }
}
