package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.raw.Unreadable;

/** The bytes of a content that has to be held in memory to be understood. */
final class Whole {

  private Whole() {}

  /**
   * All of {@code in}.
   *
   * @throws Unreadable if that is more than one article may have
   */
  static byte[] of(InputStream in, OneInput input) throws IOException {
    int most = input.limits().articleBytes();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unreadable(null, "is longer than " + input.limits().inWords());
    }
    return bytes;
  }
}
