package org.variorum.article.read.raw;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a library that throws what it likes at broken input: whatever it throws becomes
 * {@link Unreadable}, but for trouble with the device. Not thread-safe.
 */
public final class Guarded extends PassedOn {

  /** The bytes of {@code in}. */
  public Guarded(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (ZipException | EOFException | RuntimeException e) {
      throw new Unreadable(null, "is broken: " + Unreadable.saidBy(e));
    }
  }

  /** Nothing that could be broken is asked: any number of bytes may be there at once, even none. */
  @Override
  public int available() {
    return 0;
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
