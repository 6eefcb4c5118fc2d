package org.variorum.discrepancy;

/** A typed value that an account states, comparable with others of its type. */
sealed interface Value permits Period, ClockTime, Whereabouts, Lapse, Figure {

  /** What two values say of each other. */
  enum Relation {
    /** Both may hold of one thing. */
    AGREES,
    /** One of them at most holds of one thing. */
    EXCLUDES,
    /** Nothing, as two currencies without a rate do. */
    INCOMPARABLE
  }

  /** What this says of {@code other}, given granularity, bounds and rounding. */
  Relation to(Value other);

  /** Whether nothing says that one of them excludes the other. */
  default boolean compatibleWith(Value other) {
    return to(other) != Relation.EXCLUDES;
  }

  /** Whether both may hold, which is more than that nothing is known. */
  default boolean agreesWith(Value other) {
    return to(other) == Relation.AGREES;
  }

  /** Whether to hold beside {@code other} tells that both are about the same. */
  default boolean isComparableWith(Value other) {
    return to(other) != Relation.INCOMPARABLE;
  }

  /** {@link Relation#AGREES} or {@link Relation#EXCLUDES}. */
  static Relation relation(boolean agrees) {
    return agrees ? Relation.AGREES : Relation.EXCLUDES;
  }

  /** How much it leaves open, in a measure of its type; 0 for an exact value. */
  double vagueness();

  /** As it stands in every format. */
  String plain();
}
