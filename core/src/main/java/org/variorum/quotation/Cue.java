package org.variorum.quotation;

import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;

/**
 * Reporting words where they stand, before it is known what they report.
 *
 * @param from index of their first token, auxiliaries left out
 * @param to one past their last token
 * @param kind what they take
 * @param form in which form the verb stands
 * @param stance what they make of the content
 * @param shape how the source stands to them
 */
record Cue(int from, int to, Kind kind, Form form, Quotation.Stance stance, Shape shape) {

  /** How reporting words take their source. */
  enum Shape {
    /** A verb: "she said", "said she". */
    VERB,
    /** "according to", "in the words of": the source follows. */
    ACCORDING_TO,
    /** A colon or a dash alone: the source stands before it. */
    COLON
  }
}
