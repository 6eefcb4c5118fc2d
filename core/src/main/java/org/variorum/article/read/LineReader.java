package org.variorum.article.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/** Lines of bytes, each no longer than a bound: of a longer one only its length is kept. */
final class LineReader {

  /**
   * One line.
   *
   * @param number from 1
   * @param firstByte how many bytes of the input stand before it
   * @param bytes without the newline; empty if it is too long
   * @param length in bytes, without the newline
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // never compared, and the bytes are not copied on purpose
  record Line(int number, long firstByte, byte[] bytes, long length) {

    boolean tooLong() {
      return length > bytes.length;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return !tooLong();
    }
  }

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long firstByte;
  private int number;

  /** Reads {@code in}, whose first byte is the {@code firstByte}th of its input. */
  LineReader(InputStream in, long firstByte, int most) {
    this.in = in;
    this.firstByte = firstByte;
    this.most = most;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean any = false;
    boolean newline = false;
    while (!newline && filled()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      newline = end < to;
      length += end - from;
      if (length <= most) {
        line.write(buffer, from, end - from);
      } else {
        line.reset();
      }
      from = newline ? end + 1 : end;
    }
    if (!any) {
      return Optional.empty();
    }
    Line read = new Line(++number, firstByte, line.toByteArray(), length);
    firstByte += length + (newline ? 1 : 0);
    return Optional.of(read);
  }

  /** What comes after the lines read so far; this reader is not used again. */
  InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(buffer, from, to - from), in);
  }

  private boolean filled() throws IOException {
    if (from == to) {
      from = 0;
      to = 0; // Where reading fails, what was in the buffer is not read again.
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
