package org.variorum.quotation;

import java.util.OptionalInt;
import org.variorum.text.Span;

/**
 * Words in quotation marks within one paragraph.
 *
 * @param outer the words with the marks that enclose them, as far as these are printed
 * @param inner the words alone, without white space at the edges
 * @param family the kind of marks
 * @param parent index of the run in which this one is nested, if any
 * @param continues index of the run of an earlier paragraph that goes on in this one, if any
 * @param closed whether it ends with a mark of its own; false where the paragraph ends first
 */
record QuotedRun(
    Span outer,
    Span inner,
    Family family,
    OptionalInt parent,
    OptionalInt continues,
    boolean closed) {

  /** Marks that open and close each other. */
  enum Family {
    /** {@code “ ” " „ ‟ `` ''} in any combination. */
    DOUBLE,
    /** {@code ‘ ’ ' ‚ ‛ `} in any combination. */
    SINGLE,
    /** {@code « » ‹ ›}. */
    GUILLEMET
  }

  boolean nested() {
    return parent.isPresent();
  }
}
