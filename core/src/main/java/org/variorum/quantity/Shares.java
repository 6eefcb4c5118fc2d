package org.variorum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;

/** Parts of a whole, all of them in percent, so that a third is 33.33 of them. */
final class Shares {

  private static final String PERCENT = "%";
  private static final String POINTS = "percentage points";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "quarter",
          4,
          "fifth",
          5,
          "sixth",
          6,
          "eighth",
          8,
          "tenth",
          10,
          "hundredth",
          100);

  /** A half of something else than what follows: {@code the first half of}. */
  private static final Set<String> NO_SHARE =
      Set.of("first", "second", "other", "latter", "top", "bottom", "better", "the", "a", "one");

  private static final Set<String> WHOLE =
      Set.of("of", "the", "his", "her", "its", "their", "our", "my", "all", "those", "these");

  private Shares() {}

  /** {@code 30 percent}, {@code 3% to 5%}, {@code two percentage points}. */
  static @Nullable Match percentage(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null) {
      return null;
    }
    Words words = place.words();
    int at = percent(words, amount.to());
    Range range = amount.range();
    if (at > 0) {
      boolean to = words.is(at, "to") && !words.is(place.from() - 1, "from");
      Amount second = to ? Amount.at(words, at + 1, place.lists().numerals()) : null;
      int end = second == null ? -1 : percent(words, second.to());
      if (second != null && end > 0 && second.value().compareTo(amount.value()) > 0) {
        range = new Range(amount.value(), second.value(), range.approximate());
        at = end;
      }
      boolean points = words.is(at, "point") || words.is(at, "points");
      return points
          ? match(place, at + 1, range, POINTS, null)
          : match(place, at, range, PERCENT, of(place, at));
    }
    boolean points =
        words.is(amount.to(), "percentage")
            && (words.is(amount.to() + 1, "points") || words.is(amount.to() + 1, "point"));
    return points ? match(place, amount.to() + 2, range, POINTS, null) : null;
  }

  private static int percent(Words words, int i) {
    return switch (words.key(i)) {
      case "%", "percent", "pct" -> i + 1;
      case "per" -> words.is(i + 1, "cent") ? i + 2 : -1;
      default -> -1;
    };
  }

  private static Match match(
      Place place, int to, Range range, String unit, @Nullable Counted counted) {
    return new Match(place.at(), to, Kind.PERCENTAGE, range, unit, counted, "");
  }

  /** What it is a share of, or null. */
  private static @Nullable Counted of(Place place, int to) {
    return place.words().is(to, "of")
        ? HeadNoun.phrase(place.words(), to + 1, place.lists().nouns())
        : null;
  }

  /** {@code a third of}, {@code two-thirds}, {@code half the}. */
  static @Nullable Match fraction(Place place) {
    Words words = place.words();
    int at = place.at();
    if (words.is(at, "half")) {
      boolean share =
          words.in(at + 1, WHOLE)
              && !words.hyphened(at)
              && !words.hyphened(at + 1)
              && !words.in(at - 1, NO_SHARE);
      return share ? fraction(place, at + 1, BigDecimal.ONE, 2) : null;
    }
    boolean article = words.is(at, "a") || words.is(at, "one");
    Integer single = article ? PARTS.get(words.key(at + 1)) : null;
    if (single != null) {
      boolean part = words.is(at + 2, "of") || words.hyphened(at + 1) && !words.hyphened(at + 2);
      boolean share = part && !words.hyphened(at);
      return share ? fraction(place, at + 2, BigDecimal.ONE, single) : null;
    }
    Amount amount = place.amount();
    if (amount == null || amount.money() != null || !amount.exact()) {
      return null;
    }
    String key = words.key(amount.to());
    Integer parts = key.endsWith("s") ? PARTS.get(key.substring(0, key.length() - 1)) : null;
    boolean less = parts != null && amount.value().compareTo(BigDecimal.valueOf(parts)) < 0;
    return less && parts != null ? fraction(place, amount.to() + 1, amount.value(), parts) : null;
  }

  private static Match fraction(Place place, int to, BigDecimal some, int parts) {
    return share(place, to, some, BigDecimal.valueOf(parts), of(place, to));
  }

  private static Match share(
      Place place, int to, BigDecimal some, BigDecimal all, @Nullable Counted counted) {
    BigDecimal percent =
        some.multiply(HUNDRED)
            .divide(all, MathContext.DECIMAL64)
            .setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Match(place.at(), to, Kind.FRACTION, Range.of(percent), PERCENT, counted, "");
  }

  /** {@code one in five}, {@code nine out of 10}. */
  static @Nullable Match oneIn(Place place) {
    Amount some = place.amount();
    Words words = place.words();
    if (some == null
        || some.money() != null
        || !some.exact()
        || words.in(place.at() - 1, NO_SHARE)) {
      return null;
    }
    int at = some.to();
    boolean out = words.is(at, "out") && words.is(at + 1, "of");
    boolean in =
        words.is(at, "in") && (words.key(place.at()).equals("one") || words.is(place.at(), "1"));
    if (!out && !in) {
      return null;
    }
    at += out ? 2 : 1;
    at += words.is(at, "every") ? 1 : 0;
    Amount all = Amount.at(words, at, place.lists().numerals());
    boolean fits =
        all != null
            && all.money() == null
            && all.exact()
            && some.value().compareTo(all.value()) < 0
            && !words.inTimex(at, all.to());
    return fits && all != null
        ? share(
            place,
            all.to(),
            some.value(),
            all.value(),
            HeadNoun.after(words, all.to(), false, place.lists().nouns()))
        : null;
  }
}
