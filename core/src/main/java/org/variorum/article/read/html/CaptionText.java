package org.variorum.article.read.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a caption without elements that are named as credits. */
final class CaptionText implements NodeFilter {

  private static final int MOST_NODES = 100;

  private static final Pattern CREDIT_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:[\\w-]{0,60}[_-])?(?:credits?|copyright|attribution|photographer|byline|source"
              + "|agency|visually-?hidden|sr-only|screen-reader-text)(?:[_-][\\w-]{0,40})?(?:\\s|$)");

  private final StringBuilder words = new StringBuilder();
  private int nodes;

  private CaptionText() {}

  /** The words on one line; longer than any caption where there are too many. */
  static String of(Element caption) {
    CaptionText text = new CaptionText();
    caption.filter(text);
    return text.nodes > MOST_NODES
        ? " ".repeat(Captions.LONGEST + 1)
        : Wording.spaced(text.words.toString());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > MOST_NODES || words.length() > 4 * Captions.LONGEST) {
      nodes = MOST_NODES + 1;
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      words.append(whole, 0, Math.min(whole.length(), 4 * Captions.LONGEST + 1));
    } else if (node instanceof Element element) {
      if (depth > 0 && isUnwanted(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      gap(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      gap(element);
    }
    return FilterResult.CONTINUE;
  }

  private void gap(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      words.append(' ');
    }
  }

  private static boolean isUnwanted(Element element) {
    String name = element.normalName();
    String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    String classes = element.className().toLowerCase(Locale.ROOT);
    return name.equals("script")
        || name.equals("style")
        || name.equals("button")
        || name.equals("svg")
        || property.equals("author")
        || property.equals("creator")
        || property.equals("copyrightholder")
        || (!classes.isEmpty() && classes.length() < 300 && CREDIT_CLASS.matcher(classes).find());
  }
}
