package org.variorum.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries, and the year that goes with a month or a day. */
final class Years {

  /**
   * A year beside a date.
   *
   * @param to the word after it
   * @param year of our era; 0 where it hangs on a day of publication that is not known
   */
  record Beside(int to, int year) {}

  private static final Set<String> BEFORE_OLD_YEARS =
      Set.of("in", "since", "of", "by", "until", "around", "circa", "between", "before", "after");

  private static final Set<String> NO_YEAR_BEFORE =
      Set.of(
          "$", "€", "£", "¥", "#", "no", "flight", "page", "room", "version", "route", "highway",
          "channel", "number", "model", "section", "nearly", "almost");

  private static final Set<String> NO_YEAR_AFTER =
      Set.of(
          "%",
          "percent",
          "per",
          "people",
          "miles",
          "feet",
          "metres",
          "meters",
          "km",
          "kilometres",
          "kilometers",
          "dollars",
          "euros",
          "pounds",
          "kg",
          "jobs",
          "employees",
          "workers",
          "million",
          "billion",
          "troops",
          "soldiers",
          "votes",
          "points",
          "units",
          "aircraft",
          "cars",
          "homes",
          "tons",
          "tonnes",
          "cases",
          "deaths",
          "gmt",
          "utc",
          "hours",
          "men",
          "women",
          "children",
          "others");

  /** {@code the March on Washington}: an event, not a month. */
  private static final Set<String> AFTER_EVENTS =
      Set.of("on", "of", "for", "to", "against", "from", "through");

  private Years() {}

  /** {@code 2008}; before 1900 only after a word that asks for a time. */
  static @Nullable Match year(Words words, int i) {
    int year = plain(words, i);
    if (year < 0) {
      return null;
    }
    boolean recent = year >= 1900 && year < 2060;
    boolean old = year >= 1400 && words.in(i - 1, BEFORE_OLD_YEARS) && !words.is(i + 1, "-");
    boolean other = words.in(i - 1, NO_YEAR_BEFORE) || words.in(i + 1, NO_YEAR_AFTER);
    boolean unit =
        Lexicon.PLURAL_UNITS.containsKey(words.key(i + 1))
            || words.is(i + 1, "-") && Lexicon.UNITS.containsKey(words.key(i + 2));
    return !other && !unit && (recent || old) ? Match.date(i + 1, Unit.year(year)) : null;
  }

  /** A year of four figures, else -1. */
  static int plain(Words words, int i) {
    int year = words.key(i).length() == 4 ? words.figure(i) : -1;
    return year >= 1000 && year < 2100 ? year : -1;
  }

  /** {@code , 2016}, {@code of 2016}, {@code , last year}: what follows a month or a day. */
  static @Nullable Beside beside(Words words, int i) {
    int at = words.is(i, ",") || words.is(i, "of") ? i + 1 : i;
    if (words.is(at, "of")) {
      at++;
    }
    int year = plain(words, at);
    if (year > 0) {
      boolean counted = words.in(at + 1, NO_YEAR_AFTER) || at > i && year < 1400;
      return counted ? null : new Beside(at + 1, year);
    }
    if (words.charAt(at < words.size() ? words.start(at) : -1) == '\''
        || words.key(at).startsWith("'")) {
      int two = twoFigures(words.key(at));
      return two < 0 ? null : new Beside(at + 1, century(two, words.day()));
    }
    if (words.is(at + 1, "year")) {
      LocalDate day = words.day();
      int year0 = day == null ? 0 : day.getYear();
      int shift =
          switch (words.key(at)) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> 9;
          };
      return shift == 9 ? null : new Beside(at + 2, day == null ? 0 : year0 + shift);
    }
    return null;
  }

  private static int twoFigures(String key) {
    boolean is =
        key.length() == 3 && Character.isDigit(key.charAt(1)) && Character.isDigit(key.charAt(2));
    return is ? Character.digit(key.charAt(1), 10) * 10 + Character.digit(key.charAt(2), 10) : -1;
  }

  /** The year of two figures nearest to publication, at most twenty years after it. */
  static int century(int two, @Nullable LocalDate published) {
    int latest = (published == null ? 2026 : published.getYear()) + 20;
    return latest - Math.floorMod(latest - two, 100);
  }

  /** {@code the 1990s}, {@code the '90s}, {@code the nineties}, {@code the 1800s}. */
  static @Nullable Match decade(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String key = words.key(at);
    if (key.length() == 5 && key.endsWith("0s") && allDigits(key, 0, 4)) {
      boolean century = key.startsWith("00s", 2) && !key.startsWith("20") && !key.startsWith("19");
      return Match.date(at + 1, key.substring(0, century ? 2 : 3));
    }
    boolean shortened = key.length() == 4 && key.startsWith("'") && key.endsWith("0s");
    if (shortened && Character.isDigit(key.charAt(1))) {
      return Match.date(at + 1, shortDecade(key.charAt(1) - '0'));
    }
    Integer named = Lexicon.DECADES.get(key);
    boolean age = at == i;
    return named == null || age ? null : Match.date(at + 1, shortDecade(named));
  }

  private static String shortDecade(int tens) {
    return (tens <= 2 ? "20" : "19") + tens;
  }

  private static boolean allDigits(String key, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code the 19th century}: TIMEX3 writes its first two figures, 18. */
  static @Nullable Match century(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    int ordinal = Days.ordinal(words.key(at));
    int unit = words.is(at + 1, "-") ? at + 2 : at + 1;
    if (ordinal < 2 || ordinal > 30 || !words.is(unit, "century")) {
      return null;
    }
    String value = Integer.toString(ordinal - 1);
    return Match.date(unit + 1, value.length() == 1 ? "0" + value : value);
  }

  /** {@code October 2015}; {@code October, last year}. */
  static @Nullable Match monthYear(Words words, int i) {
    int month = Days.month(words, i);
    if (month < 0) {
      return null;
    }
    Beside beside = beside(words, Days.afterMonth(words, i));
    if (beside == null) {
      return null;
    }
    String value = beside.year() == 0 ? null : YearMonth.of(beside.year(), month).toString();
    return Match.date(beside.to(), value);
  }

  /** {@code in October}: the nearest not after publication, unless the verb says what will be. */
  static @Nullable Match month(Words words, int i) {
    Integer month = words.capital(i) ? Lexicon.MONTHS.get(words.key(i)) : null;
    boolean doubtful =
        Lexicon.DOUBTFUL_MONTHS.contains(words.key(i))
            && (!asked(words, i)
                || words.named(i + 1)
                || words.is(i - 1, "the") && words.in(i + 1, AFTER_EVENTS));
    if (month == null || doubtful) {
      return null;
    }
    LocalDate day = words.day();
    if (day == null) {
      return Match.date(i + 1, null);
    }
    boolean future = Tense.around(words, i, i + 1) == Tense.FUTURE;
    return Match.date(i + 1, near(YearMonth.from(day), month, future).toString());
  }

  /** Whether the words before ask for a month: {@code in April}, {@code March and April}. */
  private static boolean asked(Words words, int i) {
    boolean listed = words.is(i - 1, "and") || words.is(i - 1, "or");
    return words.in(i - 1, Lexicon.BEFORE_MONTHS) || listed && Days.month(words, i - 2) > 0;
  }

  /** The nearest {@code month} from {@code now} on, or up to {@code now}. */
  static YearMonth near(YearMonth now, int month, boolean future) {
    YearMonth same = now.withMonth(month);
    if (future) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }
}
