package org.variorum.article.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element that should have few. */
final class BoundedText implements NodeFilter {

  /** Nodes looked at: elements may be nested without end and hold no word. */
  private static final int MOST_NODES = 100;

  private final int longest;
  private final StringBuilder words = new StringBuilder();
  private int nodes;

  private BoundedText(int longest) {
    this.longest = longest;
  }

  /**
   * The words of {@code element} as a reader sees them, on one line; empty where they are longer
   * than {@code longest} chars or stand in too many elements.
   */
  static String of(Element element, int longest) {
    BoundedText text = new BoundedText(longest);
    element.filter(text);
    String spaced = Wording.spaced(text.words.toString());
    return text.result() == FilterResult.STOP || spaced.length() > longest ? "" : spaced;
  }

  private FilterResult result() {
    return nodes > MOST_NODES || words.length() > 4 * longest
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      words.append(whole, 0, Math.min(whole.length(), 4 * longest + 1));
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("script") || name.equals("style") || name.equals("svg")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      gap(element);
    }
    return result();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      gap(element);
    }
    return result();
  }

  private void gap(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      words.append(' ');
    }
  }
}
