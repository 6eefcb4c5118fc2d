package org.variorum.language;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Span;
import org.variorum.text.Token;
import org.variorum.text.Token.Kind;

/**
 * Cuts English text into words, numbers and marks, in one pass.
 *
 * <p>Contractions and possessives stay one word, with either apostrophe; initials keep their
 * periods; every style of ellipsis is one mark; an editor's brackets are one mark, and a bracket
 * inside a word ({@code [W]e}) belongs to the word.
 */
public final class Tokenizer {

  /** An editor's bracket longer than this is ordinary punctuation. */
  private static final int LONGEST_EDITORIAL = 200;

  /** An editor's bracket that completes a word is shorter than this. */
  private static final int LONGEST_COMPLETION = 13;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of {@code text}, in order. */
  public static List<Token> tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (!ellipsis() && !address() && !bracket() && !number() && !word() && !mark()) {
        add(Kind.PUNCTUATION, at + Character.charCount(text.codePointAt(at)));
      }
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(new Span(at, end), kind));
    at = end;
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** {@code …}, two dots or more, dots a space apart, two dashes a space apart. */
  private boolean ellipsis() {
    int end = ellipsisEnd(at);
    if (end < 0) {
      return false;
    }
    add(Kind.ELLIPSIS, end);
    return true;
  }

  private int ellipsisEnd(int from) {
    char c = charAt(from);
    if (c == '…' || c == '.') {
      int dots = 0;
      int end = from;
      for (int i = from; i < text.length(); i++) {
        char d = text.charAt(i);
        if (d == '…') {
          dots += 3;
        } else if (d == '.') {
          dots++;
        } else if ((d == ' ' || d == '\u00a0') && (charAt(i + 1) == '.' || charAt(i + 1) == '…')) {
          continue;
        } else {
          break;
        }
        end = i + 1;
      }
      return dots >= 3 || dots == 2 && end == from + 2 ? end : -1;
    }
    boolean dashes = isDash(c) && charAt(from + 1) == ' ' && isDash(charAt(from + 2));
    return dashes && isSpace(charAt(from + 3)) ? from + 3 : -1;
  }

  private boolean address() {
    char c = charAt(at);
    boolean starts =
        (c == '@' || c == '#') && isWordChar(charAt(at + 1))
            || (c == 'h' || c == 'H') && (startsWith("http://") || startsWith("https://"))
            || (c == 'w' || c == 'W') && startsWith("www.");
    if (!starts) {
      return false;
    }
    boolean tag = c == '@' || c == '#';
    int end = at + 1;
    while (end < text.length()
        && (tag
            ? isWordChar(text.charAt(end)) || text.charAt(end) == '_'
            : !isSpace(text.charAt(end)) && !isDoubleMark(text.charAt(end)))) {
      end++;
    }
    while (end > at + 1 && ".,;:!?)]’'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    add(Kind.ADDRESS, end);
    return true;
  }

  private boolean startsWith(String prefix) {
    return text.regionMatches(true, at, prefix, 0, prefix.length());
  }

  private boolean bracket() {
    if (charAt(at) != '[' && !(charAt(at) == '(' && ellipsisEnd(at + 1) > 0)) {
      return false;
    }
    char closing = charAt(at) == '[' ? ']' : ')';
    int close = -1;
    for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_EDITORIAL); i++) {
      char c = text.charAt(i);
      if (c == closing) {
        close = i;
        break;
      }
      if (c == '\n' || c == '[') {
        break;
      }
    }
    if (close < 0) {
      return false;
    }
    if (ellipsisEnd(at + 1) == close) {
      add(Kind.ELLIPSIS, close + 1);
    } else if (close > at + 1 && isWordChar(charAt(at + 1)) && isWordChar(charAt(close + 1))) {
      add(Kind.WORD, wordEnd(close + 1));
    } else if (closing == ']' && close > at + 1) {
      add(Kind.EDITORIAL, close + 1);
    } else {
      return false;
    }
    return true;
  }

  private boolean number() {
    if (!Character.isDigit(charAt(at))
        && !(isApostrophe(charAt(at)) && Character.isDigit(charAt(at + 1)) && decade())) {
      return false;
    }
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins = (c == ',' || c == '.' || c == ':' || c == '/') && isDigit(charAt(end + 1));
      if (!isDigit(c) && !joins) {
        break;
      }
      end++;
    }
    add(Kind.NUMBER, isWordChar(charAt(end)) || joinsWord(end) ? wordEnd(end) : end);
    return true;
  }

  /**
   * {@code '90s}, {@code '08}: an apostrophe that belongs to the figures after it, unless a closing
   * mark near by makes it an opening one ({@code '60 Minutes'}).
   */
  private boolean decade() {
    if (!isDigit(charAt(at + 2)) || isWordChar(charAt(at - 1))) {
      return false;
    }
    if (charAt(at + 3) == 's' && !isWordChar(charAt(at + 4))) {
      return true;
    }
    if (isWordChar(charAt(at + 3))) {
      return false;
    }
    for (int i = at + 3; i < Math.min(text.length(), at + 40) && text.charAt(i) != '\n'; i++) {
      if (isApostrophe(text.charAt(i)) && !isWordChar(charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean word() {
    int start = at;
    if (isApostrophe(charAt(at)) && elision()) {
      start = at + 1;
    } else if (!isWordChar(charAt(at))) {
      return false;
    }
    int end = wordEnd(start);
    add(Kind.WORD, end < text.length() && text.charAt(end) == '.' ? withPeriod(end) : end);
    return true;
  }

  /** {@code 'em}, {@code 'til}: words that begin with an apostrophe. */
  private boolean elision() {
    if (isWordChar(charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isWordChar(text.charAt(end)) && end - at < 8) {
      end++;
    }
    return switch (text.substring(at + 1, end)) {
      case "em", "til", "tis", "twas", "cause", "bout", "n", "round" -> true;
      default -> false;
    };
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && (isWordChar(text.charAt(end)) || joinsWord(end))) {
      end++;
    }
    int masked = end > from ? MaskedWord.end(text, from, end) : end;
    if (masked > end) {
      return masked;
    }
    // want[ed]: an editor's bracket that completes a word.
    if (charAt(end) == '[' && isWordChar(charAt(end + 1)) && end > from) {
      int close = text.indexOf(']', end, Math.min(text.length(), end + LONGEST_COMPLETION));
      if (close > 0 && text.substring(end + 1, close).chars().allMatch(Character::isLetter)) {
        return close + 1;
      }
    }
    return end;
  }

  /** Whether the mark at {@code i} joins the word before it to the word after it. */
  private boolean joinsWord(int i) {
    char c = charAt(i);
    boolean mark =
        isApostrophe(c)
            || c == '-'
            || c == '\u2010'
            || c == '\u2011'
            || c == '&'
            || c == '_'
            || c == '@';
    if (mark) {
      return isWordChar(charAt(i - 1)) && isWordChar(charAt(i + 1));
    }
    // co-operation, initials and a domain name: example.org, U.S., a.m.
    return c == '.'
        && Character.isLetter(charAt(i - 1))
        && Character.isLetter(charAt(i + 1))
        && dotted(i);
  }

  /** A period between letters joins initials and lower-case domain names, not two sentences. */
  private boolean dotted(int period) {
    boolean initial = !isWordChar(charAt(period - 2));
    boolean domain =
        Character.isLowerCase(charAt(period + 1)) && Character.isLowerCase(charAt(period - 1));
    return initial || domain;
  }

  /** Where a word ends that a period follows: initials and abbreviations take it in. */
  private int withPeriod(int end) {
    String word = text.substring(at, end);
    boolean initials = word.indexOf('.') > 0 && charAt(end - 2) == '.';
    boolean initial =
        word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && isSpace(charAt(end + 1))
            && Character.isUpperCase(charAt(end + 2))
            && (word.charAt(0) != 'I' || namePrecedes());
    boolean figure = isSpace(charAt(end + 1)) && isDigit(charAt(end + 2));
    return initials || initial || Abbreviations.takesPeriod(word, figure) ? end + 1 : end;
  }

  private boolean namePrecedes() {
    return !tokens.isEmpty()
        && tokens.getLast().kind() == Kind.WORD
        && Character.isUpperCase(text.charAt(tokens.getLast().start()));
  }

  private boolean mark() {
    char c = charAt(at);
    boolean pair = (c == '\'' && charAt(at + 1) == '\'') || (c == '`' && charAt(at + 1) == '`');
    if (pair) {
      add(Kind.QUOTATION_MARK, at + 2);
    } else if (isDoubleMark(c) || isSingleMark(c)) {
      add(Kind.QUOTATION_MARK, at + 1);
    } else if (isDash(c)) {
      int end = at + 1;
      while (isDash(charAt(end))) {
        end++;
      }
      add(Kind.PUNCTUATION, end);
    } else if ("$€£¥%&+=°§©®™".indexOf(c) >= 0) {
      add(Kind.SYMBOL, at + 1);
    } else {
      return false;
    }
    return true;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  private static boolean isSingleMark(char c) {
    return isApostrophe(c) || c == '‚' || c == '‹' || c == '›' || c == '`' || c == '‛';
  }

  private static boolean isDoubleMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟';
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
