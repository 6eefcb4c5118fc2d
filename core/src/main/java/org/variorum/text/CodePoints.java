package org.variorum.text;

import java.util.Arrays;

/**
 * Converts {@code char} offsets of one text into Unicode code points, as every format counts them.
 *
 * <p>Built in one pass; a text without astral characters costs nothing. A lookup is logarithmic in
 * the number of astral characters.
 */
public final class CodePoints {

  /** Offsets of the low surrogates, ascending: each is a char that adds no code point. */
  private final int[] lowSurrogates;

  /** Prepares the conversion for {@code text}. */
  public CodePoints(CharSequence text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, count);
  }

  /** The number of code points before the {@code char} at {@code offset}. */
  public int at(int offset) {
    int place = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (place >= 0 ? place : -place - 1);
  }

  /** Whether {@code value} is characters alone: no half of a surrogate pair stands by itself. */
  public static boolean areWhole(CharSequence value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
