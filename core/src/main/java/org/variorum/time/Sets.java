package org.variorum.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes again: {@code every Friday}, {@code twice a week}, {@code annually}. */
final class Sets {

  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("quarterly", "P3M"),
          Map.entry("monthly", "P1M"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("weekly", "P1W"),
          Map.entry("daily", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("hourly", "PT1H"));

  private static final Set<String> COUNTED =
      Set.of(
          "times",
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "dollars",
          "pounds",
          "euros",
          "hours",
          "days",
          "once",
          "twice",
          "percent",
          "%");

  private static final Set<String> AFTER_DURATIONS =
      Set.of("ago", "later", "earlier", "after", "before", "from");

  private Sets() {}

  /** {@code every Friday}, {@code each year}, {@code every two weeks}. */
  static @Nullable Match every(Words words, int i) {
    boolean every = words.is(i, "every");
    if (!every && !words.is(i, "each") || words.named(i)) {
      return null;
    }
    int weekday = Weekdays.number(words, i + 1);
    if (weekday > 0) {
      String part = DayParts.part(words, i + 2);
      return part == null
          ? Match.set(i + 2, "XXXX-WXX-" + weekday)
          : Match.set(i + 3, "XXXX-WXX-" + weekday + part);
    }
    Integer month = words.capital(i + 1) ? Lexicon.MONTHS.get(words.key(i + 1)) : null;
    if (month != null) {
      return Match.set(i + 2, "XXXX-" + Days.figures(month));
    }
    String season = Lexicon.SEASONS.get(words.key(i + 1));
    if (season != null) {
      return Match.set(i + 2, "XXXX-" + season);
    }
    String part = Lexicon.DAY_PARTS.get(words.key(i + 1));
    if (part != null) {
      return Match.set(i + 2, "XXXX-XX-XX" + part);
    }
    Unit unit = Lexicon.UNITS.get(words.key(i + 1));
    if (unit != null) {
      return unit == Unit.SECOND ? everySecond(words, i) : Match.set(i + 2, unit.duration("1"));
    }
    boolean other = words.is(i + 1, "other");
    Unit second = Lexicon.UNITS.get(words.key(i + 2));
    if (other && second != null) {
      return Match.set(i + 3, second.duration("2"));
    }
    return every ? counted(words, i) : null;
  }

  /** {@code every second year}; alone, {@code every second} is one of sixty. */
  private static @Nullable Match everySecond(Words words, int i) {
    Unit unit = Lexicon.UNITS.get(words.key(i + 2));
    return unit == null ? Match.set(i + 2, "PT1S") : Match.set(i + 3, unit.duration("2"));
  }

  private static @Nullable Match counted(Words words, int i) {
    Amounts.Amount amount = Amounts.at(words, i + 1);
    Unit unit = amount == null ? null : Lexicon.PLURAL_UNITS.get(words.key(amount.to()));
    return amount == null || unit == null
        ? null
        : Match.set(amount.to() + 1, unit.duration(amount.figure()));
  }

  /** {@code annually}, {@code the daily briefing}; not the {@code Daily News}. */
  static @Nullable Match adverb(Words words, int i) {
    String value =
        words.named(i) || words.capital(i) && words.capital(i + 1)
            ? null
            : ADVERBS.get(words.key(i));
    return value == null ? null : Match.set(i + 1, value);
  }

  /** {@code 15 a year}, {@code twice a week}, {@code per day}. */
  static @Nullable Match per(Words words, int i) {
    int at = i;
    boolean times = words.is(i, "once") || words.is(i, "twice");
    if (times) {
      at = i + 1;
    } else if (words.is(i + 1, "times") && Amounts.at(words, i) != null) {
      times = true;
      at = i + 2;
    }
    boolean per = words.is(at, "per");
    Unit unit = words.named(at + 1) ? null : Lexicon.UNITS.get(words.key(at + 1));
    boolean a = words.is(at, "a") || words.is(at, "an") || times && words.is(at, "each");
    if (unit == null || !per && !a || words.in(at + 2, AFTER_DURATIONS)) {
      return null;
    }
    boolean counted =
        per
            || times
            || words.in(at - 1, COUNTED)
            || words.figure(at - 1) >= 0
            || Lexicon.NUMERALS.containsKey(words.key(at - 1));
    return counted ? Match.set(at + 2, unit.duration("1")) : null;
  }

  /** {@code on Sundays}, {@code Friday nights}. */
  static @Nullable Match weekdays(Words words, int i) {
    String key = words.key(i);
    if (!words.capital(i)) {
      return null;
    }
    Integer plural =
        key.endsWith("days") ? Lexicon.WEEKDAYS.get(key.substring(0, key.length() - 1)) : null;
    if (plural != null) {
      return Match.set(i + 1, "XXXX-WXX-" + plural);
    }
    int weekday = Weekdays.number(words, i);
    String next = words.key(i + 1);
    String part =
        weekday > 0 && next.endsWith("s") && !words.named(i + 1)
            ? Lexicon.DAY_PARTS.get(next.substring(0, next.length() - 1))
            : null;
    return part == null ? null : Match.set(i + 2, "XXXX-WXX-" + weekday + part);
  }
}
