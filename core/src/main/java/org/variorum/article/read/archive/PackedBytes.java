package org.variorum.article.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** Bytes that are counted and can be given back, as an inflater takes them. Not thread-safe. */
final class PackedBytes {

  private static final int SIZE = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private int next;
  private int end;
  private long endPosition;

  PackedBytes(InputStream in) {
    this.in = in;
  }

  /** How many bytes have been read and not given back. */
  long position() {
    return endPosition - (end - next);
  }

  /** The next byte, or -1. */
  int read() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  /** The next byte that is not zero, or -1: tapes and blocks are padded with zeros. */
  int firstAfterZeros() throws IOException {
    int value;
    do {
      value = read();
    } while (value == 0);
    return value;
  }

  /** Hands all that is there to {@code inflater}; false at the end. */
  boolean feed(Inflater inflater) throws IOException {
    if (next == end && !fill()) {
      return false;
    }
    inflater.setInput(buffer, next, end - next);
    next = end;
    return true;
  }

  /** Takes back the last {@code count} bytes of those that were fed. */
  void giveBack(int count) {
    next = end - count;
  }

  /**
   * Goes on to where gzip may begin, at {@code from} if that is still at hand, else where reading
   * stands; false if it begins nowhere.
   */
  boolean seek(long from) throws IOException {
    next = (int) Math.max(0, end - Math.max(0, endPosition - from));
    int last = -1;
    int before = -1;
    for (int value = read(); value >= 0; value = read()) {
      if (before == 0x1F && last == 0x8B && value == 8 && next >= 3) {
        next -= 3;
        return true;
      }
      before = last;
      last = value;
    }
    return false;
  }

  /** Keeps the last bytes at hand, so that {@link #seek} can step back over what it has met. */
  private boolean fill() throws IOException {
    int kept = Math.min(end, 4);
    System.arraycopy(buffer, end - kept, buffer, 0, kept);
    int count = in.read(buffer, kept, SIZE - kept);
    next = kept;
    end = kept + Math.max(0, count);
    endPosition += Math.max(0, count);
    return count > 0;
  }

  void close() throws IOException {
    in.close();
  }
}
