package org.variorum.tagging;

import java.util.List;
import org.variorum.language.Passage;

/** How a word is written: what a model that reads without case would not see. */
public enum Shape {
  /** Without capitals: {@code said}, {@code ,}. */
  PLAIN,
  /** {@code Monday}. */
  CAPITALIZED,
  /** Two capitals at least, and no small letter: {@code FBI}. */
  CAPITALS,
  /** {@code McCain}, {@code iPhone}. */
  MIXED,
  /** Begins with a digit. */
  NUMBER;

  /** All shapes, in the order by which a model numbers them. */
  public static final List<Shape> ALL = List.of(values());

  /** The shape of {@code word}; of a long one that of its first letters. */
  public static Shape of(CharSequence word) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < Math.min(word.length(), 64); i++) {
      char c = word.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    if (capitals == 0) {
      return PLAIN;
    }
    if (capitals == 1 && Character.isUpperCase(word.charAt(0))) {
      return CAPITALIZED;
    }
    return small == 0 ? CAPITALS : MIXED;
  }

  /** The shapes of all tokens of {@code passage}, by their ordinals. */
  static byte[] all(Passage passage) {
    byte[] shapes = new byte[passage.tokens().size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = (byte) ALL.indexOf(of(passage.word(i)));
    }
    return shapes;
  }
}
