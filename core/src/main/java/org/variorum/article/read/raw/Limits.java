package org.variorum.article.read.raw;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What one article may cost to read; whatever goes beyond is rejected, and the rest is read.
 *
 * <p>An input as a whole has no bound: archives, JSON Lines and arrays of any length are read an
 * article at a time.
 *
 * @param most those that differ from {@link Limit#usual()}; each at least 1
 */
public record Limits(Map<Limit, Long> most) {

  /** As {@link Limit} says. */
  public static final Limits DEFAULT = new Limits(Map.of());

  /** Refuses limits that would let nothing through. */
  public Limits {
    most = Map.copyOf(most);
    most.forEach((limit, value) -> {
      if (value < 1) {
        throw new IllegalArgumentException("limit " + limit.key() + " is at least 1");
      }
    });
    if (most.getOrDefault(Limit.ARTICLE_BYTES, 1L) > Integer.MAX_VALUE - 64) {
      throw new IllegalArgumentException("an article has at most two gigabytes");
    }
  }

  /** The same limits but for one. */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> changed = new HashMap<>(most);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /** The most there may be of {@code limit}. */
  public long get(Limit limit) {
    return most.getOrDefault(limit, limit.usual());
  }

  /** Most bytes of one article. */
  public int articleBytes() {
    return Math.toIntExact(get(Limit.ARTICLE_BYTES));
  }

  /** Most levels of nesting. */
  public int nesting() {
    return Math.toIntExact(Math.min(get(Limit.NESTING), Integer.MAX_VALUE));
  }

  /** The bound on one article, in words: {@code 64 MiB}, {@code 100 bytes}. */
  public String inWords() {
    return inWords(get(Limit.ARTICLE_BYTES));
  }

  /** So many bytes, in words: {@code 64 MiB}, {@code 100 bytes}. */
  public static String inWords(long bytes) {
    return bytes % (1 << 20) == 0
        ? (bytes >> 20) + " MiB"
        : String.format(Locale.ROOT, "%,d bytes", bytes);
  }
}
