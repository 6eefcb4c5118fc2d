package org.variorum.discrepancy;

/**
 * A kind of value: values of different slots say nothing of each other.
 *
 * @param type what sort of value it is
 * @param of what is counted, by its class or its noun; empty where nothing is
 */
record Slot(Type type, String of) {

  /** Sorts of values. */
  enum Type {
    DATE,
    TIME,
    COUNT,
    MONEY,
    TIMES,
    AGE,
    SHARE,
    MEASURE,
    DURATION;

    /** Whether it is a figure rather than a point in time. */
    boolean isFigure() {
      return switch (this) {
        case DATE, TIME -> false;
        case COUNT, MONEY, TIMES, AGE, SHARE, MEASURE, DURATION -> true;
      };
    }

    /** What accounts part on, where they part on such values. */
    Discrepancy.Kind kind() {
      return isFigure() ? Discrepancy.Kind.NUMBER : Discrepancy.Kind.DATE;
    }

    /** The name of the rule by which they are compared. */
    String rule() {
      return switch (this) {
        case DATE -> "day-of-one-event";
        case TIME -> "time-of-one-event";
        case COUNT -> "count-of-one-noun";
        case MONEY -> "sum-of-one-thing";
        case TIMES -> "how-often-one-thing-happened";
        case AGE -> "age-of-one-person";
        case SHARE -> "share-of-one-whole";
        case MEASURE -> "measure-of-one-thing";
        case DURATION -> "duration-of-one-thing";
      };
    }
  }
}
