package org.variorum.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of the clock, with their zone and their day. */
final class Clock {

  /**
   * A time of the clock.
   *
   * @param to the word after it
   * @param time {@code T18:41}
   * @param zone as printed, in lower case, or null
   * @param refused no time of any clock ({@code 13:75 p.m.})
   */
  private record Reading(int to, String time, @Nullable String zone, boolean refused) {}

  /** Offsets that hold all year, after ISO 8601. */
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"));

  /** Names whose offset hangs on the season. */
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "et", ZoneId.of("America/New_York"),
          "ct", ZoneId.of("America/Chicago"),
          "mt", ZoneId.of("America/Denver"),
          "pt", ZoneId.of("America/Los_Angeles"));

  /** Before figures with a colon that are a time and no score, ratio or verse. */
  private static final Set<String> BEFORE_TIMES =
      Set.of(
          "at", "by", "around", "about", "until", "till", "from", "after", "before", "between",
          "since");

  private Clock() {}

  private static @Nullable Reading reading(Words words, int i) {
    if (words.is(i, "noon") || words.is(i, "midnight")) {
      return words.named(i)
          ? null
          : new Reading(i + 1, words.is(i, "noon") ? "T12:00" : "T24:00", null, false);
    }
    int[] figures = figures(words.key(i));
    Integer numeral = Lexicon.NUMERALS.get(words.key(i));
    int hour = figures == null ? numeral == null ? -1 : numeral : figures[0];
    int minute = figures == null ? 0 : figures[1];
    if (hour < 0) {
      return null;
    }
    String half = words.key(i + 1);
    boolean clock = half.equals("o'clock");
    if (half.equals("am") || half.equals("pm")) {
      return halved(words, i, hour, Math.max(minute, 0), half.equals("pm"));
    }
    String zone = zone(words, i + 1);
    boolean military = zone != null && minute < 0 && words.key(i).length() == 4;
    if (military) {
      minute = hour % 100;
      hour /= 100;
    }
    boolean colon = figures != null && minute >= 0 && words.key(i).indexOf(':') > 0;
    boolean asked = words.in(i - 1, BEFORE_TIMES) || zone != null || words.is(i + 1, "local");
    if (!clock && !military && !(colon && asked)) {
      return null;
    }
    int to = clock ? i + 2 : i + 1;
    boolean impossible = hour > 24 || minute > 59;
    return withZone(words, new Reading(to, time(hour, Math.max(minute, 0)), null, impossible));
  }

  private static @Nullable Reading halved(
      Words words, int i, int hour, int minute, boolean afternoon) {
    boolean impossible = hour > 12 || hour == 0 || minute > 59;
    int of24 = hour % 12 + (afternoon ? 12 : 0);
    return withZone(words, new Reading(i + 2, time(of24, minute), null, impossible));
  }

  private static String time(int hour, int minute) {
    return "T" + Days.figures(hour) + ":" + Days.figures(minute);
  }

  /** Hour and minute of {@code 6:41}, {@code 6.41}, {@code 6}; the minute -1 where none is told. */
  private static int @Nullable [] figures(String key) {
    int mark = Math.max(key.indexOf(':'), key.indexOf('.'));
    String hour = mark < 0 ? key : key.substring(0, mark);
    if (hour.isEmpty() || hour.length() > (mark < 0 ? 4 : 2) || !digits(hour)) {
      return null;
    }
    if (mark < 0) {
      return new int[] {Integer.parseInt(hour), -1};
    }
    String minute = key.substring(mark + 1);
    boolean seconds = minute.length() == 5 && minute.charAt(2) == ':';
    String two = seconds ? minute.substring(0, 2) : minute;
    return two.length() == 2 && digits(two)
        ? new int[] {Integer.parseInt(hour), Integer.parseInt(two)}
        : null;
  }

  private static boolean digits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String zone(Words words, int i) {
    String key = words.key(i);
    return words.capital(i) && (OFFSETS.containsKey(key) || ZONES.containsKey(key)) ? key : null;
  }

  private static Reading withZone(Words words, Reading reading) {
    int at = reading.to();
    boolean bracket = words.is(at, "(");
    String zone = zone(words, bracket ? at + 1 : at);
    if (zone == null) {
      boolean local = words.is(at, "local") && words.is(at + 1, "time");
      return new Reading(local ? at + 2 : at, reading.time(), null, reading.refused());
    }
    if (!bracket) {
      return new Reading(at + 1, reading.time(), zone, reading.refused());
    }
    int hours = words.figure(at + 3);
    boolean signed = words.is(at + 2, "+") || words.is(at + 2, "-") || words.is(at + 2, "–");
    if (signed && hours >= 0 && hours <= 14 && words.is(at + 4, ")")) {
      String offset = (words.is(at + 2, "+") ? "+" : "-") + Days.figures(hours) + ":00";
      return new Reading(at + 5, reading.time(), offset, reading.refused());
    }
    return words.is(at + 2, ")")
        ? new Reading(at + 3, reading.time(), zone, reading.refused())
        : reading;
  }

  private static Match on(Reading reading, int to, @Nullable String day) {
    if (reading.refused()) {
      return Match.refused(to);
    }
    if (day == null || !Match.isDay(day)) {
      return Match.time(to, null);
    }
    return Match.time(to, day + reading.time() + offset(reading, LocalDate.parse(day)));
  }

  private static String offset(Reading reading, LocalDate day) {
    String zone = reading.zone();
    if (zone == null) {
      return "";
    }
    ZoneId id = ZONES.get(zone);
    if (id == null) {
      return OFFSETS.getOrDefault(zone, zone);
    }
    LocalTime time =
        reading.time().equals("T24:00")
            ? LocalTime.MIDNIGHT
            : LocalTime.parse(reading.time().substring(1));
    return id.getRules().getOffset(day.atTime(time)).toString();
  }

  /** {@code 6:41pm PST}, {@code at 18:41}, {@code noon}: on the day its sentence named last. */
  static @Nullable Match time(Words words, int i) {
    Reading reading = reading(words, i);
    if (reading == null) {
      return null;
    }
    LocalDate day = words.anchor(i) == null ? words.day() : words.anchor(i);
    return on(reading, reading.to(), day == null ? null : day.toString());
  }

  /** {@code 7 p.m. on Friday}, {@code 6:41pm PST, January 15}. */
  static @Nullable Match timeOfDay(Words words, int i) {
    Reading reading = reading(words, i);
    if (reading == null) {
      return null;
    }
    int at = reading.to();
    if (words.is(at, "on") || words.is(at, ",")) {
      at++;
    }
    Match day = Match.longer(Dates.day(words, at), DayParts.afterDay(words, at));
    day = Match.longer(day, DayParts.relative(words, at));
    if (day == null || day.refused()) {
      return day;
    }
    String value = day.value();
    return on(reading, day.to(), value == null ? null : value.substring(0, 10));
  }

  /** {@code Friday at 7 p.m.}, {@code January 15, 2016, 18:41 GMT}. */
  static @Nullable Match dayAndTime(Words words, int i) {
    Match day = Match.longer(Dates.day(words, i), DayParts.afterDay(words, i));
    day = Match.longer(day, DayParts.relative(words, i));
    if (day == null || day.refused()) {
      return day;
    }
    boolean joined = words.is(day.to(), "at") || words.is(day.to(), ",");
    Reading reading = reading(words, joined ? day.to() + 1 : day.to());
    if (reading == null) {
      return null;
    }
    String value = day.value();
    return on(reading, reading.to(), value == null ? null : value.substring(0, 10));
  }
}
