package org.variorum.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TIMEX3 value as people write dates; one of another form stays as it is. */
final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A day, a month or a year, and a time of day or a part of it. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T(\\d{2}(?::\\d{2}){0,2}|[A-Z]{2}))?");

  /** A time of day of which no day is known. */
  private static final Pattern TIME = Pattern.compile("T(\\d{2}(?::\\d{2}){0,2}|[A-Z]{2})");

  private static final Pattern PERIOD =
      Pattern.compile("(\\d{4})-(?:(SP|SU|FA|WI)|Q([1-4])|H([12])|W(\\d{2})(-WE)?)");

  private static final Map<String, String> PARTS =
      Map.of(
          "MO", "morning",
          "MI", "midday",
          "AF", "afternoon",
          "EV", "evening",
          "NI", "night",
          "DT", "daytime");

  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

  private DateWords() {}

  /** {@code 12 March 2024, morning}. */
  static String of(String value) {
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return day(date).map(day -> date(date, day)).orElse(value);
    }
    Matcher time = TIME.matcher(value);
    if (time.matches()) {
      return PARTS.getOrDefault(time.group(1), time.group(1));
    }
    Matcher period = PERIOD.matcher(value);
    return period.matches() ? period(period) : value;
  }

  /** The same where there is little room: {@code 12 Mar 2024, morning}. */
  static String brief(String value) {
    String words = of(value);
    for (Month month : Month.values()) {
      words = words.replace(month(month), month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
    return words;
  }

  /** The first day of it, where it is a day, a month or a year of the calendar. */
  static Optional<LocalDate> start(String value) {
    Matcher date = DATE.matcher(value);
    return date.matches() ? day(date) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      return Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    } catch (DateTimeException e) {
      return Optional.empty(); // a value such as 2016-02-30 is shown as it stands
    }
  }

  private static int number(Matcher date, int group) {
    String digits = date.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  private static String date(Matcher date, LocalDate day) {
    String words = String.valueOf(day.getYear());
    if (date.group(3) != null) {
      words = DAY.format(day);
    } else if (date.group(2) != null) {
      words = month(day.getMonth()) + " " + words;
    }
    String time = date.group(4);
    return time == null ? words : words + ", " + PARTS.getOrDefault(time, time);
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String period(Matcher period) {
    String year = period.group(1);
    String season = period.group(2);
    String quarter = period.group(3);
    String half = period.group(4);
    String week = period.group(5);
    if (season != null) {
      return SEASONS.getOrDefault(season, season) + " " + year;
    }
    if (quarter != null) {
      return "quarter " + quarter + " of " + year;
    }
    if (half != null) {
      return (half.equals("1") ? "first" : "second") + " half of " + year;
    }
    String weekend = period.group(6) == null ? "" : "weekend of ";
    return weekend
        + "week "
        + (week == null ? "" : String.valueOf(Integer.parseInt(week)))
        + " of "
        + year;
  }
}
