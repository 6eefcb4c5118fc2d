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
    PLACE,
    COUNT,
    MONEY,
    TIMES,
    AGE,
    SHARE,
    MEASURE,
    DURATION;

    /** Whether it is a figure rather than a time or a place. */
    boolean isFigure() {
      return switch (this) {
        case DATE, TIME, PLACE -> false;
        case COUNT, MONEY, TIMES, AGE, SHARE, MEASURE, DURATION -> true;
      };
    }

    /** What accounts part on, where they part on such values. */
    Discrepancy.Kind kind() {
      return switch (this) {
        case DATE, TIME -> Discrepancy.Kind.DATE;
        case PLACE -> Discrepancy.Kind.PLACE;
        case COUNT, MONEY, TIMES, AGE, SHARE, MEASURE, DURATION -> Discrepancy.Kind.NUMBER;
      };
    }

    /** The name of the rule by which they are compared. */
    String rule() {
      return switch (this) {
        case DATE -> "day-of-one-event";
        case TIME -> "time-of-one-event";
        case PLACE -> "place-of-one-event";
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
