package org.variorum.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks, quarters, halves, seasons and fiscal years. */
final class Periods {

  private static final Set<String> DOUBTFUL_SEASONS = Set.of("spring", "fall");

  private static final Set<String> SHIFTS = Set.of("last", "this", "next", "current");

  private static final Set<Unit> CALENDAR =
      Set.of(
          Unit.WEEKEND, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY);

  private Periods() {}

  private static int shift(String key) {
    return switch (key) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  /**
   * {@code last year}, {@code this week}, {@code next month}; with an article a span up to now
   * ({@code the last week}), but for quarters, which are of the calendar.
   */
  static @Nullable Match relative(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    Unit unit = words.plain(at, SHIFTS) ? Lexicon.UNITS.get(words.key(at + 1)) : null;
    if (unit == null || !CALENDAR.contains(unit) || words.named(at + 1)) {
      return null;
    }
    boolean determined = at > i || words.is(i - 1, "the");
    if (determined && unit != Unit.QUARTER && !words.is(at, "current")) {
      return null;
    }
    LocalDate day = words.day();
    return Match.date(
        at + 2, day == null ? null : unit.holding(unit.move(day, shift(words.key(at)))));
  }

  /** {@code the year} in {@code the end of the year}: the one of publication. */
  static @Nullable Match thisOne(Words words, int i) {
    boolean fiscal = words.is(i + 1, "fiscal") || words.is(i + 1, "financial");
    int at = fiscal ? i + 2 : i + 1;
    Unit unit = Lexicon.UNITS.get(words.key(at));
    if (unit == null || unit.isOfTheClock() || fiscal && unit != Unit.YEAR) {
      return null;
    }
    LocalDate day = words.day();
    return Match.date(at + 1, day == null ? null : (fiscal ? "FY" : "") + unit.holding(day));
  }

  /** {@code last October}, {@code next May}. */
  static @Nullable Match relativeMonth(Words words, int i) {
    Integer month =
        words.plain(i, SHIFTS) && words.capital(i + 1)
            ? Lexicon.MONTHS.get(words.key(i + 1))
            : null;
    if (month == null) {
      return null;
    }
    LocalDate day = words.day();
    if (day == null) {
      return Match.date(i + 2, null);
    }
    YearMonth now = YearMonth.from(day);
    YearMonth value =
        switch (shift(words.key(i))) {
          case -1 -> Years.near(now.minusMonths(1), month, false);
          case 1 -> Years.near(now.plusMonths(1), month, true);
          default -> now.withMonth(month);
        };
    return Match.date(i + 2, value.toString());
  }

  /** {@code the first quarter of 2016}, {@code Q1 2016}, {@code second half of last year}. */
  static @Nullable Match quarter(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String value;
    int to;
    if (words.key(at).length() == 2 && words.key(at).charAt(0) == 'q' && words.capital(at)) {
      int quarter = words.key(at).charAt(1) - '0';
      if (quarter < 1 || quarter > 4) {
        return null;
      }
      value = "Q" + quarter;
      to = at + 1;
    } else {
      Integer ordinal = Lexicon.ORDINALS.get(words.key(at));
      int noun = words.is(at + 1, "-") ? at + 2 : at + 1;
      boolean half = words.is(noun, "half");
      if (ordinal == null || !half && !words.is(noun, "quarter") || half && ordinal > 2) {
        return null;
      }
      value = (half ? "H" : "Q") + ordinal;
      to = noun + 1;
    }
    Years.Beside beside = Years.beside(words, to);
    if (beside != null) {
      return Match.date(
          beside.to(), beside.year() == 0 ? null : Unit.year(beside.year()) + "-" + value);
    }
    boolean ofTheYear = words.is(to, "of") && words.is(to + 2, "year");
    return value.startsWith("H") && !ofTheYear
        ? null
        : Match.date(ofTheYear ? to + 3 : to, lately(words, i, to, value));
  }

  private static @Nullable String lately(Words words, int from, int to, String value) {
    LocalDate day = words.day();
    if (day == null) {
      return null;
    }
    int part = value.charAt(1) - '0';
    int begins = value.startsWith("H") ? part * 6 - 5 : part * 3 - 2;
    boolean past = begins > day.getMonthValue() && Tense.around(words, from, to) != Tense.FUTURE;
    return Unit.year(past ? day.getYear() - 1 : day.getYear()) + "-" + value;
  }

  /** {@code last summer}, {@code spring 2016}, {@code in the fall}; TIMEX3: SP, SU, FA, WI. */
  static @Nullable Match season(Words words, int i) {
    boolean article = words.is(i, "the");
    boolean shifted = words.plain(i, SHIFTS);
    int at = article || shifted ? i + 1 : i;
    String season = words.named(at) && words.named(at + 1) ? null : seasonAt(words, at);
    if (season == null) {
      return null;
    }
    Years.Beside beside = shifted ? null : Years.beside(words, at + 1);
    if (beside != null) {
      String year = beside.year() == 0 ? null : Unit.year(beside.year());
      return Match.date(beside.to(), year == null ? null : year + "-" + season);
    }
    boolean doubtful = words.in(at, DOUBTFUL_SEASONS);
    boolean asked = words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "until");
    if (!shifted && doubtful && !(article && asked)) {
      return null;
    }
    LocalDate day = words.day();
    return Match.date(at + 1, day == null ? null : near(words, i, at + 1, day, season));
  }

  private static @Nullable String seasonAt(Words words, int i) {
    return Lexicon.SEASONS.get(words.key(i));
  }

  /** A winter bears the year in which it begins. */
  private static String near(Words words, int i, int to, LocalDate day, String season) {
    int begins =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    YearMonth now = YearMonth.from(day);
    YearMonth begun = Years.near(now, begins, false);
    boolean goesOn = begun.plusMonths(3).isAfter(now);
    int year =
        switch (words.key(i)) {
          case "last" -> goesOn ? begun.getYear() - 1 : begun.getYear();
          case "next" -> begun.getYear() + 1;
          case "this" ->
              goesOn || begins != 12 && begins < now.getMonthValue()
                  ? begun.getYear()
                  : begun.getYear() + 1;
          default ->
              !goesOn && Tense.around(words, i, to) == Tense.FUTURE
                  ? begun.getYear() + 1
                  : begun.getYear();
        };
    return Unit.year(year) + "-" + season;
  }

  /**
   * {@code fiscal 2016}, {@code FY2016}, {@code the 2016 fiscal year}, {@code last fiscal year}.
   */
  static @Nullable Match fiscal(Words words, int i) {
    String key = words.key(i);
    if (key.startsWith("fy") && words.capital(i)) {
      boolean joined = key.length() == 6;
      int year = joined ? digits(key) : key.length() == 2 ? Years.plain(words, i + 1) : -1;
      return year < 0 ? null : Match.date(joined ? i + 1 : i + 2, "FY" + Unit.year(year));
    }
    if (isFiscal(words, i)) {
      int at = words.is(i + 1, "year") ? i + 2 : i + 1;
      int year = Years.plain(words, at);
      return year < 0 ? null : Match.date(at + 1, "FY" + Unit.year(year));
    }
    if (!isFiscal(words, i + 1) || !words.is(i + 2, "year")) {
      return null;
    }
    int year = Years.plain(words, i);
    LocalDate day = words.day();
    if (year > 0) {
      return Match.date(i + 3, "FY" + Unit.year(year));
    }
    boolean shifted = words.plain(i, SHIFTS);
    return shifted
        ? Match.date(
            i + 3, day == null ? null : "FY" + Unit.year(day.getYear() + shift(words.key(i))))
        : null;
  }

  private static boolean isFiscal(Words words, int i) {
    return words.is(i, "fiscal") || words.is(i, "financial");
  }

  private static int digits(String key) {
    int value = 0;
    for (int i = 2; i < key.length(); i++) {
      int digit = Character.digit(key.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
