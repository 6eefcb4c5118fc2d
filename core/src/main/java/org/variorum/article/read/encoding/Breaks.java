package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.variorum.article.read.raw.Unreadable;

/** Says where bytes cease to be text, and why. */
final class Breaks {

  private Breaks() {}

  /** What is wrong with bytes of which {@code charset} was expected. */
  static Unreadable in(Evidence evidence, Charset charset) {
    byte[] bytes = evidence.bytes();
    if (evidence.wide().isPresent()) {
      return inWide(bytes, evidence.mark(), evidence.wide().get().charset());
    }
    int wrong = evidence.scan().wrong();
    int nul = indexOf(bytes, 0);
    if (nul >= 0 && (wrong < 0 || nul < wrong)) {
      return at(bytes, nul, "has a NUL there: it is binary, or not UTF-8");
    }
    if (charset.equals(UTF_8) && wrong >= 0) {
      return at(
          bytes,
          wrong,
          String.format(
              Locale.ROOT,
              "is not UTF-8 (0x%02X does not fit there): convert it to UTF-8 first",
              bytes[wrong]));
    }
    return at(
        bytes,
        Math.max(wrong, 0),
        String.format(
            Locale.ROOT,
            "fits no known encoding (the first byte that is not UTF-8 is 0x%02X): it is binary, or"
                + " has to be converted to UTF-8 first",
            bytes[Math.max(wrong, 0)]));
  }

  private static Unreadable inWide(byte[] bytes, int mark, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    String before = out.flip().toString();
    int nul = before.indexOf('\0');
    int line =
        1
            + (int)
                before
                    .chars()
                    .limit(nul < 0 ? before.length() : nul)
                    .filter(c -> c == '\n')
                    .count();
    if (nul >= 0) {
      return new Unreadable("line " + line, "has a NUL there: it is binary");
    }
    return new Unreadable(
        "line " + line + ", byte " + in.position(),
        "is "
            + charset.name()
            + " with half of a character there: convert it to UTF-8 first, or mend it");
  }

  private static Unreadable at(byte[] bytes, int index, String reason) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new Unreadable("line " + line + ", byte " + index, reason);
  }

  private static int indexOf(byte[] bytes, int wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
