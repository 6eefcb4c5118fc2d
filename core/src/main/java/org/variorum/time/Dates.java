package org.variorum.time;

import org.jspecify.annotations.Nullable;

/** The kinds of date that others are built from: the longest of them at a word. */
final class Dates {

  private Dates() {}

  /** One day. */
  static @Nullable Match day(Words words, int i) {
    return words.days.at(words, i);
  }

  static @Nullable Match findDay(Words words, int i) {
    Match found = Weekdays.dated(words, i);
    found = Match.longer(found, Days.monthDay(words, i));
    found = Match.longer(found, Days.dayMonth(words, i));
    found = Match.longer(found, Days.iso(words, i));
    found = Match.longer(found, Days.slashes(words, i));
    found = Match.longer(found, Weekdays.weekday(words, i));
    found = Match.longer(found, Holidays.holiday(words, i));
    return Match.longer(found, Days.relative(words, i));
  }

  /** A day or anything longer. */
  static @Nullable Match any(Words words, int i) {
    return words.dates.at(words, i);
  }

  static @Nullable Match findAny(Words words, int i) {
    Match found = day(words, i);
    found = Match.longer(found, Years.monthYear(words, i));
    found = Match.longer(found, Years.month(words, i));
    found = Match.longer(found, Years.decade(words, i));
    found = Match.longer(found, Years.century(words, i));
    found = Match.longer(found, Periods.quarter(words, i));
    found = Match.longer(found, Periods.season(words, i));
    found = Match.longer(found, Periods.fiscal(words, i));
    found = Match.longer(found, Periods.relative(words, i));
    found = Match.longer(found, Periods.relativeMonth(words, i));
    return Match.longer(found, Years.year(words, i));
  }
}
