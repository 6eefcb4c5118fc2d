package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;

/** The three bytes that may stand before a text in UTF-8 and are no part of it. */
final class Utf8Mark {

  private Utf8Mark() {}

  /** Passes over the mark, if {@code in}, which can be marked, begins with one; its length. */
  static int skip(InputStream in) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    if (opens(start)) {
      return 3;
    }
    in.reset();
    return 0;
  }

  /** Whether {@code bytes} begin with the mark. */
  static boolean opens(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
