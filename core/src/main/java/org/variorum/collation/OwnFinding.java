package org.variorum.collation;

import java.util.OptionalInt;

/**
 * Something that our own account alone has, or has otherwise than all others.
 *
 * @param kind what it is
 * @param utterance index of the utterance
 * @param difference index of the difference in it; empty for all other kinds
 * @param sentence it in words, without a period
 * @param grave whether an editor must look
 */
public record OwnFinding(
    Kind kind, int utterance, OptionalInt difference, String sentence, boolean grave) {

  /** What our account alone has. */
  public enum Kind {
    /** Other words, words left out or put in, another form. */
    DIFFERENCE,
    /** Words given to a speaker whom no other account names. */
    SPEAKER,
    /** A quotation that no other account prints. */
    ALONE
  }
}
