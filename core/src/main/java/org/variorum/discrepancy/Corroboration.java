package org.variorum.discrepancy;

import java.util.List;

/**
 * Something that accounts state, with everybody who does.
 *
 * @param kind what kind of thing it is
 * @param slot what it is that they state, in words, as in {@link Discrepancy#slot()}
 * @param stated the value and its places
 * @param others the accounts that tell of the same and give no value; with {@code stated}, all that
 *     tell of it
 */
public record Corroboration(
    Discrepancy.Kind kind, String slot, Alternative stated, List<Integer> others) {

  /** Copies the list. */
  public Corroboration {
    others = List.copyOf(others);
  }

  /** Whether one account alone states it though others tell of the same. */
  public boolean standsAlone() {
    return stated.accounts().size() == 1;
  }
}
