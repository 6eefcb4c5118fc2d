package org.variorum.discrepancy;

/** A typed value that an account states, comparable with others of its type. */
sealed interface Value permits Period, ClockTime, Whereabouts, Lapse, Figure {

  /**
   * Whether both may hold of one thing, given granularity, bounds and rounding. Values that cannot
   * be compared, such as two currencies without a rate, are compatible.
   */
  boolean compatibleWith(Value other);

  /** Whether to hold beside {@code other} tells that both are about the same. */
  default boolean isComparableWith(Value other) {
    return true;
  }

  /** How much it leaves open, in a measure of its type; 0 for an exact value. */
  double vagueness();

  /** As it stands in every format. */
  String plain();
}
