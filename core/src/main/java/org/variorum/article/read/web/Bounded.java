package org.variorum.article.read.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** A stream that may have so many bytes and take so much time, and then is {@link Unreadable}. */
final class Bounded extends FilterInputStream {

  private final long most;
  private final Deadline deadline;
  private long count;

  Bounded(InputStream in, long most, Deadline deadline) {
    super(in);
    this.most = most;
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    deadline.left();
    int read = super.read(target, offset, length);
    count += Math.max(read, 0);
    if (count > most) {
      throw new Unreadable(null, "is longer than " + Limits.inWords(most));
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
