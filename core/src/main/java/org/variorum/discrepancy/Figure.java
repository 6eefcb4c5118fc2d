package org.variorum.discrepancy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Range;

/**
 * A figure with its unit, and what it comes to in other units where the accounts themselves say so.
 *
 * @param range which values it allows
 * @param unit of them, or null for what is only counted
 * @param equivalents the same in other units
 */
record Figure(Range range, @Nullable String unit, List<Figure> equivalents) implements Value {

  Figure {
    equivalents = List.copyOf(equivalents);
  }

  @Override
  public Relation to(Value other) {
    if (!(other instanceof Figure figure)) {
      return Relation.INCOMPARABLE;
    }
    if (sameUnit(figure)) {
      return Value.relation(range.compatibleWith(figure.range));
    }
    for (Figure own : equivalents) {
      if (own.sameUnit(figure)) {
        return Value.relation(meet(own.range, figure.range));
      }
    }
    for (Figure theirs : figure.equivalents) {
      if (theirs.sameUnit(this)) {
        return Value.relation(meet(theirs.range, range));
      }
    }
    return Relation.INCOMPARABLE;
  }

  /**
   * Whether a converted range, which leaves room for rounding already, holds something of another.
   * To round it once more would make 80 of 85.
   */
  private static boolean meet(Range converted, Range other) {
    if (converted.approximate() || other.approximate()) {
      return converted.compatibleWith(other);
    }
    return isUpTo(converted.min(), other.max()) && isUpTo(other.min(), converted.max());
  }

  private static boolean isUpTo(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return least == null || most == null || least.compareTo(most) <= 0;
  }

  private boolean sameUnit(Figure other) {
    return unit == null ? other.unit == null : unit.equals(other.unit);
  }

  @Override
  public double vagueness() {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    if (min == null || max == null) {
      return Double.MAX_VALUE;
    }
    return max.subtract(min).doubleValue() + (range.approximate() ? max.doubleValue() / 5 : 0);
  }

  @Override
  public String plain() {
    String min = range.min() == null ? "" : range.min().stripTrailingZeros().toPlainString();
    String max = range.max() == null ? "" : range.max().stripTrailingZeros().toPlainString();
    String figure;
    if (min.equals(max)) {
      figure = min;
    } else if (min.isEmpty()) {
      figure = "up to " + max;
    } else {
      figure = max.isEmpty() ? "at least " + min : min + " to " + max;
    }
    String about = range.approximate() ? "about " + figure : figure;
    return unit == null ? about : about + " " + unit;
  }
}
