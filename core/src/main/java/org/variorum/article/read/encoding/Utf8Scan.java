package org.variorum.article.read.encoding;

/**
 * How nearly bytes are UTF-8.
 *
 * @param wrong the first byte that is not, counted from 0; -1 where all are
 * @param wrongs how many are not
 * @param weight how much speaks for UTF-8: characters of several bytes, those that other encodings
 *     make by chance for less
 */
record Utf8Scan(int wrong, int wrongs, int weight) {

  /** A sequence that no text in another encoding is likely to hold. */
  private static final int SURE = 3;

  /** Counts in {@code bytes}, from the one at {@code from}. */
  static Utf8Scan of(byte[] bytes, int from) {
    int wrong = -1;
    int wrongs = 0;
    int weight = 0;
    int i = from;
    while (i < bytes.length) {
      int length = length(bytes, i);
      if (length > 1) {
        // “Ã©” and “Â£” are all but never printed, so that C2 and C3 are as sure as three bytes.
        weight += length > 2 || (bytes[i] & 0xFF) <= 0xC3 ? SURE : 1;
      } else if (length <= 0) {
        wrong = wrong < 0 ? i : wrong;
        wrongs++;
        boolean cutOff = i - length == bytes.length && length < -1;
        weight += cutOff ? SURE : 0;
      }
      i += Math.max(1, Math.abs(length));
    }
    return new Utf8Scan(wrong, wrongs, weight);
  }

  /** Whether it is UTF-8 in which something was broken, rather than another encoding. */
  boolean isBroken() {
    return wrongs > 0 && weight > 2 * wrongs;
  }

  /** Whether it is that whatever is declared. */
  boolean isBrokenBeyondDoubt() {
    return wrongs > 0 && weight > 20 * wrongs;
  }

  /**
   * How long the character at {@code i} is, by table 3-7 of the Unicode Standard; where it is none,
   * 0 or less: so many bytes begin one, negated.
   */
  private static int length(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    for (int j = 1; j < length; j++) {
      int least = j > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int most = j > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      int next = i + j < bytes.length ? bytes[i + j] & 0xFF : 0;
      if (next < least || next > most) {
        return -j;
      }
    }
    return length;
  }
}
