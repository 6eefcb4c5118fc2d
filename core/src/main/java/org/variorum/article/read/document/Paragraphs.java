package org.variorum.article.read.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paragraphs as they are met; one may stand in another, as that of a text box does. */
final class Paragraphs {

  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  /** A paragraph begins. */
  void start() {
    open.push(new StringBuilder());
  }

  /** Whether a paragraph is open. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Words of the paragraph that is open; outside of any, nothing that is printed stands. */
  void add(String words) {
    if (isOpen()) {
      open.peek().append(words);
    }
  }

  /** Words whose white space is only layout: each run of it counts as one space. */
  void addCollapsed(String words) {
    if (!isOpen()) {
      return;
    }
    StringBuilder paragraph = open.peek();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      boolean after = paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == ' ';
      if (!space) {
        paragraph.append(c);
      } else if (!after) {
        paragraph.append(' ');
      }
    }
  }

  /** The innermost paragraph, which ends here, is taken away. */
  String end() {
    return open.isEmpty() ? "" : open.pop().toString();
  }

  /** Puts a paragraph into the text, unless it is blank. */
  void keep(String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(paragraph.strip()).append('\n');
    }
  }

  /** All of it. */
  String text() {
    return text.toString();
  }
}
