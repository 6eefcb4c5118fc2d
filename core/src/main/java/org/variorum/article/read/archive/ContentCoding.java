package org.variorum.article.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Unreadable;

/**
 * How a server packed its answer for the way (RFC 9110, section 8.4).
 *
 * @param codings in the order in which it was packed, in lower case
 */
record ContentCoding(List<String> codings) {

  /** More than one is rare, more than two is play. */
  private static final int MOST = 3;

  /** What the values of {@code Content-Encoding} say. */
  static ContentCoding of(List<String> headers) {
    return new ContentCoding(
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .toList());
  }

  /** Whether it says anything. */
  boolean isPacked() {
    return !codings.isEmpty();
  }

  /**
   * The bytes as they were before, the last coding undone first.
   *
   * @param expansion watches what comes of it, of each coding: one may unpack to nothing what the
   *     one around it made a bomb
   */
  InputStream decode(InputStream body, Expansion expansion) throws IOException {
    if (codings.size() > MOST) {
      throw new Unreadable(null, "is packed " + codings.size() + " times over");
    }
    InputStream in = expansion.packed(body);
    for (String coding : codings.reversed()) {
      in = expansion.unpacked(decode(in, coding));
    }
    return in;
  }

  /**
   * Unpacks by what the bytes show: many archives keep what was unpacked already under the headers
   * with which it came.
   */
  private static InputStream decode(InputStream packed, String coding) throws IOException {
    InputStream in = new BufferedInputStream(packed);
    in.mark(4);
    byte[] start = in.readNBytes(4);
    in.reset();
    return switch (coding) {
      case "gzip", "x-gzip" -> shows(start, 0x1F, 0x8B) ? new Gunzip(in) : in;
      case "zstd" -> shows(start, 0x28, 0xB5, 0x2F, 0xFD) ? Unzstd.of(in) : in;
      case "deflate" -> isZlib(start) ? new InflaterInputStream(in) : rawDeflate(in);
      case "br" -> start.length == 0 || start[0] == '<' ? in : new BrotliInputStream(in);
      default -> throw new Unreadable(null, "is packed by “" + coding + "”, which is not read");
    };
  }

  private static boolean shows(byte[] start, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** As RFC 9110 wants it; some servers leave the zlib header (RFC 1950) out. */
  private static boolean isZlib(byte[] start) {
    return start.length >= 2
        && (start[0] & 0x0F) == 8
        && ((start[0] & 0xFF) << 8 | start[1] & 0xFF) % 31 == 0;
  }

  private static InputStream rawDeflate(InputStream in) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(in, inflater) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }
}
