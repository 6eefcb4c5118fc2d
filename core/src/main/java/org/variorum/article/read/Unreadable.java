package org.variorum.article.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Bad input met in the middle of a stream. It never leaves the package: it ends as a {@link
 * Rejection}. An {@link IOException}, since it must pass through a {@link java.io.Reader}.
 */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  private final @Nullable String place;
  private final String reason;

  Unreadable(@Nullable String place, String reason) {
    super(reason);
    this.place = place;
    this.reason = reason;
  }

  Rejection of(String input) {
    return new Rejection(input, place, reason);
  }
}
