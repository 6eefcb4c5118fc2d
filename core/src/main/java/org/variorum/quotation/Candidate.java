package org.variorum.quotation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * One way of reading an attribution: these quoted words, reported by these words of this source.
 *
 * @param run the quoted run
 * @param cue the reporting words
 * @param source the tokens that name the source, half-open, or null where none were found
 * @param pattern how they stand to each other
 * @param distance tokens between the cue and the run
 */
record Candidate(int run, Cue cue, @Nullable Span source, Pattern pattern, int distance) {

  /** Whether the run is introduced by a comma, a colon or the reporting verb itself. */
  boolean introduced() {
    return pattern == Pattern.BEFORE_INTRODUCED;
  }

  /** The ways in which English news sets source, cue and quoted words, each with an example. */
  enum Pattern {
    /** {@code “…,” she said}. */
    AFTER_SUBJECT_VERB(5.0),
    /** {@code “…,” said Smith}. */
    AFTER_VERB_SUBJECT(5.0),
    /** {@code “…,” according to Smith}. */
    AFTER_ACCORDING_TO(4.5),
    /** {@code “…,” beamed Smith}: a verb that is on no list. */
    AFTER_UNLISTED_VERB(2.5),
    /** {@code “…” — Smith}. */
    AFTER_DASH(2.0),
    /** {@code She said: “…”}; {@code She told the BBC, “…”}. */
    BEFORE_INTRODUCED(5.5),
    /** {@code She said it was “…”}. */
    BEFORE_IN_CLAUSE(4.0),
    /** {@code According to Smith, “…”}. */
    BEFORE_ACCORDING_TO(4.0),
    /** {@code Smith: “…”}. */
    BEFORE_COLON(3.0),
    /** A paragraph that ends in a colon, and the next is quoted. */
    PARAGRAPH_COLON(3.5),
    /** {@code “SMITH: …”}: a transcript names the speaker first. */
    WITHIN_LABEL(7.0),
    /**
     * {@code She said that it was late. “…”}: speech bears out what the sentence before reports.
     */
    SENTENCE_BEFORE(2.0),
    /** {@code She praised the board.}, and the next paragraph is quoted. */
    PARAGRAPH_BEFORE(3.5);

    private final double weight;

    Pattern(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }

    /** Whether the cue follows the quoted words. */
    boolean isAfter() {
      return switch (this) {
        case AFTER_SUBJECT_VERB,
            AFTER_VERB_SUBJECT,
            AFTER_ACCORDING_TO,
            AFTER_UNLISTED_VERB,
            AFTER_DASH ->
            true;
        case BEFORE_INTRODUCED,
            BEFORE_IN_CLAUSE,
            BEFORE_ACCORDING_TO,
            BEFORE_COLON,
            PARAGRAPH_COLON,
            WITHIN_LABEL,
            SENTENCE_BEFORE,
            PARAGRAPH_BEFORE ->
            false;
      };
    }

    /** Its name as results record it. */
    String ruleName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
