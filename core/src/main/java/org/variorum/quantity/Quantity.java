package org.variorum.quantity;

import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * A figure where it stands.
 *
 * @param span its words with those that bound it and its unit: {@code at least 12}, {@code about
 *     $108 million}, {@code 85-year-old}
 * @param kind what it measures
 * @param range which values it allows, in {@code unit}
 * @param unit the ISO 4217 code of money; {@code %} of percentages and of fractions, which are
 *     written in percent, and {@code percentage points}; {@code year} of ages; of measures {@code
 *     m}, {@code kg}, {@code °C}, {@code l}, {@code km/h}, {@code m²} or {@code magnitude}; null of
 *     whatever is only counted
 * @param counted what it counts or is the price, the share or the age of, null where that is not
 *     known
 * @param rule the name of the rule that found it
 */
public record Quantity(
    Span span,
    Kind kind,
    Range range,
    @Nullable String unit,
    @Nullable Counted counted,
    String rule) {

  /** What a figure measures. */
  public enum Kind {
    CARDINAL,
    ORDINAL,
    FRACTION,
    PERCENTAGE,
    MONEY,
    MEASURE,
    AGE,
    /** How often: {@code once}, {@code twice}, {@code three times}. */
    TIMES
  }
}
