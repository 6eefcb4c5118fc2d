package org.variorum.render;

/**
 * Makes hostile text harmless to look at: characters that steer a terminal or turn the reading
 * direction round become {@code �}, so that nothing shown can pretend to be something else.
 *
 * <p>Covers the C0 and C1 controls, the bidirectional controls (Unicode Standard Annex 9),
 * invisible operators and tag characters, and halves of surrogate pairs. Tab and line break become
 * a space.
 */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** {@code text} on one line, without anything that is not seen. */
  static String of(CharSequence text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int point) {
    if (point == '\n' || point == '\t' || point == '\r' || point == 0x2028 || point == 0x2029) {
      return ' ';
    }
    return steers(point) ? REPLACEMENT : point;
  }

  private static boolean steers(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      // The two joiners are needed by scripts and emoji, and the soft hyphen by outlets.
      case Character.FORMAT -> point != 0x200C && point != 0x200D && point != 0x00AD;
      default -> false;
    };
  }
}
