package org.variorum.time;

import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * A time expression with its TIMEX3 value.
 *
 * @param span its words
 * @param type TIMEX3's type
 * @param value TIMEX3's value ({@code 2015-10-02}, {@code P6M}, {@code 2016-01-15TMO}), or null
 *     where the text does not carry one: "Thursday" in an article without a date
 * @param mod TIMEX3's modifier, or null
 * @param rule the name of the rule that found it
 */
public record Timex(Span span, Type type, @Nullable String value, @Nullable Mod mod, String rule) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** TIMEX3's modifiers. */
  public enum Mod {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
  }
}
