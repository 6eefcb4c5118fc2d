package org.variorum.language;

/**
 * A word of which letters are masked: {@code s**t}, {@code f---ing}, {@code s—}. Stars are enough;
 * dashes mask only what begins like a word that needs it, one or two consonants, since they also
 * break speech off ({@code I—}) and stammer ({@code w—what}).
 */
final class MaskedWord {

  /** More letters than these do not follow the dashes of a masked word. */
  private static final int LONGEST_END = 4;

  private static final int LONGEST_START = 2;

  private MaskedWord() {}

  /**
   * Where the masked word ends whose first letters are {@code [from, to)} of {@code text}, or
   * {@code to} where it is none.
   */
  static int end(String text, int from, int to) {
    if (to >= text.length() || !Character.isLetter(text.charAt(from))) {
      return to;
    }
    if (text.charAt(to) == '*') {
      int stars = runEnd(text, to, '*');
      int end = lettersEnd(text, stars);
      return stars - to > 1 || end > stars ? end : to;
    }
    return dashed(text, from, to);
  }

  private static int dashed(String text, int from, int to) {
    char dash = text.charAt(to);
    boolean wide = dash >= '–' && dash <= '―';
    int dashes = wide || dash == '-' ? runEnd(text, to, dash) : to;
    boolean masks = wide && dashes > to || dashes - to > 1;
    if (!masks || to - from > LONGEST_START || !consonants(text, from, to)) {
      return to;
    }
    int end = lettersEnd(text, dashes);
    boolean stammer =
        end > dashes
            && Character.toLowerCase(text.charAt(dashes))
                == Character.toLowerCase(text.charAt(from));
    return stammer || end - dashes > LONGEST_END ? to : end;
  }

  private static boolean consonants(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c < 'b' || c > 'z' || "aeiou".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int runEnd(String text, int from, char c) {
    int end = from;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static int lettersEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '*')) {
      end++;
    }
    return end;
  }
}
