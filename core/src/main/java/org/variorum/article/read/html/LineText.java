package org.variorum.article.read.html;

import org.jsoup.nodes.Element;

/**
 * Collects the characters of one line as a reader sees them: white space is one space, and what
 * nobody sees (soft hyphens, joiners of no width) is left out. Quotations by element get their
 * marks, as a browser gives them.
 */
final class LineText {

  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int firstLink;
  private int emphasised;
  private int links;
  private int bolds;
  private int quotations;
  private boolean spaceDue;
  private boolean underPicture;

  /** Adds what stands in the page. */
  void append(String words) {
    words.codePoints().forEach(this::append);
  }

  private void append(int c) {
    if (isInvisible(c)) {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaceDue = !text.isEmpty();
      return;
    }
    if (spaceDue) {
      count(' ');
      spaceDue = false;
    }
    count(c);
  }

  private void count(int c) {
    int before = text.length();
    text.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
    int more = text.length() - before;
    linked += links > 0 ? more : 0;
    firstLink += links > 0 && firstLink == before ? more : 0;
    emphasised += bolds > 0 ? more : 0;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  /** An element within the line begins. */
  void enter(String name) {
    links += name.equals("a") ? 1 : 0;
    bolds += PageTags.isBold(name) ? 1 : 0;
    if (name.equals("q")) {
      append(quotations++ % 2 == 0 ? '“' : '‘');
    }
  }

  /** An element within the line ends. */
  void leave(String name) {
    links -= name.equals("a") ? 1 : 0;
    bolds -= PageTags.isBold(name) ? 1 : 0;
    if (name.equals("q")) {
      append(--quotations % 2 == 0 ? '”' : '’');
    }
  }

  /** An element around lines begins. */
  void enterBlock(String name) {
    bolds += PageTags.isBold(name) ? 1 : 0;
  }

  /** An element around lines ends. */
  void leaveBlock(String name) {
    bolds -= PageTags.isBold(name) ? 1 : 0;
  }

  /** A picture stands there. */
  void picture() {
    if (text.isEmpty()) {
      underPicture = true;
    }
  }

  /** Whether there are no words in it yet. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** What was collected. */
  Line take(Element block) {
    Line line = new Line(text.toString(), linked, firstLink, emphasised, underPicture, block);
    underPicture = false;
    return line;
  }

  /** Begins anew; what is open stays open. */
  void clear() {
    text.setLength(0);
    linked = 0;
    firstLink = 0;
    emphasised = 0;
    spaceDue = false;
  }
}
