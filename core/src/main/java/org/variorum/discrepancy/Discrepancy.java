package org.variorum.discrepancy;

import java.util.List;

/**
 * Statements of the accounts that exclude each other.
 *
 * @param kind what they part on
 * @param certainty whether a person must judge
 * @param slot what it is that they state, in words: {@code the day of “suffered a heart attack”}
 * @param rule the name of the rule that found it
 * @param values two or more, that which most accounts state first; no place stands under two
 */
public record Discrepancy(
    Kind kind, Certainty certainty, String slot, String rule, List<Alternative> values) {

  /** What accounts may part on. */
  public enum Kind {
    DATE,
    NUMBER,
    NAME,
    PLACE,
    VENUE,
    ATTRIBUTION,
    FACT
  }

  /** How sure it is that the accounts contradict each other. */
  public enum Certainty {
    /** The values exclude each other, and it is plain that the same thing is meant. */
    CERTAIN,
    /** For a person to judge. */
    POSSIBLE
  }

  /** Copies the values and refuses fewer than two. */
  public Discrepancy {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("nothing excludes a single value of " + slot);
    }
  }

  /** The same, of which nobody need judge. */
  Discrepancy asCertain() {
    return new Discrepancy(kind, Certainty.CERTAIN, slot, rule, values);
  }
}
