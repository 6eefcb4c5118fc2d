package org.variorum.article.read.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.raw.Guarded;
import org.variorum.article.read.raw.Unreadable;

/**
 * Unpacks Zstandard (RFC 8878), all frames one after another. A web archive may begin with the
 * dictionary that its records need, in a frame that others pass over.
 */
public final class Unzstd {

  /** The most memory that a frame may ask for, as the exponent of a power of two: 128 MiB. */
  private static final int WINDOW = 27;

  /** Of the frame that holds a dictionary: the WARC format's draft on Zstandard. */
  private static final int DICTIONARY = 0x184D2A5D;

  private static final int FRAME = 0xFD2FB528;
  private static final int MOST_DICTIONARY = 16 << 20;

  private Unzstd() {}

  /** What {@code packed} unpacks to. */
  public static InputStream of(InputStream packed) throws IOException {
    InputStream in = new BufferedInputStream(packed);
    in.mark(8);
    byte[] start = in.readNBytes(8);
    if (start.length < 8 || number(start, 0) != DICTIONARY) {
      in.reset();
      return stream(in);
    }
    int length = number(start, 4);
    if (length < 0 || length > MOST_DICTIONARY) {
      throw new Unreadable("byte 4", "wants a dictionary of more than 16 MiB");
    }
    byte[] dictionary = in.readNBytes(length);
    if (dictionary.length < length) {
      throw new Unreadable(null, "ends in its dictionary: the file is cut short");
    }
    if (length >= 4 && number(dictionary, 0) == FRAME) {
      dictionary = unpacked(dictionary);
    }
    return stream(in, dictionary);
  }

  private static InputStream stream(InputStream in, byte... dictionary) throws IOException {
    ZstdInputStream stream = new ZstdInputStream(in);
    stream.setLongMax(WINDOW);
    if (dictionary.length > 0) {
      stream.setDict(dictionary);
    }
    return new Guarded(stream);
  }

  private static byte[] unpacked(byte[] dictionary) throws IOException {
    try (InputStream in = stream(new ByteArrayInputStream(dictionary))) {
      byte[] bytes = in.readNBytes(MOST_DICTIONARY + 1);
      if (bytes.length > MOST_DICTIONARY) {
        throw new Unreadable("byte 4", "wants a dictionary of more than 16 MiB");
      }
      return bytes;
    }
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }
}
