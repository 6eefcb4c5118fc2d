package org.variorum.discrepancy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex;

/**
 * The time of day that a time expression may mean: a stretch of the clock's round.
 *
 * @param value the TIMEX3 value, without its day where the text carries none: {@code T09:30}
 * @param from its first minute, from 0 to 1439
 * @param length how many minutes it may be later, less than a day
 * @param minute the minute that is printed, or -1 where only a part of the day is
 * @param rounding how far another account may be off that prints the same less exactly, in minutes
 * @param zone the zone as printed, empty where none is
 * @param day the day that the words themselves name, or null
 */
record ClockTime(
    String value,
    int from,
    int length,
    int minute,
    int rounding,
    String zone,
    @Nullable LocalDate day)
    implements Value {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** Two times nearer than this, in minutes, may be of two things that followed each other. */
  private static final int FAR = 30;

  /** "After nine" may be so much later, "before nine" so much earlier. */
  private static final int OPEN = 12 * HOUR;

  /** "Shortly after nine" may be so much later. */
  private static final int SHORTLY = HOUR;

  /** {@code 9:30 a.m.}, {@code 9 pm}, {@code 2045 GMT}, {@code 17:06}; noon and midnight. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?<![\\d:.])(?:(\\d{1,2})(?:[:.](\\d\\d))?(?:[:.]\\d\\d)? ?([ap])\\.? ?m\\b"
              + "|(\\d\\d):?(\\d\\d)(?= ?(?:GMT|UTC|hours|hrs))|(0\\d|1[3-9]|2[0-4]):(\\d\\d)"
              + "|\\b(noon|midday|midnight)\\b)");

  /** "12: 30 p.m." as some tokenisers print it: only its end was read. */
  private static final Pattern CUT = Pattern.compile("\\d[:.]\\s?$");

  private static final Pattern ZONE =
      Pattern.compile("\\b(GMT|UTC|[PMCE][SD]?T|BST|CES?T|IST|HKT|JST)\\b");

  private static final Pattern PART =
      Pattern.compile("(?i)\\b(morning|afternoon|evening|night|tonight|overnight)\\b");

  /** First minute and length; the early hours are called night as well as morning. */
  private static final Map<String, int[]> PARTS =
      Map.of(
          "morning", new int[] {0, 12 * HOUR + 30},
          "afternoon", new int[] {11 * HOUR + 30, 7 * HOUR},
          "evening", new int[] {16 * HOUR, 8 * HOUR},
          "night", new int[] {17 * HOUR, 13 * HOUR},
          "tonight", new int[] {16 * HOUR, 14 * HOUR},
          "overnight", new int[] {17 * HOUR, 16 * HOUR});

  /** TIMEX3's codes for them. */
  private static final Map<String, String> CODES =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV");

  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?:\\b(shortly|just|soon|right|immediately) )?\\b(after|past|before|by|until|till|from"
              + "|since|between|about|around|roughly|approximately|some time|sometime|nearly|almost"
              + "|to|and|through)(?: at| about| around)?\\s*$");

  /** Words of a day. */
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          "(?i).*(\\d{4}|\\b(today|yesterday|tomorrow|tonight|this|last|(mon|tues|wednes|thurs|fri"
              + "|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february"
              + "|march|april|august|september|october|november|december)\\b).*");

  /**
   * The time of day of {@code timex}; empty where it has none, or half the clock is left open.
   *
   * @param text in which it stands
   */
  static Optional<ClockTime> of(Timex timex, String text) {
    String printed = timex.span().of(text);
    String before = text.substring(Math.max(0, timex.span().start() - 30), timex.span().start());
    if (timex.type() != Timex.Type.TIME || CUT.matcher(before).find()) {
      return Optional.empty();
    }
    String tail =
        text.substring(timex.span().end(), Math.min(text.length(), timex.span().end() + 6));
    Matcher zoned = ZONE.matcher(printed + tail);
    String zone = zoned.find() ? zoned.group(1) : "";
    LocalDate day = namesDay(printed) ? day(timex.value()) : null;
    Matcher clock = CLOCK.matcher(printed + (zone.isEmpty() ? "" : tail));
    if (clock.find()) {
      int minute = minute(clock);
      return minute < 0 ? Optional.empty() : Optional.of(at(minute, before, timex, zone, day));
    }
    Matcher part = PART.matcher(printed);
    String word = part.find() ? part.group(1).toLowerCase(Locale.ROOT) : "";
    int[] range = PARTS.get(word);
    if (range == null) {
      return Optional.empty();
    }
    String value = value(timex, CODES.getOrDefault(word, "TNI"));
    return Optional.of(new ClockTime(value, range[0], range[1], -1, 0, zone, day));
  }

  /** Whether the words name a day beside the time. */
  static boolean namesDay(String printed) {
    return DAY_NAMED.matcher(printed).matches();
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value != null && value.matches("\\d{4}-\\d\\d-\\d\\dT.*")
        ? LocalDate.parse(value.substring(0, 10))
        : null;
  }

  private static String value(Timex timex, String time) {
    String value = timex.value();
    return value == null ? time : value;
  }

  private static int minute(Matcher clock) {
    String word = clock.group(8);
    if (word != null) {
      return word.equalsIgnoreCase("midnight") ? 0 : 12 * HOUR;
    }
    if (clock.group(3) != null) {
      int hour = Integer.parseInt(clock.group(1));
      int afternoon = clock.group(3).equalsIgnoreCase("p") ? 12 : 0;
      return hour < 1 || hour > 12 ? -1 : minute(hour % 12 + afternoon, clock.group(2));
    }
    boolean bare = clock.group(4) != null;
    int hour = Integer.parseInt(clock.group(bare ? 4 : 6));
    return minute(hour == 24 ? 0 : hour, clock.group(bare ? 5 : 7));
  }

  private static int minute(int hour, @Nullable String minutes) {
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    return hour > 23 || minute > 59 ? -1 : hour * HOUR + minute;
  }

  /** With as much around it as the words before it leave open. */
  private static ClockTime at(
      int minute, String before, Timex timex, String zone, @Nullable LocalDate day) {
    int rounding = minute % HOUR == 0 ? 20 : minute % 15 == 0 ? 10 : minute % 5 == 0 ? 3 : 0;
    int earlier = 0;
    int later = 0;
    Matcher bound = BOUND.matcher(before);
    if (bound.find()) {
      boolean shortly = bound.group(1) != null;
      switch (bound.group(2).toLowerCase(Locale.ROOT)) {
        case "after", "past", "from", "since", "between" -> later = shortly ? SHORTLY : OPEN;
        case "before", "by", "until", "till", "to", "and", "through" ->
            earlier = shortly ? SHORTLY : OPEN;
        default -> {
          earlier = HOUR;
          later = HOUR;
        }
      }
    }
    String plain = String.format(Locale.ROOT, "T%02d:%02d", minute / HOUR, minute % HOUR);
    int from = Math.floorMod(minute - earlier, DAY);
    return new ClockTime(value(timex, plain), from, earlier + later, minute, rounding, zone, day);
  }

  /** Times of two zones, or of two days that are named, are not compared. */
  @Override
  public Relation to(Value other) {
    if (!(other instanceof ClockTime time)
        || !zone.equals(time.zone)
        || day != null && time.day != null && !day.equals(time.day)) {
      return Relation.INCOMPARABLE;
    }
    return Value.relation(
        Math.floorMod(time.from - from, DAY) <= length
            || Math.floorMod(from - time.from, DAY) <= time.length
            || minute >= 0 && time.minute >= 0 && apart(time) <= Math.max(rounding, time.rounding));
  }

  /** Whether both print a minute, or the same part of the day: one tells no more than the other. */
  boolean isAsExactAs(ClockTime other) {
    return minute >= 0 ? other.minute >= 0 : other.minute < 0 && part().equals(other.part());
  }

  private String part() {
    return value.substring(value.indexOf('T') + 1);
  }

  /** Minutes between two printed times, the shorter way round. */
  private int apart(ClockTime other) {
    int apart = Math.floorMod(minute - other.minute, DAY);
    return Math.min(apart, DAY - apart);
  }

  /** Whether both print a minute, and these are far apart. */
  boolean isFarFrom(ClockTime other) {
    return minute >= 0 && other.minute >= 0 && apart(other) >= FAR;
  }

  /** How many minutes it leaves open. */
  @Override
  public double vagueness() {
    return length;
  }

  @Override
  public String plain() {
    return value;
  }
}
