package org.variorum.article.read.raw;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Watches how large something packed becomes. What is packed in something packed counts for both,
 * so that bombs in bombs gain nothing. Not thread-safe.
 */
public final class Expansion {

  /** Bytes that anything may become, however small it is: an empty page packs well, too. */
  public static final long FREE = 16L << 20;

  private final long most;
  private final @Nullable Expansion outer;
  private long packed;
  private long unpacked;

  /**
   * Allows {@link Limit#EXPANSION}.
   *
   * @param outer of what this stands in, or null
   */
  public Expansion(Limits limits, @Nullable Expansion outer) {
    this.most = limits.get(Limit.EXPANSION);
    this.outer = outer;
  }

  /** The same bytes, counted as packed. */
  public InputStream packed(InputStream in) {
    return new Counting(in, this::countPacked);
  }

  /** The same bytes, counted as unpacked: they throw {@link Unreadable} where they are too many. */
  public InputStream unpacked(InputStream in) {
    return new Counting(in, this::countUnpacked);
  }

  /** Counts bytes of what is packed. */
  public void countPacked(long bytes) {
    packed += bytes;
  }

  /**
   * Counts bytes that came out.
   *
   * @throws Unreadable if they are too many
   */
  public void countUnpacked(long bytes) throws Unreadable {
    for (Expansion each = this; each != null; each = each.outer) {
      each.unpacked += bytes;
      if (each.unpacked > FREE && each.unpacked / most > each.packed) {
        throw new Unreadable(
            null, "expands to more than " + most + " times its size: that is no honest archive");
      }
    }
  }

  @FunctionalInterface
  private interface Count {
    void add(long bytes) throws Unreadable;
  }

  private static final class Counting extends PassedOn {
    private final Count count;

    Counting(InputStream in, Count count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int bytes = in.read(target, offset, length);
      if (bytes > 0) {
        count.add(bytes);
      }
      return bytes;
    }
  }
}
