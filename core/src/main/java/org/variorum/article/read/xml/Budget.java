package org.variorum.article.read.xml;

import java.io.IOException;
import java.io.Reader;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * Lets through as many characters as one article may have bytes, from one renewal to the next: a
 * comment or an attribute without end is held in memory by whoever parses it.
 */
final class Budget extends Reader {

  private final Reader in;
  private final Limits limits;
  private final char[] buffer = new char[1 << 13];
  private int from;
  private int to;
  private long left;

  Budget(Reader in, Limits limits) {
    this.in = in;
    this.limits = limits;
    renew();
  }

  /** Begins to count anew. */
  void renew() {
    left = limits.articleBytes();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer, 0, buffer.length));
      left -= to;
    }
    if (left < 0) {
      throw new Unreadable(null, "holds a part longer than " + limits.inWords());
    }
    int count = Math.min(length, to - from);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    return from == to && count == 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
