package org.variorum.article.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * Unpacks each stream of a PDF and throws it away, before a library that knows no bound does so and
 * keeps it.
 */
final class PdfStreams {

  private static final String STREAM = "stream";

  /** Streams packed in streams: more than this is play. */
  private static final int LAYERS = 3;

  private PdfStreams() {}

  static void refuseBombs(byte[] bytes, Limits limits) throws Unreadable {
    Expansion expansion = new Expansion(limits, null);
    expansion.countPacked(bytes.length);
    byte[] scratch = new byte[1 << 14];
    for (int at = 0; at + STREAM.length() + 4 < bytes.length; at++) {
      if (bytes[at] == 's' && isStream(bytes, at)) {
        int start = at + STREAM.length();
        start += bytes[start] == '\r' ? 1 : 0;
        start += bytes[start] == '\n' ? 1 : 0;
        if (isZlib(bytes[start], bytes[start + 1])) {
          unpack(
              new ByteArrayInputStream(bytes, start, bytes.length - start),
              expansion,
              scratch,
              LAYERS);
        }
      }
    }
  }

  private static void unpack(InputStream packed, Expansion expansion, byte[] scratch, int layers)
      throws Unreadable {
    try (InputStream in = new InflaterInputStream(packed)) {
      byte[] start = in.readNBytes(2);
      if (layers > 1 && start.length == 2 && isZlib(start[0], start[1])) {
        unpack(new Again(start, in), expansion, scratch, layers - 1);
      }
      int count;
      do {
        count = in.read(scratch);
        expansion.countUnpacked(Math.max(0, count));
      } while (count >= 0);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      // It is no stream, or a broken one: who reads the document will say so if it matters.
    }
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 1; i < STREAM.length(); i++) {
      if (bytes[at + i] != STREAM.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZlib(byte first, byte second) {
    return (first & 0x0F) == 8 && ((first & 0xFF) << 8 | second & 0xFF) % 31 == 0;
  }

  /** Bytes that were looked at, and those after them. */
  private static final class Again extends InputStream {
    private final byte[] start;
    private final InputStream rest;
    private int next;

    Again(byte[] start, InputStream rest) {
      this.start = start;
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      return next < start.length ? start[next++] & 0xFF : rest.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (next == start.length) {
        return rest.read(target, offset, length);
      }
      target[offset] = start[next++];
      return 1;
    }
  }
}
