package org.variorum.discrepancy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.time.Timex;

/**
 * The days that a time expression may mean, both included.
 *
 * @param value the TIMEX3 value
 * @param from the first day
 * @param to the last day
 * @param weekday whether the words name a day of the week and no date, so that only the week is
 *     inferred
 */
record Period(String value, LocalDate from, LocalDate to, boolean weekday) implements Value {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** "Yesterday" hangs on the hour and the place at which an article came out: a day either way. */
  private static final Pattern ABOUT_TODAY =
      Pattern.compile(
          "(?i).*\\b(today|yesterday|tonight|tomorrow|overnight|now|this (morning|afternoon|evening)"
              + "|last (night|evening)|hours? (ago|earlier|later))\\b.*");

  /** A time with its zone may be the day before or after elsewhere. */
  private static final Pattern ZONE = Pattern.compile(".*T\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)");

  private static final Pattern EARLY = Pattern.compile(".*T0[0-5].*");

  private static final Pattern ROUGH =
      Pattern.compile("(?i)^(almost|nearly|about|around|roughly|some|approximately)\\b.*");
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?i).*\\b(week|month|year|decade)s?\\b.*\\b(ago|earlier|before|later|after|since)\\b.*");
  private static final Pattern DAYS_OF_WEEK =
      Pattern.compile("(?i).*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");

  /** The days of {@code timex}; empty for durations, sets, and what has no days. */
  static Optional<Period> of(Timex timex, String printed) {
    String value = timex.value();
    if (value == null || timex.type() == Timex.Type.DURATION || timex.type() == Timex.Type.SET) {
      return Optional.empty();
    }
    try {
      return days(value).map(days -> loosened(days, timex, printed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The first day of the TIMEX3 value, whatever its words leave open; far off where it has none.
   */
  static LocalDate firstDay(String value) {
    try {
      return days(value).map(Period::from).orElse(LocalDate.MAX);
    } catch (DateTimeException e) {
      return LocalDate.MAX;
    }
  }

  private static Optional<Period> days(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(value.substring(0, 10));
      return Optional.of(new Period(value, date, date, false));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
      return Optional.of(new Period(value, monday, monday.plusDays(6), false));
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new Period(value, month.atDay(1), month.atEndOfMonth(), false));
    }
    if (!YEAR.matcher(value).matches()) {
      return Optional.empty(); // a decade or a century is no date of an event
    }
    int year = Integer.parseInt(value);
    return Optional.of(
        new Period(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false));
  }

  /** The same days, with as many around them as the words leave open. */
  private static Period loosened(Period exact, Timex timex, String printed) {
    int slack = Math.max(slack(printed), ZONE.matcher(exact.value).matches() ? 1 : 0);
    // The night of Monday is Tuesday from midnight on.
    LocalDate from =
        exact.from.minusDays(Math.max(slack, EARLY.matcher(exact.value).matches() ? 1 : 0));
    LocalDate to = exact.to.plusDays(Math.max(slack, exact.value.endsWith("TNI") ? 1 : 0));
    boolean rough = ROUGH.matcher(printed).matches();
    Timex.Mod mod = timex.mod();
    if (mod != null && !rough) {
      switch (mod) {
        case BEFORE, ON_OR_BEFORE -> from = LocalDate.MIN;
        case AFTER, ON_OR_AFTER -> to = LocalDate.MAX;
        case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END -> {
          // within the days themselves
        }
      }
    }
    boolean weekday =
        DAYS_OF_WEEK.matcher(printed).matches() && printed.chars().noneMatch(Character::isDigit);
    return new Period(exact.value, from, to, weekday);
  }

  private static int slack(String printed) {
    if (ABOUT_TODAY.matcher(printed).matches()) {
      return 1;
    }
    Matcher offset = OFFSET.matcher(printed);
    if (!offset.matches()) {
      return 0;
    }
    int slack =
        switch (offset.group(1).toLowerCase(Locale.ROOT)) {
          case "week" -> 3;
          case "month" -> 16;
          case "year" -> 183;
          default -> 1830;
        };
    return ROUGH.matcher(printed).matches() ? slack * 3 / 2 : slack;
  }

  @Override
  public Relation to(Value other) {
    if (!(other instanceof Period period)) {
      return Relation.INCOMPARABLE;
    }
    boolean meet = !from.isAfter(period.to) && !period.from.isAfter(to);
    // Of "Thursday" only the week is inferred.
    boolean sameWeekday =
        (weekday || period.weekday)
            && isDay()
            && period.isDay()
            && from.getDayOfWeek() == period.from.getDayOfWeek()
            && Math.abs(from.toEpochDay() - period.from.toEpochDay()) == 7;
    return Value.relation(meet || sameWeekday);
  }

  private boolean isDay() {
    return from.equals(to);
  }

  /** How many days it leaves open; the fewer, the more exact. */
  @Override
  public double vagueness() {
    return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX)
        ? Double.MAX_VALUE
        : to.toEpochDay() - from.toEpochDay();
  }

  @Override
  public String plain() {
    return value;
  }
}
