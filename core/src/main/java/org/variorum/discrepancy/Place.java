package org.variorum.discrepancy;

import java.util.Comparator;
import org.variorum.text.Span;

/**
 * Words in the text of an account.
 *
 * @param account index of the account
 * @param span where they stand in its text
 */
public record Place(int account, Span span) {

  /** By account, then by place. */
  static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::account).thenComparing(Place::span);

  /** Refuses an account that there cannot be. */
  public Place {
    if (account < 0) {
      throw new IllegalArgumentException("an account has no number " + account);
    }
  }
}
