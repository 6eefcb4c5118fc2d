package org.variorum.article.read.raw;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a library that throws what it likes at broken input: whatever it throws becomes
 * {@link Unreadable}, but for trouble with the device. Not thread-safe.
 */
public final class Guarded extends InputStream {

  private final InputStream in;

  /** The bytes of {@code in}. */
  public Guarded(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (ZipException | EOFException | RuntimeException e) {
      throw new Unreadable(null, "is broken: " + Unreadable.saidBy(e));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } catch (ZipException | EOFException | RuntimeException e) {
      throw new Unreadable(null, "is broken: " + Unreadable.saidBy(e));
    }
  }
}
