package org.variorum.article.read.html;

import org.jsoup.nodes.Element;

/**
 * What stands in one line of its own on a page: a paragraph, a heading, an item, a cell, or what a
 * line break ends.
 *
 * @param text its words, with single spaces between them; not empty
 * @param linked how many of its characters are links
 * @param firstLink how many characters the link has that it begins with; 0 where it begins with
 *     none
 * @param emphasised how many of its characters are bold
 * @param underPicture whether a picture stands between the line before and this one
 * @param block the innermost block element around it
 */
record Line(
    String text, int linked, int firstLink, int emphasised, boolean underPicture, Element block) {

  /** The shortest line that is taken for prose, in characters. */
  static final int PROSE = 40;

  /** The share of its characters that are links, from 0 to 1. */
  double linkShare() {
    return (double) linked / text.length();
  }

  /** Whether it is a link from its first word to its last; a mark may stand beside. */
  boolean isLink() {
    return linked >= text.length() - 2 && linked > 0;
  }

  /** Whether all of it is bold. */
  boolean isBold() {
    return emphasised >= text.length() - 1;
  }

  /** Whether it is a heading by its element. */
  boolean isHeading() {
    return PageTags.isHeading(block.normalName());
  }

  /** Whether it begins with the linked headline of another article, and goes on with its words. */
  boolean announces() {
    return firstLink >= 25 && linkShare() > 0.12;
  }

  /** Whether it is so long that it is a paragraph of a text, and not of a menu. */
  boolean isProse() {
    return text.length() >= PROSE
        && linkShare() < 0.35
        && !isHeading()
        && !announces()
        && (endsSentence() || text.length() >= 3 * PROSE);
  }

  /**
   * Whether a quotation mark stands in it: then somebody is quoted, and nobody asked for anything.
   */
  boolean quotes() {
    return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('‘') >= 0;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]」』".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…:;。！？।۔؟".indexOf(text.charAt(last)) >= 0;
  }
}
