package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines of a page that are its article.
 *
 * @param root the element that holds them
 * @param lines in their order; empty where the page has no words
 * @param credits lines below them that say who worked on it and whose it is
 * @param rule how they were found
 */
record MainText(Element root, List<Line> lines, List<String> credits, String rule) {

  /** Where an article has fewer characters than this, the page is looked at again. */
  private static final int LEAST = 140;

  /** That of {@code page}, which is not changed. */
  static MainText of(Document page) {
    Element body = page.body();
    List<String> titles = titles(page);
    Outline whole = Outline.of(body, element -> false);
    MainText found =
        of(Outline.of(body, new Clutter(body, whole)::holds), body, titles, "main text");
    if (found.length() < LEAST) {
      // Its makers call it something that nobody else calls an article.
      MainText uncut = of(whole, body, titles, "main text, with what looks like clutter");
      found = uncut.length() > 2 * found.length() ? uncut : found;
    }
    return found.lines().isEmpty()
        ? new MainText(body, whole.lines(), List.of(), "all words of the page")
        : found;
  }

  private static MainText of(Outline outline, Element body, List<String> titles, String rule) {
    ArticleRoot roots = new ArticleRoot(outline, body);
    Element root = roots.find();
    Edges.Cut cut = Edges.cut(roots.lines(root), titles);
    return new MainText(root, cut.lines(), cut.credits(), rule);
  }

  /** The element around the words and what goes with them, such as the picture above them. */
  Element article() {
    Element article = root.closest("article");
    return article == null ? root : article;
  }

  private int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  private static List<String> titles(Document page) {
    List<String> titles = new ArrayList<>();
    titles.add(page.title());
    for (Element meta : page.head().select("meta[property=og:title], meta[name=twitter:title]")) {
      titles.add(meta.attr("content"));
    }
    // Two of them, or one at the end of the title, are most often the outlet's name.
    List<Element> headings = page.getElementsByTag("h1");
    if (headings.size() == 1 && !page.title().endsWith(headings.getFirst().text())) {
      titles.add(headings.getFirst().text());
    }
    return titles;
  }

  /** The lines, each of which ends in a newline. */
  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
