package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.variorum.article.read.raw.Unreadable;

/**
 * Decodes UTF-8 and nothing else: the first byte that is not, and the first NUL, throw {@link
 * Unreadable} with line and byte. Nothing is replaced, ever, since a text is kept exactly.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private long firstByte;
  private int line;

  /**
   * Reads {@code in}, whose first byte is the {@code firstByte}th (from 0) of its input and stands
   * in its {@code line}th line (from 1).
   */
  Utf8Reader(InputStream in, long firstByte, int line) {
    this.in = in;
    this.firstByte = firstByte;
    this.line = line;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("room for two chars is needed: they may be one character");
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    int start = chars.position();
    while (chars.position() == start) {
      if (decode(chars)) {
        return -1;
      }
    }
    return chars.position() - start;
  }

  /** Decodes what it can; true when there was nothing left to decode. */
  private boolean decode(CharBuffer chars) throws IOException {
    if (!ended && bytes.remaining() < 4) {
      fill();
    }
    int from = bytes.position();
    int written = chars.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    refuseNul(from);
    countLines(from);
    if (result.isError()) {
      int wrong = bytes.get(bytes.position()) & 0xFF;
      throw new Unreadable(
          place(),
          String.format(
              Locale.ROOT,
              "is not UTF-8 (0x%02X does not fit there): convert it to UTF-8 first",
              wrong));
    }
    return ended && !bytes.hasRemaining() && chars.position() == written;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private void refuseNul(int from) throws Unreadable {
    for (int i = from; i < bytes.position(); i++) {
      if (bytes.get(i) == 0) {
        bytes.position(i);
        countLines(from);
        throw new Unreadable(place(), "has a NUL there: it is binary, or not UTF-8");
      }
    }
  }

  private void countLines(int from) {
    for (int i = from; i < bytes.position(); i++) {
      if (bytes.get(i) == '\n') {
        line++;
      }
    }
    firstByte += bytes.position() - from;
  }

  private String place() {
    return "line " + line + ", byte " + firstByte;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
