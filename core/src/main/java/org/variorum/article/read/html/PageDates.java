package org.variorum.article.read.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;

/**
 * Dates as pages write them: ISO 8601 and its many near misses, RFC 1123, the seconds or
 * milliseconds of a clock, and what is printed for people in English.
 *
 * <p>A date has a day, a month and a year of four digits, or it is none. A time of day without its
 * zone, or at midnight sharp, says no more than the day: that is how programs write a date whose
 * time they do not know. No clock is asked, and no locale of the machine.
 */
final class PageDates {

  /** How a page writes 3/4/2016. */
  enum Order {
    /** March 4: the page says that it is American English. */
    MONTH_FIRST,
    /** 3 April: the page says that it is British English. */
    DAY_FIRST,
    /** Nobody can tell: such a date is refused. */
    UNKNOWN
  }

  /**
   * A date where it stands in a line.
   *
   * @param start the first char of the day
   * @param end the first char after the day, or after the time that follows it
   */
  record Found(PublicationDate date, int start, int end) {}

  private record Form(Pattern pattern, Reading reading) {}

  private interface Reading {
    @Nullable LocalDate day(MatchResult match, PageDates dates);
  }

  private record Day(LocalDate day, int start, int end) {}

  /** The longest line in which a date is looked for, in chars. */
  static final int LONGEST = 400;

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * Every way of writing a day that is known here; of two that begin together the first is taken.
   */
  private static final List<Form> FORMS =
      List.of(
          // 2016-01-15, 2016/1/15, 2016.01.15
          form(
              "(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
              (m, dates) -> day(m.group(1), m.group(3), m.group(4))),
          // January 15, 2016; Jan. 15th 2016
          form(
              "\\b" + MONTH + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)",
              (m, dates) -> day(m.group(3), month(m.group(1)), m.group(2))),
          // 15 January 2016; 15th of Jan., 2016; 15-Jan-2016
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -](\\d{4})(?!\\d)",
              (m, dates) -> day(m.group(3), month(m.group(2)), m.group(1))),
          // Fri Jan 15 09:30:00 EST 2016
          form(
              "\\b" + MONTH + " (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d (?:[a-z]{1,5} )?(\\d{4})(?!\\d)",
              (m, dates) -> day(m.group(3), month(m.group(1)), m.group(2))),
          // 15/01/2016, 1/15/2016
          form(
              "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?![\\d/])",
              (m, dates) -> dates.inOrder(m.group(1), m.group(3), m.group(4), dates.order)),
          // 15.01.2016
          form(
              "(?<![\\d/.-])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.])",
              (m, dates) -> dates.inOrder(m.group(1), m.group(2), m.group(3), dates.dotted)));

  /** 20160115, 20160115T093000Z: only where nothing else can be meant. */
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d{4})?)?");

  private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\d{3})?(?:\\.\\d{1,6})?");

  private static final Pattern MIDDLE_OF_UNIX =
      Pattern.compile("(\\d\\d:\\d\\d:\\d\\d(?: [A-Za-z]{1,5})?) \\d{4}$");

  private final Order order;
  private final Order dotted;

  private PageDates(Order order, Order dotted) {
    this.order = order;
    this.dotted = dotted;
  }

  /**
   * The dates of a page.
   *
   * @param languages BCP 47 tags that the page gives itself. {@code en-US} writes the month first
   *     and {@code en-GB} the day, and no other tag is believed in this; only between dots do other
   *     languages than English all write the day first
   */
  static PageDates of(List<String> languages) {
    boolean american = languages.contains("en-US");
    boolean british = languages.contains("en-GB");
    Order order =
        american == british ? Order.UNKNOWN : american ? Order.MONTH_FIRST : Order.DAY_FIRST;
    boolean english =
        languages.isEmpty() || languages.stream().anyMatch(tag -> tag.startsWith("en"));
    return new PageDates(order, english ? order : Order.DAY_FIRST);
  }

  /** What a value says that is meant to be a date and nothing else; empty where it is none. */
  Optional<PublicationDate> declared(String value) {
    String stripped = value.strip();
    if (stripped.length() > 100) {
      return Optional.empty();
    }
    Matcher seconds = SECONDS.matcher(stripped);
    if (seconds.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
      return Optional.of(moment(instant.atOffset(ZoneOffset.UTC)));
    }
    Matcher compact = COMPACT.matcher(stripped);
    if (compact.matches()) {
      return compact(compact);
    }
    return found(stripped).stream().findFirst().map(Found::date);
  }

  /** The dates in a line, in its order; none where it is longer than {@link #LONGEST}. */
  List<Found> found(String line) {
    List<Found> all = new ArrayList<>();
    Optional<Day> next = line.length() > LONGEST ? Optional.empty() : next(line, 0);
    for (int from = 0; next.isPresent(); next = next(line, from)) {
      Found found = withTime(line, next.get(), from);
      all.add(found);
      from = Math.max(next.get().end(), found.end());
    }
    return all;
  }

  private Optional<Day> next(String line, int from) {
    Optional<Day> first = Optional.empty();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      for (int at = from; matcher.find(at); at = matcher.end()) {
        @Nullable LocalDate day = form.reading().day(matcher.toMatchResult(), this);
        if (day != null) {
          if (first.isEmpty() || matcher.start() < first.get().start()) {
            first = Optional.of(new Day(day, matcher.start(), matcher.end()));
          }
          break;
        }
      }
    }
    return first;
  }

  private static Found withTime(String line, Day day, int from) {
    Matcher middle = MIDDLE_OF_UNIX.matcher(line.substring(day.start(), day.end()));
    if (middle.find()) {
      return new Found(
          PageTime.parse(middle.group(1)).map(time -> at(day, time)).orElse(only(day)),
          day.start(),
          day.end());
    }
    Optional<PageTime> after = PageTime.after(line, day.end());
    Optional<PageTime> time = after.or(() -> PageTime.before(line.substring(from, day.start())));
    return new Found(
        time.map(known -> at(day, known)).orElse(only(day)),
        day.start(),
        after.map(PageTime::end).orElse(day.end()));
  }

  private static PublicationDate only(Day day) {
    return new PublicationDate(day.day(), null);
  }

  private static PublicationDate at(Day day, PageTime time) {
    return time.on(day.day()).map(PageDates::moment).orElse(only(day));
  }

  private static PublicationDate moment(OffsetDateTime moment) {
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    return new PublicationDate(moment.toLocalDate(), midnight ? null : moment);
  }

  private static Optional<PublicationDate> compact(Matcher match) {
    @Nullable LocalDate day = day(match.group(1), match.group(2), match.group(3));
    if (day == null) {
      return Optional.empty();
    }
    Day where = new Day(day, 0, 8);
    if (match.group(4) == null || match.group(7) == null) {
      return Optional.of(only(where));
    }
    String seconds = match.group(6) == null ? "" : ":" + match.group(6);
    return PageTime.parse(match.group(4) + ":" + match.group(5) + seconds + match.group(7))
        .map(time -> at(where, time))
        .or(() -> Optional.of(only(where)));
  }

  private @Nullable LocalDate inOrder(String first, String second, String year, Order usual) {
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    boolean dayFirst = a > 12 || (b <= 12 && usual == Order.DAY_FIRST);
    if (a != b && a <= 12 && b <= 12 && usual == Order.UNKNOWN) {
      return null;
    }
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private static String month(String name) {
    int index = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return Integer.toString(index + 1);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Form form(String pattern, Reading reading) {
    return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }
}
