package org.variorum.discrepancy;

import java.util.List;

/**
 * One of several values that exclude each other, with everybody who states it.
 *
 * @param value comparable: a TIMEX3 value, {@code 85000000 EUR}, {@code 3 times}, or a name; where
 *     places under it are less exact than others, the most exact of them
 * @param places in the order of the accounts; never empty
 */
public record Alternative(String value, List<Place> places) {

  /** Sorts the places and refuses a value that nobody states. */
  public Alternative {
    places = places.stream().sorted(Place.ORDER).distinct().toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("nobody states " + value);
    }
  }

  /** Whether some place states both. */
  boolean sharesPlaceWith(Alternative other) {
    return places.stream()
        .anyMatch(place ->
            other.places.stream()
                .anyMatch(o -> o.account() == place.account() && o.span().overlaps(place.span())));
  }

  /** The accounts that state it, each once, in order. */
  public List<Integer> accounts() {
    return places.stream().map(Place::account).distinct().toList();
  }
}
