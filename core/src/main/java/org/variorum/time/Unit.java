package org.variorum.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Units of time and how TIMEX3 writes them. */
enum Unit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /** TIMEX3's duration of {@code figure} of these; X stands for a number the text does not tell. */
  String duration(String figure) {
    return switch (this) {
      case SECOND -> "PT" + figure + "S";
      case MINUTE -> "PT" + figure + "M";
      case HOUR -> "PT" + figure + "H";
      case DAY -> "P" + figure + "D";
      case WEEKEND -> "P" + figure + "WE";
      case WEEK -> "P" + figure + "W";
      case FORTNIGHT -> figure.equals("1") ? "P2W" : "PXW";
      case MONTH -> "P" + figure + "M";
      case QUARTER -> "P" + figure + "Q";
      case YEAR -> "P" + figure + "Y";
      case DECADE -> "P" + figure + "DE";
      case CENTURY -> "P" + figure + "CE";
    };
  }

  /** Half of one, in a unit that divides it. */
  String half() {
    return switch (this) {
      case SECOND -> "PT0.5S";
      case MINUTE -> "PT30S";
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case WEEKEND -> "P1D";
      case WEEK -> "P0.5W";
      case FORTNIGHT -> "P1W";
      case MONTH -> "P0.5M";
      case QUARTER -> "P0.5Q";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
    };
  }

  /** The unit that holds {@code day}, as TIMEX3 writes it; a day for what is shorter. */
  String holding(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEKEND -> week(day) + "-WE";
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> year(day.getYear());
      case DECADE -> year(day.getYear()).substring(0, 3);
      case CENTURY -> year(day.getYear()).substring(0, 2);
    };
  }

  /** {@code day} moved by {@code count} of these; by none for what is shorter than a day. */
  LocalDate move(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  boolean isOfTheClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** A year in four figures, as ISO 8601 writes it. */
  static String year(int year) {
    String figures = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - figures.length())) + figures;
  }

  private static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return year(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
  }
}
