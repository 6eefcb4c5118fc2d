package org.variorum.article.read;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be read.
 *
 * @param input the input as it was given
 * @param place where in it, in words ("line 3", "byte 1021"), or null where it is the whole
 * @param reason what is wrong and, where that is known, what to do about it
 */
public record Rejection(String input, @Nullable String place, String reason) {

  /** In one line, for a terminal. */
  @Override
  public String toString() {
    return place == null ? input + ": " + reason : input + ", " + place + ": " + reason;
  }
}
