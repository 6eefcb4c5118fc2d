package org.variorum.article.read.encoding;

import java.util.Arrays;

/**
 * Some bytes out of a content, few enough for statistics and rich in those that are not ASCII:
 * without tags, and with long stretches of ASCII shortened.
 *
 * @param bytes at most {@link #MOST}
 * @param high how many of them are not ASCII, and no quotation mark or dash of Windows
 * @param paired how many of these stand beside another
 * @param letters how many are letters of ASCII
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made anew for its one holder
record Sample(byte[] bytes, int high, int paired, int letters) {

  /** Bytes of a sample, at most. */
  static final int MOST = 1 << 16;

  /** Bytes of ASCII that are kept around the others, at most, on either side. */
  private static final int AROUND = 48;

  /** Ellipsis, quotation marks and dashes, which in Latin stand beside letters with accents. */
  private static final String QUOTES =
      "\u0084\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u00AB\u00BB";

  static Sample of(byte[] all, int from, Markup markup) {
    byte[] kept = new byte[Math.min(all.length, MOST + 4 * AROUND)];
    int length = 0;
    int ascii = 0;
    boolean inTag = false;
    for (int i = from; i < all.length && length < MOST; i++) {
      byte b = all[i];
      if (b < 0) {
        if (!inTag) {
          ascii = 0;
          kept[length++] = b;
        }
        continue;
      }
      if (markup != Markup.NONE && (b == '<' || b == '>')) {
        inTag = b == '<' && i + 1 < all.length && isTagStart(all[i + 1]);
        b = ' ';
      }
      if (!inTag) {
        ascii++;
        if (ascii > 2 * AROUND) {
          // The oldest of what is kept around goes, so that the newest stands before what follows.
          System.arraycopy(kept, length - AROUND + 1, kept, length - AROUND, AROUND - 1);
          length--;
        }
        kept[length++] = b;
      }
    }
    return of(Arrays.copyOf(kept, length));
  }

  private static boolean isTagStart(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '/' || b == '!' || b == '?';
  }

  private static Sample of(byte[] bytes) {
    int high = 0;
    int paired = 0;
    int letters = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (isHigh(bytes, i)) {
        high++;
        paired += isHigh(bytes, i - 1) || isHigh(bytes, i + 1) ? 1 : 0;
      } else {
        letters += bytes[i] >= 'a' && bytes[i] <= 'z' || bytes[i] >= 'A' && bytes[i] <= 'Z' ? 1 : 0;
      }
    }
    return new Sample(bytes, high, paired, letters);
  }

  private static boolean isHigh(byte[] bytes, int i) {
    int b = i >= 0 && i < bytes.length ? bytes[i] & 0xFF : 0;
    return b >= 0x80 && QUOTES.indexOf(b) < 0;
  }

  /** Whether those that are not ASCII stand mostly alone, as accents and marks do in Latin. */
  boolean isLatin() {
    return paired * 2 < high || high * 8 < letters;
  }
}
