package org.variorum.article.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day beside a date.
 *
 * @param time to the second
 * @param zone where that is said, or null
 * @param end the first char after it in its line
 */
record PageTime(LocalTime time, @Nullable ZoneId zone, int end) {

  /** Hour, minute, second, fraction, half of the day, zone; or an hour and its half of the day. */
  private static final String TIME =
      "(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d)(?:[:.](?<s>\\d\\d)(?:[.,]\\d{1,9})?)?\\s?"
          + "(?<half>[ap]\\.?m\\b\\.?)?|\\s?(?<only>[ap]\\.?m\\b\\.?))"
          + "\\s?\\(?(?<zone>Z(?![a-z])|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d\\d)?(?!\\d)"
          + "|[a-z]{2,4}(?![a-z]))?\\)?";

  private static final Pattern ONLY = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:T|[\\s,|@·•–—(-]{0,5}(?:\\b(?:at|um)\\s{1,2})?)" + TIME, Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d:.])" + TIME + "[\\s,|·•–—-]{0,5}(?:on\\s)?(?:[a-z]{3,9}[.,]{0,2}\\s)?$",
          Pattern.CASE_INSENSITIVE);

  /**
   * What newspapers call their zones. Those that mean the wall clock of a place (ET) are zones of
   * that place; IST is left out, since it means three.
   */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("MSK", ZoneOffset.ofHours(3)),
          Map.entry("JST", ZoneOffset.ofHours(9)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("HST", ZoneOffset.ofHours(-10)),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("CT", ZoneId.of("America/Chicago")),
          Map.entry("MT", ZoneId.of("America/Denver")),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")));

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2})(?::?(\\d\\d))?");

  /** The time that {@code value} is. */
  static Optional<PageTime> parse(String value) {
    Matcher matcher = ONLY.matcher(value);
    return matcher.lookingAt() ? of(matcher) : Optional.empty();
  }

  /** The time that follows in {@code line} at {@code from}. */
  static Optional<PageTime> after(String line, int from) {
    Matcher matcher = AFTER.matcher(line).region(from, line.length());
    return matcher.lookingAt() ? of(matcher) : Optional.empty();
  }

  /** The time with which {@code words} end, or that only a weekday follows. */
  static Optional<PageTime> before(String words) {
    String near = words.substring(Math.max(0, words.length() - 40));
    Matcher matcher = BEFORE.matcher(near);
    return matcher.find() ? of(matcher) : Optional.empty();
  }

  /** The moment on {@code day}; empty where the zone is not known. */
  Optional<OffsetDateTime> on(LocalDate day) {
    return Optional.ofNullable(zone)
        .map(known -> day.atTime(time).atZone(known).toOffsetDateTime());
  }

  private static Optional<PageTime> of(Matcher match) {
    int hour = Integer.parseInt(match.group("h"));
    @Nullable String half = match.group("half") == null ? match.group("only") : match.group("half");
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    int minute = number(match.group("m"));
    int second = number(match.group("s"));
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    @Nullable ZoneId zone = zone(match.group("zone"));
    int end = zone == null ? endOfTime(match) : match.end();
    return Optional.of(new PageTime(LocalTime.of(hour, minute, second), zone, end));
  }

  private static int endOfTime(Matcher match) {
    return match.group("zone") == null ? match.end() : match.start("zone");
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(upper);
    if (!offset.matches()) {
      return ZONES.get(upper);
    }
    int sign = offset.group(1).equals("-") ? -1 : 1;
    try {
      return ZoneOffset.ofHoursMinutes(
          sign * Integer.parseInt(offset.group(2)), sign * number(offset.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
