package org.variorum.quotation;

import org.variorum.language.Passage;
import org.variorum.quotation.QuotedRun.Family;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A quotation mark where it stands, with what its surroundings say of it.
 *
 * @param span the mark
 * @param family what can close it or what it can close
 * @param opens whether its place is that of an opening mark: after a space, before a word
 * @param closes whether its place is that of a closing mark: after a word, before a space
 * @param shape what the mark itself says
 */
record Mark(Span span, Family family, boolean opens, boolean closes, Shape shape) {

  /** What a mark looks like, wherever it stands. */
  enum Shape {
    OPENING,
    CLOSING,
    STRAIGHT
  }

  /** The mark of {@code token} within {@code paragraph}. */
  static Mark of(Passage passage, Token token, Span paragraph) {
    String text = passage.text();
    char glyph = text.charAt(token.start());
    char before = token.start() > paragraph.start() ? text.charAt(token.start() - 1) : ' ';
    char after = token.end() < paragraph.end() ? text.charAt(token.end()) : ' ';
    boolean joined = before == ':' && family(text, token) == Family.DOUBLE; // Quill:"We left
    boolean opens = (joined || opensAfter(before)) && !isSpace(after) && !isStop(after);
    boolean closes = !isSpace(before) && !isOpeningBracket(before) && closesBefore(after);
    return new Mark(token.span(), family(text, token), opens, closes, shape(glyph));
  }

  private static Family family(String text, Token token) {
    return switch (text.charAt(token.start())) {
      case '«', '»', '‹', '›' -> Family.GUILLEMET;
      case '"', '“', '”', '„', '‟' -> Family.DOUBLE;
      default -> token.span().length() == 2 ? Family.DOUBLE : Family.SINGLE;
    };
  }

  private static Shape shape(char glyph) {
    return switch (glyph) {
      case '“', '‘', '„', '‚', '«', '‹', '‟', '‛', '`' -> Shape.OPENING;
      case '”', '’', '»', '›' -> Shape.CLOSING;
      default -> Shape.STRAIGHT;
    };
  }

  private static boolean opensAfter(char c) {
    return isSpace(c) || isOpeningBracket(c) || isDash(c) || isMark(c) || c == '/' || c == '…';
  }

  private static boolean closesBefore(char c) {
    return !Character.isLetterOrDigit(c) && c != '$' && c != '#' && c != '@';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isStop(char c) {
    return c == ',' || c == ';' || c == ':' || c == '?' || c == '!' || c == ')' || c == '>';
  }

  private static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  private static boolean isMark(char c) {
    return "\"“”„‟'‘’‚‛`«»‹›".indexOf(c) >= 0;
  }
}
