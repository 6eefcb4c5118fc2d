package org.variorum.render;

import java.util.function.IntPredicate;

/**
 * Text as files for other programs can hold it: a character that XML 1.0 has no way to write, which
 * is a control other than tab and line breaks, half of a surrogate pair, or one of the last two of
 * the basic plane, becomes {@code �}. One for one, so that no place shifts; all else stays.
 */
final class Storable {

  private static final int REPLACEMENT = 0xFFFD;

  private Storable() {}

  /** {@code text}, with as many code points as before. */
  static String of(CharSequence text) {
    return kept(text, Storable::isCharacter);
  }

  /** {@code text} with halves of surrogate pairs replaced and nothing else. */
  static String whole(CharSequence text) {
    return kept(text, point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
  }

  private static String kept(CharSequence text, IntPredicate wanted) {
    if (text.codePoints().allMatch(wanted)) {
      return text.toString();
    }
    StringBuilder held = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> wanted.test(point) ? point : REPLACEMENT)
        .forEach(held::appendCodePoint);
    return held.toString();
  }

  /** {@code Char} of XML 1.0, fifth edition. */
  static boolean isCharacter(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
