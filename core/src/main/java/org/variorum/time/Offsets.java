package org.variorum.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex.Mod;

/** {@code two weeks ago}, {@code three days later}, {@code the following day}. */
final class Offsets {

  private static final Set<String> BACK = Set.of("previous", "preceding");
  private static final Set<String> ON = Set.of("following", "next");

  /** No date of a newspaper lies further away; guards the calendar against overflow. */
  private static final int FARTHEST = 9_999;

  private Offsets() {}

  /** {@code about a week ago}, {@code two years from now}: counted from publication. */
  static @Nullable Match fromPublication(Words words, int i) {
    Durations.Length length = Durations.length(words, i);
    if (length == null) {
      return null;
    }
    boolean ago = words.is(length.to(), "ago");
    boolean hence = words.is(length.to(), "from") && words.is(length.to() + 1, "now");
    if (!ago && !hence) {
      return null;
    }
    int to = ago ? length.to() + 1 : length.to() + 2;
    if (length.figure().equals("X")) {
      return Match.date(to, ago ? "PAST_REF" : "FUTURE_REF");
    }
    Mod mod = ago ? reversed(length.mod()) : length.mod();
    if (length.unit().isOfTheClock()) {
      return Match.time(to, clock(length, words.moment(), ago ? -1 : 1)).with(mod);
    }
    return Match.date(to, moved(length, words.day(), ago ? -1 : 1)).with(mod);
  }

  /** More than a year ago is before the day a year ago. */
  private static @Nullable Mod reversed(@Nullable Mod mod) {
    return switch (mod) {
      case null -> null;
      case MORE_THAN -> Mod.BEFORE;
      case LESS_THAN -> Mod.AFTER;
      case EQUAL_OR_MORE -> Mod.ON_OR_BEFORE;
      case EQUAL_OR_LESS -> Mod.ON_OR_AFTER;
      case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, START, MID, END, APPROX -> mod;
    };
  }

  private static @Nullable String moved(
      Durations.Length length, @Nullable LocalDate day, int direction) {
    if (day == null) {
      return null;
    }
    String figure = length.figure();
    boolean half = figure.endsWith(".5");
    int count = figure.equals("half") ? 0 : whole(half ? withoutHalf(figure) : figure);
    if (count < 0) {
      return null;
    }
    Unit unit = length.unit();
    LocalDate moved = unit.move(day, (long) direction * count);
    if (half || figure.equals("half")) {
      if (unit != Unit.YEAR) {
        return null;
      }
      moved = moved.plusMonths(6L * direction);
      return (figure.equals("half") ? Unit.MONTH : Unit.YEAR).holding(moved);
    }
    if (moved.getYear() < 1 || moved.getYear() > FARTHEST) {
      return null;
    }
    return switch (unit) {
      case WEEK, FORTNIGHT -> moved.toString();
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
          unit.holding(moved);
    };
  }

  private static String withoutHalf(String figure) {
    return figure.substring(0, figure.length() - 2);
  }

  private static int whole(String figure) {
    if (figure.isEmpty() || figure.length() > 4 || figure.indexOf('.') >= 0) {
      return -1;
    }
    return Integer.parseInt(figure);
  }

  private static @Nullable String clock(
      Durations.Length length, @Nullable OffsetDateTime moment, int direction) {
    int count = whole(length.figure());
    if (moment == null || count < 0 || length.unit() == Unit.SECOND) {
      return null;
    }
    boolean hours = length.unit() == Unit.HOUR;
    OffsetDateTime moved =
        hours
            ? moment.plusHours((long) direction * count)
            : moment.plusMinutes((long) direction * count);
    String hour = moved.toLocalDate() + "T" + Days.figures(moved.getHour());
    return hours ? hour : hour + ":" + Days.figures(moved.getMinute());
  }

  /** {@code three days later}: counted from the last day named before. */
  static @Nullable Match fromAnchor(Words words, int i) {
    Durations.Length length = Durations.length(words, i);
    if (length == null) {
      return null;
    }
    boolean later = words.is(length.to(), "later");
    if (!later && !words.is(length.to(), "earlier") || words.is(length.to() + 1, "than")) {
      return null;
    }
    boolean counted = !length.figure().equals("X") && !length.unit().isOfTheClock();
    String value = counted ? moved(length, words.nearAnchor(i), later ? 1 : -1) : null;
    return Match.date(length.to() + 1, value).with(length.mod());
  }

  /** {@code that day}, {@code the previous year}, {@code the following morning}. */
  static @Nullable Match anaphor(Words words, int i) {
    boolean that = words.is(i, "that");
    int at = that || !words.is(i, "the") ? i : i + 1;
    boolean same = words.is(at, "same");
    int shift = words.in(at, BACK) ? -1 : words.in(at, ON) ? 1 : 0;
    boolean pointing = that || at > i && (same || shift != 0);
    if (!pointing || words.named(i) || words.is(at + 2, "of")) {
      return null;
    }
    LocalDate anchor = words.nearAnchor(i);
    String part = DayParts.part(words, at + 1);
    if (part != null) {
      return Match.time(at + 2, anchor == null ? null : anchor.plusDays(shift) + part);
    }
    Unit unit = words.named(at + 1) ? null : Lexicon.UNITS.get(words.key(at + 1));
    if (unit == null || unit.isOfTheClock() || unit == Unit.CENTURY) {
      return null;
    }
    return Match.date(at + 2, anchor == null ? null : unit.holding(unit.move(anchor, shift)));
  }
}
