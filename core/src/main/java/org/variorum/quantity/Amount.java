package org.variorum.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Numerals.Numeral;

/**
 * How many, whatever of: a number, a span of numbers, or a word that leaves it open.
 *
 * @param to the word after it
 * @param range what it allows
 * @param money the sign or code before it, as written; null where there is none
 * @param style how it is written
 */
record Amount(int to, Range range, @Nullable String money, Style style) {

  /** How an amount is written: what a bare one needs around it to be believed hangs on that. */
  enum Style {
    /** A number in words: {@code four}. */
    WORDS,
    /** A number in figures: {@code 24}. */
    FIGURES,
    /** A number that can hardly be a label: {@code 1,200}, {@code 3 million}, {@code 3 to 5}. */
    PLAIN,
    /** {@code several}, {@code dozens}. */
    VAGUE
  }

  /** What plurals leave open: {@code dozens} are two dozen at least. */
  private static final Map<String, BigDecimal> PLURALS =
      Map.of(
          "dozens", BigDecimal.valueOf(24),
          "scores", BigDecimal.valueOf(40),
          "hundreds", BigDecimal.valueOf(200),
          "thousands", BigDecimal.valueOf(2000),
          "millions", BigDecimal.valueOf(2_000_000),
          "billions", BigDecimal.valueOf(2_000_000_000L),
          "trillions", BigDecimal.valueOf(2_000_000_000_000L));

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /** Whether one value is given and no more is said. */
  boolean exact() {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return !range.approximate() && min != null && max != null && min.compareTo(max) == 0;
  }

  /** The least that is given; of {@code up to 12} the most. */
  BigDecimal value() {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return min != null ? min : max != null ? max : BigDecimal.ZERO;
  }

  /** Whether one of something is meant, so that its noun is singular. */
  boolean one() {
    return exact() && value().compareTo(BigDecimal.ONE) == 0;
  }

  /** The amount that begins at word {@code i}, or null. */
  static @Nullable Amount at(Words words, int i, Numerals numerals) {
    Amount vague = vague(words, i);
    if (vague != null) {
      return vague;
    }
    boolean between = words.is(i, "between");
    Numeral first = signed(words, between ? i + 1 : i, numerals);
    if (first == null) {
      return null;
    }
    int at = between ? i + 1 : i;
    String money = Currencies.sign(words, at) == null ? null : sign(words, at);
    Amount span = span(words, first, between, i, numerals, money);
    if (span != null) {
      return span;
    }
    if (between) {
      return null;
    }
    Style style =
        first.scaled() || first.grouped()
            ? Style.PLAIN
            : first.figures() ? Style.FIGURES : Style.WORDS;
    return new Amount(first.to(), Range.of(first.value()), money, style);
  }

  private static String sign(Words words, int i) {
    Currencies.Sign sign = Currencies.sign(words, i);
    return sign == null ? "" : sign.written();
  }

  private static @Nullable Numeral signed(Words words, int i, Numerals numerals) {
    Currencies.Sign sign = Currencies.sign(words, i);
    return sign == null ? numerals.at(words, i, false) : numerals.at(words, sign.to(), true);
  }

  /** {@code three or four}, {@code 3-5}, {@code between $1 million and $2 million}, or null. */
  private static @Nullable Amount span(
      Words words,
      Numeral first,
      boolean between,
      int i,
      Numerals numerals,
      @Nullable String money) {
    int to = first.to();
    boolean hyphen = words.hyphened(to) && words.digits(to);
    boolean joined =
        between
            ? words.is(to, "and")
            : words.is(to, "or")
                || words.is(to, "to") && !words.is(i - 1, "from")
                || words.is(to, "–") && words.glued(to) && words.glued(to + 1);
    if (!joined && !hyphen) {
      return null;
    }
    int at = hyphen ? to : to + 1;
    if (Currencies.sign(words, at) != null && !sign(words, at).equals(money)) {
      return null;
    }
    Numeral second =
        Currencies.sign(words, at) == null
            ? numerals.at(words, at, money != null)
            : signed(words, at, numerals);
    if (second == null) {
      return null;
    }
    BigDecimal least = least(first, second, words);
    return least.compareTo(second.value()) >= 0
        ? null
        : new Amount(second.to(), new Range(least, second.value(), false), money, style(first));
  }

  /** What two figures mean by themselves may be a score; in words they are a span. */
  private static Style style(Numeral first) {
    return first.figures() && !first.grouped() ? Style.FIGURES : Style.PLAIN;
  }

  /** In {@code 3 to 5 million} the first figure is in millions, too. */
  private static BigDecimal least(Numeral first, Numeral second, Words words) {
    String scale = words.key(second.to() - 1);
    BigDecimal factor = Numerals.SCALES.get(scale);
    if (second.scaled() && !first.scaled() && first.value().compareTo(THOUSAND) < 0) {
      BigDecimal times = factor == null ? Numerals.LETTERS.get(scale) : factor;
      return times == null ? first.value() : first.value().multiply(times);
    }
    return first.value();
  }

  /** {@code several}, {@code a few dozen}, {@code tens of thousands}, or null. */
  private static @Nullable Amount vague(Words words, int i) {
    boolean article = words.is(i, "a");
    int at = article ? i + 1 : i;
    BigDecimal two = BigDecimal.TWO;
    return switch (words.key(at)) {
      case "couple" -> {
        int to = words.is(at + 1, "of") ? at + 2 : at + 1;
        yield article ? times(words, to, new Range(two, two, true), at + 1) : null;
      }
      case "few" -> article ? times(words, at + 1, new Range(two, null, true), at + 1) : null;
      case "handful" ->
          article && words.is(at + 1, "of")
              ? new Amount(at + 1, new Range(two, null, true), null, Style.VAGUE)
              : null;
      case "several" -> article ? null : times(words, at + 1, new Range(THREE, null, true), at + 1);
      default -> article ? null : plural(words, at);
    };
  }

  /** {@code several hundred}, {@code a couple of dozen}; else it ends at {@code end}. */
  private static Amount times(Words words, int at, Range range, int end) {
    BigDecimal scale = Numerals.SCALES.get(words.key(at));
    if (scale == null) {
      return new Amount(end, range, null, Style.VAGUE);
    }
    BigDecimal min = range.min() == null ? scale : range.min().multiply(scale);
    return new Amount(at + 1, new Range(min, null, true), null, Style.VAGUE);
  }

  private static @Nullable Amount plural(Words words, int i) {
    boolean tens = words.is(i, "tens") && words.is(i + 1, "of");
    boolean hundreds = words.is(i, "hundreds") && words.is(i + 1, "of");
    BigDecimal whole = PLURALS.get(words.key(i + 2));
    if ((tens || hundreds) && whole != null) {
      BigDecimal times = tens ? BigDecimal.TEN : BigDecimal.valueOf(100);
      return new Amount(i + 3, new Range(whole.multiply(times), null, true), null, Style.VAGUE);
    }
    BigDecimal least = PLURALS.get(words.key(i));
    return least == null
        ? null
        : new Amount(i + 1, new Range(least, null, true), null, Style.VAGUE);
  }
}
