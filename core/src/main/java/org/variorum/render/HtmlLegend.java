package org.variorum.render;

import java.io.IOException;

/** How to read the page: a sample of every kind of difference, told apart without colour. */
final class HtmlLegend {

  private HtmlLegend() {}

  static void write(Markup html) throws IOException {
    html.open("details", "class", "legend").line();
    html.element("summary", "How to read the versions").line();
    html.open("ul").line();
    cut(html, "cut", "left out", "words are missing, and readers cannot see it");
    cut(html, "cut shown", "… left out", "words are missing, and the outlet shows it");
    sample(html, "omission", "words", "that others leave out");
    sample(html, "wording", "other words", "in the same place");
    sample(html, "order", "⇄ moved", "words that stand elsewhere");
    sample(html, "extent", "words", "where another version starts later or stops earlier");
    sample(html, "insertion", "[sic]", "an editor’s words");
    sample(html, "ellipsis", "…", "a mark of omission where nobody else has words");
    sample(html, "spelling", "Spelling", "capitals, numerals and the like; punctuation");
    html.close("ul").close("details").line();
  }

  private static void sample(Markup html, String kind, String words, String meaning)
      throws IOException {
    html.open("li").element("span", words, "class", "d " + kind);
    html.text(" ").text(meaning).close("li").line();
  }

  private static void cut(Markup html, String style, String words, String meaning)
      throws IOException {
    html.open("li").element("span", words, "class", style);
    html.text(" ").text(meaning).close("li").line();
  }
}
