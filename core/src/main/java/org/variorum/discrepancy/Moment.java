package org.variorum.discrepancy;

import java.util.List;
import java.util.OptionalInt;

/**
 * An entry of the timeline.
 *
 * @param value the TIMEX3 value: a day, a month, a year, or a time of day
 * @param type whether something happened then, was said then, or was published then
 * @param what it was, in the words of one account
 * @param places the words of every account that dates it so; for a publication, empty spans at the
 *     beginning of the accounts
 * @param conflict index of the discrepancy in which this date stands, if any
 */
public record Moment(
    String value, Type type, String what, List<Place> places, OptionalInt conflict) {

  /** What kind of thing a date dates. */
  public enum Type {
    EVENT,
    SAID,
    PUBLISHED
  }

  /** Sorts the places and refuses a moment of which nobody tells. */
  public Moment {
    places = places.stream().sorted(Place.ORDER).distinct().toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("nobody tells of " + value + ": " + what);
    }
  }

  /** The accounts that date it so, each once, in order. */
  public List<Integer> accounts() {
    return places.stream().map(Place::account).distinct().toList();
  }
}
