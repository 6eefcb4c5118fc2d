package org.variorum.article.read.raw;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bad input met in the middle of a stream. It never leaves the reader: it ends as a rejection. An
 * {@link IOException}, since it must pass through streams.
 */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  private static final int LONGEST = 200;

  private final @Nullable String place;
  private final String reason;

  /**
   * Bad input.
   *
   * @param place where in the content, in words, or null where it is the whole
   * @param reason what is wrong and, where that is known, what to do about it
   */
  public Unreadable(@Nullable String place, String reason) {
    super(reason);
    this.place = place;
    this.reason = reason;
  }

  /**
   * What a library says of its trouble, for the reason of a rejection: one line of at most 200
   * characters. Many say nothing, or "null".
   */
  public static String saidBy(Throwable trouble) {
    return Optional.ofNullable(trouble.getMessage()).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
        .orElse(
            trouble instanceof EOFException
                ? "it ends in the middle"
                : "its parts contradict one another");
  }

  /** Where in the content, or null. */
  public @Nullable String place() {
    return place;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }
}
