package org.variorum.article.read.raw;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of which there may be so many: more of them throw {@link Unreadable}. Not thread-safe. */
public final class Bounded extends PassedOn {

  private final long most;
  private long count;

  /** The bytes of one article: {@link Limit#ARTICLE_BYTES}. */
  public Bounded(InputStream in, Limits limits) {
    this(in, limits.articleBytes());
  }

  /** At most {@code most} bytes of {@code in}. */
  public Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    count += Math.max(0, read);
    if (count > most) {
      throw new Unreadable(null, "is longer than " + Limits.inWords(most));
    }
    return read;
  }
}
