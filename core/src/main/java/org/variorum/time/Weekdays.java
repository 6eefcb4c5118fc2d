package org.variorum.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays, alone and beside the date they fall on. */
final class Weekdays {

  /** After a weekday, with a capital: the name of a paper or a show. */
  private static final Set<String> TITLES =
      Set.of(
          "times",
          "mail",
          "telegraph",
          "mirror",
          "express",
          "night",
          "nights",
          "live",
          "football",
          "post",
          "herald",
          "star",
          "world",
          "review",
          "business",
          "morning",
          "school",
          "service",
          "sun",
          "independent");

  /** Before a weekday: a name of its own. */
  private static final Set<String> NAMED_BY =
      Set.of("black", "good", "super", "bloody", "ash", "palm", "easter", "cyber", "sheffield");

  private static final Set<String> SHIFTS = Set.of("last", "next", "this", "past", "coming");

  private Weekdays() {}

  /** {@code Thursday}, {@code last Friday}, {@code this coming Monday}. */
  static @Nullable Match weekday(Words words, int i) {
    int at = i;
    while (at < i + 2 && words.plain(at, SHIFTS)) {
      at++;
    }
    int weekday = number(words, at);
    if (weekday < 0) {
      return null;
    }
    LocalDate published = words.day();
    int to = at + 1;
    String shift = at == i ? "" : words.key(i);
    int weeks = weeks(words, words.is(to, "of") ? to + 1 : to);
    if (at == i && weeks != 9) {
      to += words.is(to, "of") ? 3 : 2;
      return Match.date(to, published == null ? null : inWeek(published, weekday, weeks));
    }
    if (published == null) {
      return Match.date(to, null);
    }
    return Match.date(to, near(words, i, to, shift, published, weekday).toString());
  }

  private static LocalDate near(
      Words words, int from, int to, String shift, LocalDate published, int weekday) {
    int ahead = Math.floorMod(weekday - published.getDayOfWeek().getValue(), 7);
    int strictly = ahead == 0 ? 7 : ahead;
    return switch (shift) {
      case "last", "past" -> published.plusDays(strictly - (ahead == 0 ? 14 : 7));
      case "next", "coming" -> published.plusDays(strictly);
      case "this" ->
          words.is(from + 1, "past")
              ? published.plusDays(strictly - (ahead == 0 ? 14 : 7))
              : words.is(from + 1, "coming")
                  ? published.plusDays(strictly)
                  : published.plusDays(weekday - published.getDayOfWeek().getValue());
      default ->
          Tense.around(words, from, to) == Tense.FUTURE || ahead == 0
              ? published.plusDays(ahead)
              : published.plusDays(ahead - 7);
    };
  }

  private static int weeks(Words words, int i) {
    if (!words.is(i + 1, "week")) {
      return 9;
    }
    return switch (words.key(i)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> 9;
    };
  }

  private static String inWeek(LocalDate published, int weekday, int weeks) {
    return published
        .plusDays(weekday - published.getDayOfWeek().getValue())
        .plusWeeks(weeks)
        .toString();
  }

  /** The weekday named at {@code i}, Monday 1, or -1. */
  static int number(Words words, int i) {
    Integer number = words.capital(i) ? Lexicon.WEEKDAYS.get(words.key(i)) : null;
    boolean title =
        words.capital(i + 1) && words.in(i + 1, TITLES)
            || words.capital(i - 1) && words.in(i - 1, NAMED_BY);
    return number == null || title ? -1 : number;
  }

  /**
   * {@code Friday morning (January 15th)}, {@code Friday, Jan. 15, 2016}: the date overrides the
   * weekday beside it and joins its part of the day.
   */
  static @Nullable Match dated(Words words, int i) {
    int at = i;
    if (number(words, at) < 0) {
      boolean shortened = words.capital(i) && Lexicon.SHORT_WEEKDAYS.containsKey(words.key(i));
      if (!shortened) {
        return null;
      }
      at = words.is(i + 1, ".") ? i + 2 : i + 1;
    } else {
      at = i + 1;
    }
    String part = DayParts.part(words, at);
    at = part == null ? at : DayParts.after(words, at);
    boolean bracket = words.is(at, "(");
    if (bracket || words.is(at, ",")) {
      at++;
    }
    if (words.is(at, "the") && !bracket) {
      at++;
    }
    Match date = date(words, at);
    if (date == null || date.refused()) {
      return date;
    }
    int to = bracket && words.is(date.to(), ")") ? date.to() + 1 : date.to();
    if (bracket && to == date.to()) {
      return null;
    }
    String value = date.value();
    return part == null
        ? Match.date(to, value)
        : Match.time(to, value == null ? null : value + part);
  }

  private static @Nullable Match date(Words words, int at) {
    Match found = Match.longer(Days.monthDay(words, at), Days.dayMonth(words, at));
    return Match.longer(found, Match.longer(Days.iso(words, at), Days.slashes(words, at)));
  }
}
