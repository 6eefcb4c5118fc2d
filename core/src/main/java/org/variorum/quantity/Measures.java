package org.variorum.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Amount.Style;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;

/** Lengths, weights and the like, each dimension in one unit. */
final class Measures {

  private static final BigDecimal FOOT = new BigDecimal("0.3048");
  private static final BigDecimal INCH = new BigDecimal("0.0254");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal STRONGEST = BigDecimal.TEN;
  private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  private Measures() {}

  /** {@code 330 feet}, {@code 10kg}, {@code a 50-mile race}. */
  static @Nullable Match measure(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null) {
      return null;
    }
    Words words = place.words();
    int at =
        amount.style() == Style.VAGUE && words.is(amount.to(), "of")
            ? amount.to() + 1
            : amount.to();
    Units.Unit unit = Units.at(words, at, place.home());
    if (unit == null || words.glued(unit.to()) && words.letters(unit.to())) {
      return null;
    }
    Range range = Money.times(amount.range(), unit.factor());
    Counted counted =
        words.is(unit.to(), "of")
            ? HeadNoun.phrase(words, unit.to() + 1, place.lists().nouns())
            : null;
    return new Match(place.at(), unit.to(), Kind.MEASURE, range, unit.normal(), counted, "");
  }

  /** {@code 6ft 2in}, {@code five-foot-eleven}, {@code 6 feet 2 inches}. */
  static @Nullable Match height(Place place) {
    Amount feet = place.amount();
    Words words = place.words();
    if (feet == null
        || feet.money() != null
        || !feet.exact()
        || feet.value().compareTo(TWELVE) > 0) {
      return null;
    }
    int at = feet.to();
    if (words.key(at).matches("'\\d{1,2}") && words.glued(at)) {
      return feetAndInches(place, feet, new BigDecimal(words.key(at).substring(1)), at + 1);
    }
    if (!words.is(at, "foot") && !words.is(at, "feet") && !words.is(at, "ft")) {
      return null;
    }
    int next = words.is(at + 1, ",") || words.is(at + 1, "and") ? at + 2 : at + 1;
    Numerals.Numeral inches = place.lists().numerals().at(words, next, false);
    if (inches == null) {
      return null;
    }
    int to = inches.to();
    boolean said =
        words.is(to, "inches") || words.is(to, "inch") || words.is(to, "in") && words.glued(to);
    if (!said && !words.hyphened(next)) {
      return null;
    }
    return feetAndInches(place, feet, inches.value(), said ? to + 1 : to);
  }

  private static @Nullable Match feetAndInches(
      Place place, Amount feet, BigDecimal inches, int to) {
    if (inches.compareTo(TWELVE) >= 0) {
      return null;
    }
    BigDecimal metres = feet.value().multiply(FOOT).add(inches.multiply(INCH));
    return new Match(place.at(), to, Kind.MEASURE, Range.of(metres), "m", null, "");
  }

  /** {@code 20 degrees Celsius}, {@code 68F}; bare degrees may be angles. */
  static @Nullable Match temperature(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null) {
      return null;
    }
    Words words = place.words();
    int at = amount.to();
    if (words.is(at, "degrees") || words.is(at, "degree") || words.is(at, "°")) {
      at++;
    } else if (!words.glued(at)) {
      return null;
    }
    boolean celsius = words.is(at, "celsius") || words.is(at, "centigrade") || sign(words, at, "c");
    boolean fahrenheit = words.is(at, "fahrenheit") || sign(words, at, "f");
    if (!celsius && !fahrenheit) {
      return null;
    }
    int before = place.at() - 1;
    boolean minus = words.is(before, "minus") || words.is(before, "-") && words.glued(place.at());
    BigDecimal least = degrees(amount.range().min(), minus, fahrenheit);
    BigDecimal most = degrees(amount.range().max(), minus, fahrenheit);
    Range range =
        minus
            ? new Range(most, least, amount.range().approximate())
            : new Range(least, most, amount.range().approximate());
    return new Match(minus ? before : place.at(), at + 1, Kind.MEASURE, range, "°C", null, "");
  }

  private static boolean sign(Words words, int i, String key) {
    return words.is(i, key) && words.capital(i);
  }

  private static @Nullable BigDecimal degrees(
      @Nullable BigDecimal printed, boolean minus, boolean fahrenheit) {
    if (printed == null) {
      return null;
    }
    BigDecimal value = minus ? printed.negate() : printed;
    return fahrenheit
        ? value.subtract(FREEZING).multiply(FIVE).divide(NINE, 2, RoundingMode.HALF_UP)
        : value;
  }

  /** {@code a magnitude of 6.3}, {@code a 6.3-magnitude quake}. */
  static @Nullable Match magnitude(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null || amount.value().compareTo(STRONGEST) > 0) {
      return null;
    }
    Words words = place.words();
    int before = words.is(place.from() - 1, "of") ? place.from() - 2 : place.from() - 1;
    boolean after = words.is(amount.to(), "magnitude");
    boolean named = words.is(before, "magnitude");
    return after || named
        ? new Match(
            place.at(),
            after ? amount.to() + 1 : amount.to(),
            Kind.MEASURE,
            amount.range(),
            "magnitude",
            null,
            "")
        : null;
  }
}
