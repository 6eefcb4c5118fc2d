package org.variorum.article.read.html;

import org.jsoup.Jsoup;

/** A piece of HTML that is text from its first word to its last: of a feed, a mail, a document. */
public final class Fragment {

  private Fragment() {}

  /**
   * All words of {@code html} as a reader sees them; each paragraph, heading, item of a list or
   * cell of a table is a line that ends in a newline. Scripts, styles and the like are no words.
   */
  public static String text(String html) {
    StringBuilder text = new StringBuilder();
    String sound = html.replace("\0", ""); // as for a page: see PageReader
    for (Line line : Outline.of(Jsoup.parseBodyFragment(sound).body(), element -> false).lines()) {
      text.append(line.text()).append('\n');
    }
    return text.toString();
  }
}
