package org.variorum.quantity;

import java.math.BigDecimal;

/**
 * Words that bound a figure or make it vague: {@code at least}, {@code about}, {@code nearly}.
 *
 * @param to the word after them
 * @param effect what they do to the figure
 */
record Bound(int to, Effect effect) {

  /** What a bound does to a figure. */
  enum Effect {
    NONE,
    /** {@code at least}, {@code more than}: the figure is the least. */
    LEAST,
    /** {@code up to}, {@code fewer than}: the figure is the most. */
    MOST,
    /** {@code about}, {@code some}: the figure is vague. */
    ABOUT,
    /** {@code nearly}: close below the figure. */
    CLOSE_BELOW,
    /** {@code just over}: the figure is the least, and vague. */
    CLOSE_ABOVE
  }

  /** The bound that begins at word {@code i}; one of no words where none does. */
  static Bound before(Words words, int i) {
    Bound first = single(words, i);
    if (first.effect() == Effect.NONE) {
      return first;
    }
    Bound second = single(words, first.to());
    return second.effect() == Effect.NONE
        ? first
        : new Bound(second.to(), both(first.effect(), second.effect()));
  }

  /** {@code at least about 200}: the vaguer word only loosens the other one. */
  private static Effect both(Effect first, Effect second) {
    return switch (first) {
      case LEAST -> Effect.CLOSE_ABOVE;
      case MOST -> Effect.MOST;
      case NONE, ABOUT, CLOSE_BELOW, CLOSE_ABOVE -> second;
    };
  }

  private static Bound single(Words words, int i) {
    boolean than = words.is(i + 1, "than");
    return switch (words.key(i)) {
      case "at" ->
          words.is(i + 1, "least")
              ? new Bound(i + 2, Effect.LEAST)
              : new Bound(words.is(i + 1, "most") ? i + 2 : i, mostIf(words.is(i + 1, "most")));
      case "more" ->
          new Bound(than ? i + 2 : i, than && !words.is(i - 1, "no") ? Effect.LEAST : Effect.NONE);
      case "upwards", "upward", "excess" ->
          new Bound(
              words.is(i + 1, "of") ? i + 2 : i,
              words.is(i + 1, "of") ? Effect.LEAST : Effect.NONE);
      case "over", "above" -> new Bound(i + 1, Effect.LEAST);
      case "fewer", "less" -> new Bound(than ? i + 2 : i, mostIf(than));
      case "under", "below" -> new Bound(i + 1, Effect.MOST);
      case "up" -> new Bound(words.is(i + 1, "to") ? i + 2 : i, mostIf(words.is(i + 1, "to")));
      case "no" -> noMore(words, i);
      case "as" -> asMany(words, i);
      case "maximum", "minimum" -> extreme(words, i);
      case "nearly", "almost" -> new Bound(i + 1, Effect.CLOSE_BELOW);
      case "just" -> just(words, i);
      case "about", "around", "approximately", "roughly", "some", "circa", "estimated" ->
          new Bound(i + 1, Effect.ABOUT);
      case "close" ->
          words.is(i + 1, "to") ? new Bound(i + 2, Effect.ABOUT) : new Bound(i, Effect.NONE);
      default -> new Bound(i, Effect.NONE);
    };
  }

  private static Effect mostIf(boolean bound) {
    return bound ? Effect.MOST : Effect.NONE;
  }

  /** {@code no more than}, {@code no fewer than}. */
  private static Bound noMore(Words words, int i) {
    if (!words.is(i + 2, "than")) {
      return new Bound(i, Effect.NONE);
    }
    return switch (words.key(i + 1)) {
      case "more" -> new Bound(i + 3, Effect.MOST);
      case "fewer", "less" -> new Bound(i + 3, Effect.LEAST);
      default -> new Bound(i, Effect.NONE);
    };
  }

  /** {@code as many as}, {@code as few as}. */
  private static Bound asMany(Words words, int i) {
    if (!words.is(i + 2, "as")) {
      return new Bound(i, Effect.NONE);
    }
    return switch (words.key(i + 1)) {
      case "many", "much", "high" -> new Bound(i + 3, Effect.MOST);
      case "few", "little", "low" -> new Bound(i + 3, Effect.LEAST);
      default -> new Bound(i, Effect.NONE);
    };
  }

  private static Bound extreme(Words words, int i) {
    boolean of = words.is(i + 1, "of");
    Effect effect = words.is(i, "minimum") ? Effect.LEAST : Effect.MOST;
    return new Bound(of ? i + 2 : i, of ? effect : Effect.NONE);
  }

  private static Bound just(Words words, int i) {
    return switch (words.key(i + 1)) {
      case "over", "above" -> new Bound(i + 2, Effect.CLOSE_ABOVE);
      case "under", "below" -> new Bound(i + 2, Effect.CLOSE_BELOW);
      case "about" -> new Bound(i + 2, Effect.ABOUT);
      default -> new Bound(i, Effect.NONE);
    };
  }

  /** Whether the word begins a bound and nothing else, so that by itself it means nothing. */
  static boolean isOnlyBound(String key) {
    return switch (key) {
      case "at", "as", "up", "over", "about", "around", "some", "more", "just", "under", "above" ->
          true;
      default -> false;
    };
  }

  /** The words behind a figure that bound it: {@code or more}, {@code or so}. */
  static Bound after(Words words, int i) {
    if (words.is(i, "or")) {
      return switch (words.key(i + 1)) {
        case "more", "above", "older", "over" -> new Bound(i + 2, Effect.LEAST);
        case "less", "fewer", "below", "younger", "under" -> new Bound(i + 2, Effect.MOST);
        case "so" -> new Bound(i + 2, Effect.ABOUT);
        default -> new Bound(i, Effect.NONE);
      };
    }
    if (words.is(i, "plus") && words.hyphened(i) || words.is(i, "+") && words.glued(i)) {
      return new Bound(i + 1, Effect.LEAST);
    }
    return words.is(i, "at") && words.is(i + 1, "most")
        ? new Bound(i + 2, Effect.MOST)
        : words.is(i, "at") && words.is(i + 1, "least")
            ? new Bound(i + 2, Effect.LEAST)
            : new Bound(i, Effect.NONE);
  }

  /** {@code range} as these words leave it. */
  Range on(Range range) {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return switch (effect) {
      case NONE -> range;
      case LEAST -> min == null ? range : new Range(min, null, range.approximate());
      case MOST -> max == null ? range : new Range(null, max, false);
      case ABOUT -> new Range(min, max, true);
      case CLOSE_BELOW -> max == null ? range : new Range(null, max, true);
      case CLOSE_ABOVE -> min == null ? range : new Range(min, null, true);
    };
  }
}
