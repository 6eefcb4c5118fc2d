package org.variorum.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the calendar. */
final class Days {

  /** A day this near ahead, with no verb to tell, is the coming one: the last is a year away. */
  private static final int NEAR_AHEAD = 31;

  private static final Set<String> COUNTED =
      Set.of("%", "percent", "people", "million", "billion", "minutes", "points");

  private Days() {}

  /** The month that stands at {@code i} with a capital, else -1. */
  static int month(Words words, int i) {
    if (!words.capital(i)) {
      return -1;
    }
    Integer month = Lexicon.MONTHS.get(words.key(i));
    if (month == null) {
      month = Lexicon.SHORT_MONTHS.get(words.key(i));
    }
    return month == null ? -1 : month;
  }

  /** The word after the month at {@code i}, past the period of an abbreviation. */
  static int afterMonth(Words words, int i) {
    return words.is(i + 1, ".") && Lexicon.SHORT_MONTHS.containsKey(words.key(i)) ? i + 2 : i + 1;
  }

  /** {@code 2nd}: 2; else -1. */
  static int ordinal(String key) {
    int length = key.length();
    if (length < 3 || length > 4 || !Character.isDigit(key.charAt(0))) {
      return -1;
    }
    boolean ends =
        key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("th");
    int value = 0;
    for (int i = 0; ends && i < length - 2; i++) {
      int digit = Character.digit(key.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return ends ? value : -1;
  }

  /** A figure of one or two digits, or an ordinal; else -1. */
  private static int dayNumber(Words words, int i) {
    int plain = words.key(i).length() <= 2 ? words.figure(i) : -1;
    return plain >= 0 ? plain : ordinal(words.key(i));
  }

  /** {@code January 15, 2016}, {@code Jan. 15}, {@code October 2nd}. */
  static @Nullable Match monthDay(Words words, int i) {
    int month = month(words, i);
    if (month < 0) {
      return null;
    }
    int at = afterMonth(words, i);
    if (words.is(at, "the")) {
      at++;
    }
    int day = dayNumber(words, at);
    if (day < 0 || words.in(at + 1, COUNTED)) {
      return null;
    }
    return inYear(words, i, at + 1, month, day);
  }

  /** {@code 15 January 2016}, {@code the 15th of January}. */
  static @Nullable Match dayMonth(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    int day = dayNumber(words, at);
    if (day < 0 || at > i && words.figure(at) >= 0) {
      return null;
    }
    int monthAt = words.is(at + 1, "of") && words.figure(at) < 0 ? at + 2 : at + 1;
    if (words.is(at + 1, "-") && Years.plain(words, at + 4) > 0 && words.is(at + 3, "-")) {
      // 15-Jan-2016.
      int joined = month(words, at + 2);
      return joined < 0 ? null : inYear(words, i, at + 4, joined, day);
    }
    int month = month(words, monthAt);
    int after = afterMonth(words, monthAt);
    boolean bare = Lexicon.SHORT_MONTHS.containsKey(words.key(monthAt)) && words.named(after);
    return month < 0 || bare ? null : inYear(words, i, after, month, day);
  }

  private static Match inYear(Words words, int from, int to, int month, int day) {
    Years.Beside beside = Years.beside(words, to);
    if (day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Match.refused(beside == null ? to : beside.to());
    }
    if (beside != null) {
      if (beside.year() == 0) {
        return Match.date(beside.to(), null);
      }
      return day > YearMonth.of(beside.year(), month).lengthOfMonth()
          ? Match.refused(beside.to())
          : Match.date(beside.to(), LocalDate.of(beside.year(), month, day).toString());
    }
    LocalDate published = words.day();
    if (published == null) {
      return Match.date(to, null);
    }
    Tense tense = Tense.around(words, from, to);
    return Match.date(to, near(published, month, day, tense).toString());
  }

  /** The nearest day of that name before or after {@code published}, which itself is both. */
  static LocalDate near(LocalDate published, int month, int day, Tense tense) {
    // Where the two are one day, that of publication, either will do.
    LocalDate coming = from(published, month, day, 1);
    boolean future =
        switch (tense) {
          case FUTURE -> true;
          case PAST -> false;
          case NEITHER -> !coming.isAfter(published.plusDays(NEAR_AHEAD));
        };
    if (future) {
      return coming;
    }
    return from(published, month, day, -1);
  }

  private static LocalDate from(LocalDate published, int month, int day, int step) {
    int year = published.getYear();
    while (true) {
      // 29 February is not in every year; one within eight is sure to have it.
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate candidate = LocalDate.of(year, month, day);
        if (Integer.signum(candidate.compareTo(published)) * step >= 0) {
          return candidate;
        }
      }
      year += step;
    }
  }

  /** {@code 2016-01-15}, {@code 2016-01-15T18:41:00Z}: ISO 8601. */
  static @Nullable Match iso(Words words, int i) {
    if (words.key(i).length() != 4 || words.figure(i) < 1000 || !words.is(i + 1, "-")) {
      return null;
    }
    int at = words.start(i);
    int month = two(words, at + 5);
    int day = two(words, at + 8);
    if (month < 0 || day < 0 || words.charAt(at + 7) != '-' || isDigit(words.charAt(at + 10))) {
      return null;
    }
    int to = words.from(i, at + 10);
    if (!exists(words.figure(i), month, day)) {
      return Match.refused(to);
    }
    String value = LocalDate.of(words.figure(i), month, day).toString();
    int hour = words.charAt(at + 10) == 'T' ? two(words, at + 11) : -1;
    int minute = words.charAt(at + 13) == ':' ? two(words, at + 14) : -1;
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
      return Match.date(to, value);
    }
    int end = at + 16;
    if (words.charAt(end) == ':' && two(words, end + 1) >= 0) {
      end += 3;
    }
    String zone = words.charAt(end) == 'Z' ? "Z" : "";
    int after = words.from(i, end + zone.length());
    return Match.time(after, value + "T" + figures(hour) + ":" + figures(minute) + zone);
  }

  private static int two(Words words, int offset) {
    char tens = words.charAt(offset);
    char ones = words.charAt(offset + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + (ones - '0') : -1;
  }

  static String figures(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** {@code 1/15/2016}, the month first as in America; the day first where only that is a date. */
  static @Nullable Match slashes(Words words, int i) {
    String key = words.key(i);
    int first = key.indexOf('/');
    int second = key.indexOf('/', first + 1);
    if (first < 1 || first > 2 || second - first < 2 || second - first > 3) {
      return null;
    }
    int length = key.length() - second - 1;
    int a = number(key, 0, first);
    int b = number(key, first + 1, second);
    int c = number(key, second + 1, key.length());
    if (a < 0 || b < 0 || c < 0 || length != 2 && length != 4) {
      return null;
    }
    int year = length == 2 ? Years.century(c, words.day()) : c;
    if (exists(year, a, b)) {
      return Match.date(i + 1, LocalDate.of(year, a, b).toString());
    }
    return exists(year, b, a)
        ? Match.date(i + 1, LocalDate.of(year, b, a).toString())
        : Match.refused(i + 1);
  }

  private static int number(String key, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(key.charAt(i))) {
        return -1;
      }
      value = value * 10 + (key.charAt(i) - '0');
    }
    return value;
  }

  /** {@code yesterday}, {@code the day after tomorrow}. */
  static @Nullable Match relative(Words words, int i) {
    int shift = 0;
    int at = i;
    boolean around = words.is(i, "the") && words.is(i + 1, "day");
    if (around && (words.is(i + 2, "before") || words.is(i + 2, "after"))) {
      at = i + 3;
      shift = words.is(i + 2, "before") ? -1 : 1;
    }
    if (words.named(at)) {
      return null;
    }
    int own =
        switch (words.key(at)) {
          case "yesterday" -> -1;
          case "today" -> 0;
          case "tomorrow" -> 1;
          default -> 9;
        };
    if (own == 9 || shift * own < 0 || shift != 0 && own == 0) {
      return null;
    }
    LocalDate day = words.day();
    return Match.date(at + 1, day == null ? null : day.plusDays(own + shift).toString());
  }

  /** {@code 9/11}, {@code Sept. 11}'s other name. */
  static @Nullable Match september11(Words words, int i) {
    return words.is(i, "9/11") ? Match.date(i + 1, "2001-09-11") : null;
  }
}
