package org.variorum.article.read;

import java.util.Locale;

/**
 * What one article may cost to read; whatever goes beyond is rejected, and the rest is read.
 *
 * <p>An input as a whole has no bound: JSON Lines and arrays of any length are read an article at a
 * time.
 *
 * @param articleBytes most bytes of one plain text or one line of JSON Lines, and most characters
 *     of one field in a JSON document; at least 1
 * @param nesting deepest nesting of arrays and objects in JSON; at least 1
 */
public record Limits(int articleBytes, int nesting) {

  /** 64 MiB an article, 200 levels of JSON. */
  public static final Limits DEFAULT = new Limits(64 << 20, 200);

  /** Refuses limits that would let nothing through. */
  public Limits {
    if (articleBytes < 1 || nesting < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }

  /** The bound on one article, in words: {@code 64 MiB}, {@code 100 bytes}. */
  String inWords() {
    return articleBytes % (1 << 20) == 0
        ? (articleBytes >> 20) + " MiB"
        : String.format(Locale.ROOT, "%,d bytes", articleBytes);
  }
}
