package org.variorum.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, and the moment where it is known.
 *
 * @param day the day, in the time zone in which the date was given
 * @param moment the instant with its offset (RFC 3339), or null where only the day is known
 */
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime moment)
    implements Comparable<PublicationDate> {

  /**
   * Reads an ISO 8601 date ({@code 2016-01-15}) or an RFC 3339 instant; empty when it is neither,
   * or is no date of any calendar ({@code 2016-02-30}).
   */
  public static Optional<PublicationDate> parse(String value) {
    String stripped = value.strip();
    try {
      if (stripped.length() <= 10) {
        return Optional.of(new PublicationDate(LocalDate.parse(stripped), null));
      }
      OffsetDateTime moment = OffsetDateTime.parse(stripped.replace(' ', 'T'));
      return Optional.of(new PublicationDate(moment.toLocalDate(), moment));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Earlier days first; within a day, known moments by instant before those unknown. */
  @Override
  public int compareTo(PublicationDate other) {
    if (moment != null && other.moment != null) {
      return moment.toInstant().compareTo(other.moment.toInstant());
    }
    int days = day.compareTo(other.day);
    return days != 0 ? days : Boolean.compare(moment == null, other.moment == null);
  }

  /** As it is written in every format: seconds are never left out, since RFC 3339 wants them. */
  @Override
  public String toString() {
    return moment == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
