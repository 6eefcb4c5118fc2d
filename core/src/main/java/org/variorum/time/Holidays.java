package org.variorum.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays that fall on a day which the year alone settles. */
final class Holidays {

  @FunctionalInterface
  private interface Feast {
    @Nullable LocalDate in(int year);
  }

  private static final int LONGEST = 4;

  private static final Map<String, Feast> FEASTS =
      Map.ofEntries(
          Map.entry("christmas", year -> LocalDate.of(year, 12, 25)),
          Map.entry("christmas day", year -> LocalDate.of(year, 12, 25)),
          Map.entry("christmas eve", year -> LocalDate.of(year, 12, 24)),
          Map.entry("boxing day", year -> LocalDate.of(year, 12, 26)),
          Map.entry("new year day", year -> LocalDate.of(year, 1, 1)),
          Map.entry("new year eve", year -> LocalDate.of(year, 12, 31)),
          Map.entry("valentine day", year -> LocalDate.of(year, 2, 14)),
          Map.entry("st patrick day", year -> LocalDate.of(year, 3, 17)),
          Map.entry("halloween", year -> LocalDate.of(year, 10, 31)),
          Map.entry("independence day", year -> LocalDate.of(year, 7, 4)),
          Map.entry("fourth of july", year -> LocalDate.of(year, 7, 4)),
          Map.entry("veterans day", year -> LocalDate.of(year, 11, 11)),
          Map.entry("martin luther king day", year -> nth(year, 1, 3, DayOfWeek.MONDAY)),
          Map.entry("presidents day", year -> nth(year, 2, 3, DayOfWeek.MONDAY)),
          Map.entry("memorial day", year -> nth(year, 5, -1, DayOfWeek.MONDAY)),
          Map.entry("labor day", year -> nth(year, 9, 1, DayOfWeek.MONDAY)),
          Map.entry("columbus day", year -> nth(year, 10, 2, DayOfWeek.MONDAY)),
          Map.entry("thanksgiving", Holidays::thanksgiving),
          Map.entry("thanksgiving day", Holidays::thanksgiving),
          Map.entry("black friday", year -> thanksgiving(year).plusDays(1)),
          Map.entry("cyber monday", year -> thanksgiving(year).plusDays(4)),
          Map.entry("election day", Holidays::electionDay),
          Map.entry("good friday", year -> easter(year).minusDays(2)),
          Map.entry("easter", Holidays::easter),
          Map.entry("easter sunday", Holidays::easter),
          Map.entry("easter monday", year -> easter(year).plusDays(1)),
          Map.entry("ash wednesday", year -> easter(year).minusDays(46)));

  private static final Set<String> SHIFTS = Set.of("last", "next", "this");

  private Holidays() {}

  private static LocalDate nth(int year, int month, int nth, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, 4, DayOfWeek.THURSDAY);
  }

  /** Federal elections are in even years; others are not computable from the year. */
  private static @Nullable LocalDate electionDay(int year) {
    return year % 2 == 0 ? nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1) : null;
  }

  /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** {@code Christmas Day}, {@code last Thanksgiving}, {@code New Year's Eve 2015}. */
  static @Nullable Match holiday(Words words, int i) {
    int at = words.plain(i, SHIFTS) ? i + 1 : i;
    if (!words.capital(at)) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    Feast feast = null;
    int to = at;
    for (int k = at, taken = 0; taken < LONGEST; k++) {
      if (words.is(k, "'s")) {
        continue;
      }
      if (words.key(k).isEmpty()) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(words.key(k));
      taken++;
      Feast found = FEASTS.get(name.toString());
      if (found != null) {
        feast = found;
        to = k + 1;
      }
    }
    return feast == null ? null : inYear(words, i, at, to, feast);
  }

  private static Match inYear(Words words, int i, int at, int to, Feast feast) {
    Years.Beside beside = Years.beside(words, to);
    LocalDate published = words.day();
    if (beside != null) {
      LocalDate day = beside.year() == 0 ? null : feast.in(beside.year());
      return Match.date(beside.to(), day == null ? null : day.toString());
    }
    if (published == null) {
      return Match.date(to, null);
    }
    boolean future =
        switch (at > i ? words.key(i) : "") {
          case "next", "this" -> true;
          case "last" -> false;
          default -> Tense.around(words, i, to) == Tense.FUTURE;
        };
    LocalDate same = feast.in(published.getYear());
    int year = published.getYear();
    if (same == null) {
      year += future ? 1 : -1;
    } else if (future && same.isBefore(published)) {
      year++;
    } else if (!future && same.isAfter(published)) {
      year--;
    }
    LocalDate day = feast.in(year);
    return Match.date(to, day == null ? null : day.toString());
  }
}
