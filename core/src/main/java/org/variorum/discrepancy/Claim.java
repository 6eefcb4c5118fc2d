package org.variorum.discrepancy;

import java.util.List;

/**
 * A proposition that somebody asserts or denies, over all accounts that report it.
 *
 * @param proposition what is claimed, in the words of the account that puts it most shortly
 * @param positions who takes which stance, each once; never empty
 */
public record Claim(String proposition, List<Position> positions) {

  /** Copies the positions and refuses a claim that nobody takes a stance on. */
  public Claim {
    positions = List.copyOf(positions);
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("nobody asserts or denies: " + proposition);
    }
  }

  /** The words of all accounts that report it: what stands there is no statement of theirs. */
  public List<Place> places() {
    return positions.stream()
        .flatMap(position -> position.places().stream())
        .sorted(Place.ORDER)
        .distinct()
        .toList();
  }

  /** Whether some assert what others deny. */
  public boolean isDisputed() {
    return positions.stream().map(Position::stance).distinct().count() > 1;
  }
}
