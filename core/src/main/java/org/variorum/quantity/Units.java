package org.variorum.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure, each with the one unit of its dimension into which it is converted. */
final class Units {

  /**
   * A unit.
   *
   * @param normal the unit of its dimension
   * @param factor how many of that it is
   * @param to the word after it
   */
  record Unit(String normal, BigDecimal factor, int to) {}

  private record Known(String normal, String factor) {}

  /** Factors by the International System of Units and the customary units defined by it. */
  private static final Map<String, Known> WORDS =
      Map.ofEntries(
          Map.entry("millimetre", new Known("m", "0.001")),
          Map.entry("mm", new Known("m", "0.001")),
          Map.entry("centimetre", new Known("m", "0.01")),
          Map.entry("cm", new Known("m", "0.01")),
          Map.entry("metre", new Known("m", "1")),
          Map.entry("m", new Known("m", "1")),
          Map.entry("kilometre", new Known("m", "1000")),
          Map.entry("km", new Known("m", "1000")),
          Map.entry("inch", new Known("m", "0.0254")),
          Map.entry("foot", new Known("m", "0.3048")),
          Map.entry("ft", new Known("m", "0.3048")),
          Map.entry("yard", new Known("m", "0.9144")),
          Map.entry("mile", new Known("m", "1609.344")),
          Map.entry("gram", new Known("kg", "0.001")),
          Map.entry("g", new Known("kg", "0.001")),
          Map.entry("kilogram", new Known("kg", "1")),
          Map.entry("kilo", new Known("kg", "1")),
          Map.entry("kg", new Known("kg", "1")),
          Map.entry("tonne", new Known("kg", "1000")),
          Map.entry("ton", new Known("kg", "907.18474")),
          Map.entry("pound", new Known("kg", "0.45359237")),
          Map.entry("lb", new Known("kg", "0.45359237")),
          Map.entry("ounce", new Known("kg", "0.028349523125")),
          Map.entry("oz", new Known("kg", "0.028349523125")),
          Map.entry("carat", new Known("kg", "0.0002")),
          Map.entry("millilitre", new Known("l", "0.001")),
          Map.entry("ml", new Known("l", "0.001")),
          Map.entry("litre", new Known("l", "1")),
          Map.entry("gallon", new Known("l", "3.785411784")),
          Map.entry("hectare", new Known("m²", "10000")),
          Map.entry("acre", new Known("m²", "4046.8564224")),
          Map.entry("mph", new Known("km/h", "1.609344")),
          Map.entry("kph", new Known("km/h", "1")),
          Map.entry("kmh", new Known("km/h", "1")),
          Map.entry("knot", new Known("km/h", "1.852")));

  /** Signs of units that are words, too, where they do not stick to a figure. */
  private static final Set<String> GLUED = Set.of("m", "g");

  /** What differs between Britain and America. */
  private static final Map<String, Known> BRITISH =
      Map.of(
          "ton", new Known("kg", "1016.0469088"),
          "gallon", new Known("l", "4.54609"));

  private static final BigDecimal CUBIC = BigDecimal.valueOf(1000);

  private Units() {}

  /** The unit that stands at word {@code i} behind a figure, or null. */
  static @Nullable Unit at(Words words, int i, Home home) {
    boolean square = words.is(i, "square") || words.is(i, "sq");
    boolean cubic = words.is(i, "cubic");
    if (words.is(i, "nautical") && (words.is(i + 1, "miles") || words.is(i + 1, "mile"))) {
      return new Unit("m", NAUTICAL, i + 2);
    }
    Unit plain = plain(words, square || cubic ? i + 1 : i, home);
    if (plain == null) {
      return null;
    }
    boolean length = plain.normal().equals("m");
    BigDecimal factor = plain.factor();
    int to = plain.to();
    if (square || words.is(to, "²") && words.glued(to)) {
      return length ? new Unit("m²", factor.multiply(factor), square ? to : to + 1) : null;
    }
    if (cubic) {
      BigDecimal litres = factor.pow(3).multiply(CUBIC);
      return length ? new Unit("l", litres, to) : null;
    }
    int hour = hour(words, to);
    if (length && hour > 0) {
      return new Unit("km/h", factor.movePointLeft(3), hour);
    }
    return plain;
  }

  private static final BigDecimal NAUTICAL = BigDecimal.valueOf(1852);

  /** The word after {@code per hour}, {@code an hour}, {@code /h}; else -1. */
  private static int hour(Words words, int i) {
    boolean per = words.is(i, "per") || words.is(i, "an") || words.is(i, "/");
    return per && (words.is(i + 1, "hour") || words.is(i + 1, "h")) ? i + 2 : -1;
  }

  private static @Nullable Unit plain(Words words, int i, Home home) {
    String key = words.key(i);
    if (key.equals("metric") && words.key(i + 1).startsWith("ton")) {
      return new Unit("kg", BigDecimal.valueOf(1000), i + 2);
    }
    String singular = singular(key);
    Known known = WORDS.get(singular);
    boolean loose = GLUED.contains(key) && !words.glued(i);
    if (known == null || loose || words.capital(i) && key.length() < 3) {
      return null;
    }
    if (home.is("uk")) {
      known = BRITISH.getOrDefault(singular, known);
    }
    return new Unit(known.normal(), new BigDecimal(known.factor()), i + 1);
  }

  private static String singular(String key) {
    if (key.equals("feet")) {
      return "foot";
    }
    if (key.equals("inches")) {
      return "inch";
    }
    boolean plural = key.length() > 2 && key.endsWith("s");
    String one = plural ? key.substring(0, key.length() - 1) : key;
    boolean american = one.endsWith("meter") || one.endsWith("liter");
    return american ? one.substring(0, one.length() - 2) + "re" : one;
  }
}
