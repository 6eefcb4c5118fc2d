package org.variorum.article.read.raw;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of one article: more than {@link Limit#ARTICLE_BYTES} of them throw {@link Unreadable}. */
public final class Bounded extends InputStream {

  private final InputStream in;
  private final Limits limits;
  private long left;

  /** The bytes of {@code in}. */
  public Bounded(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
    this.left = limits.articleBytes();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    left -= Math.max(0, count);
    if (left < 0) {
      throw new Unreadable(null, "is longer than " + limits.inWords());
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
