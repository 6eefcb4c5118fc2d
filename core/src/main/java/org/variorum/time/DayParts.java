package org.variorum.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mornings, afternoons, evenings and nights. */
final class DayParts {

  private static final Set<String> MODIFIERS = Set.of("early", "late", "mid");

  private DayParts() {}

  /** TIMEX3's part of the day that {@code morning}, {@code late night} at {@code i} is, or null. */
  static @Nullable String part(Words words, int i) {
    int at = words.plain(i, MODIFIERS) ? i + 1 : i;
    if (at > i && words.is(at, "-")) {
      at++;
    }
    return words.named(at) ? null : Lexicon.DAY_PARTS.get(words.key(at));
  }

  /** The word after the part at {@code i}. */
  static int after(Words words, int i) {
    int at = words.plain(i, MODIFIERS) ? i + 1 : i;
    return words.is(at, "-") ? at + 2 : at + 1;
  }

  /** {@code Friday night}, {@code yesterday afternoon}, {@code January 15 in the morning}. */
  static @Nullable Match afterDay(Words words, int i) {
    Match day = Dates.day(words, i);
    if (day == null || day.refused()) {
      return day;
    }
    int at = words.is(day.to(), "in") && words.is(day.to() + 1, "the") ? day.to() + 2 : day.to();
    String part = part(words, at);
    if (part == null) {
      return null;
    }
    String value = day.value();
    Match found = Match.time(after(words, at), Match.isDay(value) ? value + part : null);
    return found.with(Modifiers.of(words.key(at)));
  }

  /** {@code the night of January 9}, {@code on the morning of Friday}. */
  static @Nullable Match ofDay(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String part = part(words, at);
    if (part == null || !words.is(after(words, at), "of")) {
      return null;
    }
    Match day = Dates.day(words, after(words, at) + 1);
    if (day == null || day.refused()) {
      return day;
    }
    String value = day.value();
    return Match.time(day.to(), Match.isDay(value) ? value + part : null)
        .with(Modifiers.of(words.key(at)));
  }

  /** {@code this morning}, {@code last night}, {@code tonight}. */
  static @Nullable Match relative(Words words, int i) {
    LocalDate day = words.day();
    if (words.is(i, "tonight") && !words.named(i)) {
      return Match.time(i + 1, day == null ? null : day + "TNI");
    }
    boolean last = words.is(i, "last");
    if (!last && !words.is(i, "this") || words.named(i)) {
      return null;
    }
    String part = part(words, i + 1);
    boolean usual = part != null && (!last || part.equals("TNI") || part.equals("TEV"));
    if (!usual) {
      return null;
    }
    return Match.time(after(words, i + 1), day == null ? null : day.minusDays(last ? 1 : 0) + part);
  }
}
