package org.variorum.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's stance on a proposition.
 *
 * @param stance whether it is asserted or denied
 * @param by who takes it: a name, or the description where there is no name
 * @param authority on whose report the accounts rely for that, or null where they rely on nobody
 * @param places the words of each account that report it; never empty
 */
public record Position(Stance stance, String by, @Nullable String authority, List<Place> places) {

  /** What somebody makes of a proposition. */
  public enum Stance {
    ASSERTED,
    DENIED
  }

  /** Sorts the places and refuses a position that nobody reports. */
  public Position {
    places = places.stream().sorted(Place.ORDER).distinct().toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("nobody reports what " + by + " " + stance);
    }
  }

  /** The accounts that report it, each once, in order. */
  public List<Integer> accounts() {
    return places.stream().map(Place::account).distinct().toList();
  }
}
