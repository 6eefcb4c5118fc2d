package org.variorum.render;

import java.io.IOException;
import java.io.Writer;

/** Hands on to an {@link Appendable} and closes nothing. */
final class AppendableWriter extends Writer {
  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    out.append(new String(characters, from, count));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
