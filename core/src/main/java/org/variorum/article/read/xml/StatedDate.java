package org.variorum.article.read.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;

/**
 * Reads a date as feeds and wires write it: RFC 822 and 2822, RFC 3339, ISO 8601 in its basic form,
 * the W3C's profile of it. A month or a year alone is no day, and a time without its zone is no
 * moment: of these only what is certain is kept. What cannot be read is not known.
 */
public final class StatedDate {

  private static final int LONGEST = 64;

  private static final String TIME =
      "(?:[T ,]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*"
          + "([a-z]{1,5}|[+-]\\d{1,2}:?\\d{2})?)?";

  /** 2016-01-15T09:30:00Z, 20160115T093000+0100, 2016-01-15. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})" + TIME, Pattern.CASE_INSENSITIVE);

  /** Fri, 15 Jan 2016 09:30:00 GMT. */
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[a-z]{2,9}\\.?,?\\s*)?(\\d{1,2})[ -]([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})" + TIME,
          Pattern.CASE_INSENSITIVE);

  /** Fri Jan 15 09:30:00 GMT 2016, as C's asctime has it. */
  private static final Pattern ASCTIME =
      Pattern.compile(
          "[a-z]{3} ([a-z]{3}) {1,2}(\\d{1,2})((?: \\d{2}:\\d{2}:\\d{2})(?: [a-z]{1,5})?) (\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Those that RFC 822 names; hours east of Greenwich. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private StatedDate() {}

  /** The date that {@code value} states, if it is one. */
  public static Optional<PublicationDate> parse(String value) {
    String stripped = value.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO.matcher(stripped);
      if (iso.matches()) {
        return Optional.of(date(number(iso, 1), number(iso, 2), number(iso, 3), iso));
      }
      Matcher asctime = ASCTIME.matcher(stripped);
      String written =
          asctime.matches()
              ? asctime.replaceFirst("$2 $1 $4$3") // the order of RFC 822
              : stripped;
      Matcher rfc = RFC_822.matcher(written);
      if (rfc.matches()) {
        String month = rfc.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
        return Optional.of(
            date(year(rfc.group(3)), MONTHS.indexOf(month) + 1, number(rfc, 1), rfc));
      }
    } catch (DateTimeException e) {
      // The 30th of February, month 13: no day of any calendar.
    }
    return Optional.empty();
  }

  private static PublicationDate date(int year, int month, int day, Matcher rest) {
    LocalDate date = LocalDate.of(year, month, day);
    @Nullable String hour = rest.group(4);
    @Nullable String zone = rest.group(8);
    Optional<ZoneOffset> offset = zone == null ? Optional.empty() : offset(zone);
    if (hour == null || offset.isEmpty()) {
      return new PublicationDate(date, null);
    }
    int second = rest.group(6) == null ? 0 : Math.min(59, number(rest, 6));
    int nano =
        rest.group(7) == null ? 0 : Integer.parseInt((rest.group(7) + "00000000").substring(0, 9));
    int minute = number(rest, 5);
    boolean midnightAfter = number(rest, 4) == 24 && minute == 0 && second == 0;
    LocalTime time =
        midnightAfter ? LocalTime.MIDNIGHT : LocalTime.of(number(rest, 4), minute, second, nano);
    LocalDate on = midnightAfter ? date.plusDays(1) : date;
    OffsetDateTime moment = OffsetDateTime.of(on, time, offset.get());
    return new PublicationDate(on, moment);
  }

  private static Optional<ZoneOffset> offset(String zone) {
    if (zone.startsWith("+") || zone.startsWith("-")) {
      String digits = zone.substring(1).replace(":", "");
      int hours = Integer.parseInt(digits.substring(0, digits.length() - 2));
      int minutes = Integer.parseInt(digits.substring(digits.length() - 2));
      int sign = zone.startsWith("-") ? -1 : 1;
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
    return Optional.ofNullable(ZONES.get(zone.toLowerCase(Locale.ROOT))).map(ZoneOffset::ofHours);
  }

  /** A year of two digits is one of the century around 2000, as RFC 2822 has it. */
  private static int year(String written) {
    int year = Integer.parseInt(written);
    return written.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
