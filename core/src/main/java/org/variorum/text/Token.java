package org.variorum.text;

/**
 * A word, number or mark where it stands.
 *
 * @param span its place in the text
 * @param kind what it is
 */
public record Token(Span span, Kind kind) {

  /** What a token is. */
  public enum Kind {
    /** A word, with its hyphens, apostrophes and initials: {@code don't}, {@code U.S.}. */
    WORD,
    /** Digits with what belongs to them: {@code 1,200}, {@code 6:41pm}, {@code 2nd}. */
    NUMBER,
    /** A currency sign, {@code %}, {@code &} and the like: counted as a word when aligned. */
    SYMBOL,
    /** A web or mail address, a handle or a hashtag. */
    ADDRESS,
    /** A mark of omission in any style: {@code …}, {@code . . .}, {@code [...]}. */
    ELLIPSIS,
    /** An editor's words in brackets: {@code [sic]}, {@code [the official]}. */
    EDITORIAL,
    /** A double or single quotation mark; apostrophes belong to their word. */
    QUOTATION_MARK,
    /** Any other mark. */
    PUNCTUATION;

    /** Whether tokens of this kind are aligned as words, before any punctuation is. */
    public boolean isWord() {
      return switch (this) {
        case WORD, NUMBER, SYMBOL, ADDRESS -> true;
        case ELLIPSIS, EDITORIAL, QUOTATION_MARK, PUNCTUATION -> false;
      };
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The token as printed in {@code text}. */
  public String of(CharSequence text) {
    return span.of(text);
  }

  public boolean isWord() {
    return kind.isWord();
  }
}
