package org.variorum.article.read.encoding;

/** How a content may declare its own encoding, and what becomes of bytes that are no character. */
public enum Markup {
  /**
   * It cannot: a plain text. All of its characters are the article's, so that one byte that fits
   * nothing rejects it.
   */
  NONE,
  /**
   * A web page: by {@code meta}, or by an XML declaration. A byte that is no character becomes
   * U+FFFD, as in browsers, and is counted: it may well stand outside the article.
   */
  HTML,
  /** XML: by its declaration. Bytes that are no character are treated as in {@link #HTML}. */
  XML
}
