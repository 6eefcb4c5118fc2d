package org.variorum.article.read.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that may take so much time, and then is {@code Unreadable}. */
final class Timed extends FilterInputStream {

  private final Deadline deadline;

  Timed(InputStream in, Deadline deadline) {
    super(in);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    deadline.left();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    deadline.left();
    return super.read(target, offset, length);
  }
}
