package org.variorum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The values that a figure allows, both bounds included.
 *
 * <p>{@code More than 300} has the bound 300 although it leaves out 300 itself: what one outlet
 * gives as "more than 300" another rounds to 300. {@code About}, {@code some} and the like are
 * {@code approximate}; so are {@code nearly 300}, which has an upper bound alone and is meant to
 * lie close below it, and {@code dozens}, which has a lower bound alone and may lie far above it.
 *
 * @param min the least, or null where the text gives none
 * @param max the greatest, or null where the text gives none
 * @param approximate whether the text itself calls the figure vague
 */
public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

  /** What "about" may leave open: a fifth of the figure, and one of whatever is counted. */
  private static final BigDecimal VAGUENESS = new BigDecimal("0.2");

  /** What is lost where a round figure is converted: 300 feet are 91.44 metres, printed as 90. */
  private static final BigDecimal CONVERSION = new BigDecimal("0.05");

  /** Whole numbers below it are counted rather than rounded: 20 is no rounding of 24. */
  private static final BigDecimal COUNTED = BigDecimal.valueOf(100);

  /** Figures of more digits than this, on either side of the point, are refused. */
  private static final int MOST_DIGITS = 60;

  /** Refuses a range without bounds, with bounds the wrong way round, or of absurd length. */
  public Range {
    if (min == null && max == null) {
      throw new IllegalArgumentException("a range needs a bound");
    }
    if (isAbsurd(min) || isAbsurd(max)) {
      throw new IllegalArgumentException("a bound of more than " + MOST_DIGITS + " digits");
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new IllegalArgumentException("no range: from " + min + " to " + max);
    }
  }

  private static boolean isAbsurd(@Nullable BigDecimal bound) {
    return bound != null
        && (Math.abs((long) bound.scale()) > MOST_DIGITS || bound.precision() > MOST_DIGITS);
  }

  /** Exactly {@code value}. */
  public static Range of(BigDecimal value) {
    return new Range(value, value, false);
  }

  /**
   * Whether both can hold of one thing, in one unit: whether there is a value that both allow.
   *
   * <p>A bound gives way as far as its figure may be a rounding: where one of two figures is
   * printed with fewer significant digits and is the other one rounded to these, both may be meant
   * alike (300 and 312, 108 million and 107.6 million), unless that takes more than a fifth (100
   * and 140). Whole numbers below 100 are counts, and differ where they differ. A range that is
   * {@code approximate} gives way by a fifth, and among whole numbers by at least one.
   */
  public boolean compatibleWith(Range other) {
    return reaches(this, other) && reaches(other, this);
  }

  /** Whether what {@code low} allows at least is not above what {@code high} allows at most. */
  private static boolean reaches(Range low, Range high) {
    BigDecimal least = low.least();
    BigDecimal most = high.max;
    return least == null
        || most == null
        || least.compareTo(most) <= 0
        || isRounding(least, most)
        || isRounding(most, least)
        || (low.approximate || high.approximate) && near(least, most);
  }

  /** The lower bound; of {@code nearly 300} what is near enough to 300. */
  private @Nullable BigDecimal least() {
    return min == null && approximate ? max : min;
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    boolean next = one.subtract(other).abs().compareTo(BigDecimal.ONE) <= 0;
    return isWhole(one) && isWhole(other) && next || within(VAGUENESS, one, other);
  }

  private static boolean within(BigDecimal share, BigDecimal one, BigDecimal other) {
    BigDecimal slack = one.abs().max(other.abs()).multiply(share);
    return one.subtract(other).abs().compareTo(slack) <= 0;
  }

  /** Whether {@code exact} is {@code round} where it is rounded to as few significant digits. */
  private static boolean isRounding(BigDecimal round, BigDecimal exact) {
    boolean small = round.abs().compareTo(COUNTED) < 0 && exact.abs().compareTo(COUNTED) < 0;
    if (round.signum() == 0 || small && isWhole(round) && isWhole(exact)) {
      return false;
    }
    BigDecimal printed = round.stripTrailingZeros();
    if (small && printed.scale() < 0) {
      return exact.setScale(0, RoundingMode.HALF_UP).compareTo(round) == 0
          || within(CONVERSION, round, exact);
    }
    int digits = printed.precision();
    return exact.stripTrailingZeros().precision() > digits
        && exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0
        && within(VAGUENESS, round, exact);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }
}
