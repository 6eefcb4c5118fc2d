package org.variorum.derivation;

import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * Words by which an account says whose reporting it uses.
 *
 * @param account index of the account that says it
 * @param field where it says it: its text, its byline, or one of the lines kept beside the text
 * @param line which of these lines, from 0; 0 for text and byline
 * @param span the place in that field
 * @param words what stands there, as printed
 * @param outlet whom it credits, as printed
 * @param covers whether the whole report is credited, and not some of its facts
 * @param rule the name of the rule that found it
 */
public record Credit(
    int account,
    Place field,
    int line,
    Span span,
    String words,
    String outlet,
    boolean covers,
    String rule) {

  /** Where an account says whose reporting it uses. */
  public enum Place {
    /** In its text. */
    TEXT,
    /** In its byline. */
    BYLINE,
    /** In one of the lines kept beside the text. */
    CREDITS
  }

  /** The place in the account's text, or null where it is said beside it. */
  public @Nullable Span inText() {
    return field == Place.TEXT ? span : null;
  }

  /** Whether it stands, or begins, in {@code other}, a place in the same line of a field. */
  boolean isAt(Place place, int number, Span other) {
    return field == place && line == number && span.overlaps(other);
  }
}
