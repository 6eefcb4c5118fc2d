package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.variorum.article.read.encoding.Wide;
import org.variorum.article.read.raw.Unreadable;

/**
 * A stream in UTF-16 or UTF-32 as one in UTF-8, so that what is read a line of bytes at a time need
 * know of one encoding only. Half of a character throws {@link Unreadable}, and the stream ends.
 */
final class WideToUtf8 extends InputStream {

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final Wide wide;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private ByteBuffer ready = ByteBuffer.allocate(0);
  private long read;
  private int line = 1;
  private boolean ended;

  /** Reads {@code in} from behind its byte order mark. */
  private WideToUtf8(InputStream in, Wide wide) {
    this.in = in;
    this.wide = wide;
    this.read = wide.mark();
    this.decoder =
        wide.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** {@code in}, which has that encoding and stands at its first byte. */
  static InputStream of(InputStream in, Wide wide) throws IOException {
    in.skipNBytes(wide.mark());
    return new WideToUtf8(in, wide);
  }

  @Override
  public int read() throws IOException {
    return filled() ? ready.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int count = Math.min(length, ready.remaining());
    ready.get(target, offset, count);
    return count;
  }

  private boolean filled() throws IOException {
    while (!ready.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return false;
      }
      decode();
    }
    return true;
  }

  private void decode() throws IOException {
    if (!ended) {
      bytes.compact();
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
      bytes.flip();
    }
    int from = bytes.position();
    CoderResult result = decoder.decode(bytes, chars.clear(), ended);
    read += bytes.position() - from;
    chars.flip();
    // What comes before a break is handed on first; the next call meets the break at once.
    if (chars.hasRemaining()) {
      line += (int) chars.chars().filter(c -> c == '\n').count();
      ready = StandardCharsets.UTF_8.encode(chars);
    } else if (result.isError()) {
      ended = true;
      bytes.position(bytes.limit());
      throw new Unreadable(
          "line " + line + ", byte " + read,
          "is "
              + wide.charset().name()
              + " with half of a character there: nothing after that was read");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
