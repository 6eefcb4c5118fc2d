package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element that holds the article, as Readability does (Arc90, 2009): each paragraph
 * speaks for the elements around it, the nearer the more, and the one spoken for most is taken;
 * then the makers of the page are asked, if they name its body.
 */
final class ArticleRoot {

  /** The shortest line that speaks for what is around it, in characters. */
  private static final int LEAST = 25;

  /** How many elements around a paragraph it speaks for. */
  private static final int REACH = 5;

  private final Outline outline;
  private final Element body;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  ArticleRoot(Outline outline, Element body) {
    this.outline = outline;
    this.body = body;
  }

  /** The element; the whole page where nothing speaks for any of it. */
  Element find() {
    score();
    Element spoken =
        scores.entrySet().stream()
            .max(
                Comparator.comparingDouble(
                    entry -> entry.getValue() * (1 - outline.linkShare(entry.getKey()))))
            .map(Map.Entry::getKey)
            .orElse(body);
    Element widened = widened(spoken);
    return named(widened).orElse(widened);
  }

  /**
   * The lines of {@code root} and of what stands beside it and belongs to it: what is called the
   * same, and prose right before it, such as the claim that a fact-check is about.
   */
  List<Line> lines(Element root) {
    Element parent = root.parent();
    if (root.equals(body) || parent == null) {
      return outline.lines(root);
    }
    List<Element> beside = parent.children();
    int at = beside.indexOf(root);
    int first = at;
    while (first > 0 && isMostlyProse(beside.get(first - 1))) {
      first--;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = first; i < beside.size(); i++) {
      Element one = beside.get(i);
      if (i <= at || (isMostlyProse(one) && isCalledAlike(root, one))) {
        lines.addAll(outline.lines(one));
      }
    }
    return lines;
  }

  private boolean isMostlyProse(Element element) {
    return outline.prose(element) > 0.6 * outline.text(element);
  }

  private static boolean isCalledAlike(Element one, Element other) {
    boolean named = !one.className().isBlank() && one.className().equals(other.className());
    return one.normalName().equals(other.normalName())
        && (named || (BodyMarks.isBody(one) && BodyMarks.isBody(other)));
  }

  private void score() {
    Line before = null;
    for (Line line : outline.lines()) {
      if (line.text().length() >= LEAST
          && line.linkShare() < 0.5
          && !line.isHeading()
          && !line.announces()) {
        double worth = 1 + commas(line.text()) + Math.min(line.text().length() / 100, 3);
        boolean shared = before != null && before.block().equals(line.block());
        Element at = shared ? line.block() : line.block().parent();
        for (int level = 0; at != null && level < REACH; level++, at = at.parent()) {
          double part = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
          scores.merge(at, worth * (1 - line.linkShare()) * part, Double::sum);
        }
      }
      before = line;
    }
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
  }

  /** The element or one around it, where what that adds is much prose and little else. */
  private Element widened(Element from) {
    Element best = from;
    for (Element at = from.parent(); at != null && !at.equals(body); at = at.parent()) {
      int prose = outline.prose(at) - outline.prose(best);
      int text = outline.text(at) - outline.text(best);
      if (prose >= 0.25 * outline.prose(best) && prose > 0.4 * text) {
        best = at;
      }
    }
    return best;
  }

  /** What the page's makers call the body, if it is what {@code root} is, or most of it. */
  private Optional<Element> named(Element root) {
    for (Element at = root; at != null && !at.equals(body); at = at.parent()) {
      if (BodyMarks.isBody(at)) {
        boolean same =
            outline.prose(at) <= 1.5 * outline.prose(root) && outline.linkShare(at) < 0.3;
        return same ? Optional.of(at) : Optional.empty();
      }
    }
    List<Element> named = new ArrayList<>();
    root.filter((node, depth) -> {
      boolean found = node instanceof Element element && BodyMarks.isBody(element);
      if (found) {
        named.add((Element) node);
      }
      return found ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
    });
    // Where there are several, the text is in pieces, and the root holds them all.
    return named.size() == 1 && outline.prose(named.getFirst()) > 0.6 * outline.prose(root)
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }
}
