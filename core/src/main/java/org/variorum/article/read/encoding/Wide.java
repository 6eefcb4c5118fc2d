package org.variorum.article.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 or UTF-32, told by its byte order mark or by where its zeros stand.
 *
 * @param charset with its order of bytes
 * @param mark how many bytes the mark has; 0 where there is none
 */
public record Wide(Charset charset, int mark) {

  /** Bytes that are looked at, at most. */
  private static final int SAMPLE = 4096;

  /** Characters of which letters of another script than Latin can be told. */
  private static final int ENOUGH = 16;

  private record Mark(String bytes, Charset charset) {}

  /** UTF-32 before UTF-16, whose mark it begins with. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00FF\u00FE\0\0", StandardCharsets.UTF_32LE),
          new Mark("\0\0\u00FE\u00FF", StandardCharsets.UTF_32BE),
          new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE));

  /**
   * What the first bytes of a content show.
   *
   * @param prefix at least four bytes, unless there are fewer; a few thousand tell more
   */
  public static Optional<Wide> of(byte[] prefix) {
    return byMark(prefix).or(() -> byZeros(prefix));
  }

  static Optional<Wide> byMark(byte[] bytes) {
    for (Mark each : MARKS) {
      byte[] mark = each.bytes().getBytes(StandardCharsets.ISO_8859_1);
      if (startsWith(bytes, mark)) {
        return Optional.of(new Wide(each.charset(), mark.length));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  static Optional<Wide> byZeros(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    for (Charset charset : List.of(StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE)) {
      if (isUtf32(bytes, length / 4 * 4, charset.equals(StandardCharsets.UTF_32BE))) {
        return Optional.of(new Wide(charset, 0));
      }
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (isUtf16(bytes, length / 2 * 2, charset.equals(StandardCharsets.UTF_16BE) ? 0 : 1)) {
        return Optional.of(new Wide(charset, 0));
      }
    }
    return Optional.empty();
  }

  /** Whether every four bytes are a character that is not NUL. */
  private static boolean isUtf32(byte[] bytes, int length, boolean big) {
    for (int i = 0; i < length; i += 4) {
      int first = bytes[i] & 0xFF;
      int second = bytes[i + 1] & 0xFF;
      int third = bytes[i + 2] & 0xFF;
      int last = bytes[i + 3] & 0xFF;
      int point =
          big
              ? first << 24 | second << 16 | third << 8 | last
              : last << 24 | third << 16 | second << 8 | first;
      if (point <= 0 || point > Character.MAX_CODE_POINT) {
        return false;
      }
    }
    return length >= 8;
  }

  /**
   * Whether the higher bytes, which stand at {@code high} of every two, are those of a text: zero
   * in seven of ten, or zero for spaces and marks and most often the same for the letters of a
   * script.
   */
  private static boolean isUtf16(byte[] bytes, int length, int high) {
    int[] counts = new int[256];
    int lowZeros = 0;
    for (int i = 0; i < length; i += 2) {
      counts[bytes[i + high] & 0xFF]++;
      lowZeros += bytes[i + 1 - high] == 0 ? 1 : 0;
    }
    int letters = 0;
    for (int i = 1; i < counts.length; i++) {
      letters = Math.max(letters, counts[i]);
    }
    int pairs = length / 2;
    return pairs >= 2
        && counts[0] > 0
        && lowZeros * 20 <= counts[0]
        && (counts[0] + (pairs < ENOUGH ? 0 : letters)) * 10 >= pairs * 7;
  }

  /** The characters that {@code prefix} begins with, whatever breaks off at its end. */
  public String text(byte[] prefix) {
    return new String(prefix, mark, prefix.length - mark, charset);
  }
}
