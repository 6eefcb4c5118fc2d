package org.variorum.article.read.raw;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that passes on what another one holds and looks at it, many bytes at a time: whoever
 * extends it says what is done with many, and a single byte is one of them. Not thread-safe.
 */
public abstract class PassedOn extends InputStream {

  /** Where the bytes come from. */
  protected final InputStream in;

  /** The bytes of {@code in}, which is closed with this. */
  protected PassedOn(InputStream in) {
    this.in = in;
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] target, int offset, int length) throws IOException;

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
