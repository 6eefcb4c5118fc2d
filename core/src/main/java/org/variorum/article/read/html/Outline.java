package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page in their order, and which of them stand in which element. Made in one pass
 * that keeps no stack of its own, however deep the page nests.
 */
final class Outline {

  private final List<Line> lines = new ArrayList<>();
  private final Map<Element, int[]> ranges = new HashMap<>();
  private final Sums prose = new Sums();
  private final Sums text = new Sums();
  private final Sums linked = new Sums();
  private final Sums headlines = new Sums();

  private Outline() {}

  /** Outlines what is below {@code root}, less the elements that {@code leftOut} accepts. */
  static Outline of(Element root, Predicate<Element> leftOut) {
    Outline outline = new Outline();
    root.filter(outline.new Walk(leftOut));
    return outline;
  }

  /** All lines. */
  List<Line> lines() {
    return lines;
  }

  /** The lines in {@code element}; none where it was left out. */
  List<Line> lines(Element element) {
    int[] range = ranges.get(element);
    return range == null ? List.of() : lines.subList(range[0], range[1]);
  }

  /** How many characters of prose stand in {@code element}. */
  int prose(Element element) {
    return prose.within(ranges.get(element));
  }

  /** How many characters stand in {@code element}. */
  int text(Element element) {
    return text.within(ranges.get(element));
  }

  /** The share of the characters in {@code element} that are links, from 0 to 1. */
  double linkShare(Element element) {
    int all = text(element);
    return all == 0 ? 0 : (double) linked.within(ranges.get(element)) / all;
  }

  /** Whether {@code element} holds a heading of the first rank. */
  boolean hasHeadline(Element element) {
    return headlines.within(ranges.get(element)) > 0;
  }

  /** How many characters there are. */
  int text() {
    return text.all();
  }

  /** How many characters of prose there are. */
  int prose() {
    return prose.all();
  }

  private void add(Line line) {
    lines.add(line);
    prose.add(line.isProse() ? line.text().length() : 0);
    text.add(line.text().length());
    linked.add(line.linked());
    headlines.add(line.block().normalName().equals("h1") ? 1 : 0);
  }

  /** Sums over the lines so far, from which that of any range of lines is one subtraction. */
  private static final class Sums {

    private final List<Integer> upTo = new ArrayList<>(List.of(0));

    void add(int more) {
      upTo.add(all() + more);
    }

    int all() {
      return upTo.getLast();
    }

    int within(int @Nullable [] range) {
      return range == null ? 0 : upTo.get(range[1]) - upTo.get(range[0]);
    }
  }

  /** The pass over the page. */
  private final class Walk implements NodeFilter {

    private final Predicate<Element> leftOut;
    private final LineText line = new LineText();
    private Element block = new Element("html");

    Walk(Predicate<Element> leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element) {
        return enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        end();
        return FilterResult.CONTINUE;
      }
      if (name.equals("img")) {
        line.picture();
      }
      boolean inline = PageTags.isInline(name);
      if (!inline) {
        end();
      }
      if (PageTags.isSilent(name) || (!inline && leftOut.test(element)) || Hidden.is(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (inline) {
        line.enter(name);
      } else {
        block = element;
        line.enterBlock(name);
      }
      if (!inline) {
        ranges.put(element, new int[] {lines.size(), lines.size()});
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
          return FilterResult.CONTINUE;
        }
        if (PageTags.isInline(name)) {
          line.leave(name);
        } else {
          end();
          Element parent = element.parent();
          block = parent == null ? element : nearestBlock(parent);
          line.leaveBlock(name);
        }
        int[] range = ranges.get(element);
        if (range != null) {
          range[1] = lines.size();
        }
      }
      return FilterResult.CONTINUE;
    }

    /** Ends the line, if one was begun. */
    private void end() {
      if (!line.isBlank()) {
        add(line.take(block));
      }
      line.clear();
    }

    private static Element nearestBlock(Element from) {
      Element at = from;
      while (PageTags.isInline(at.normalName())) {
        Element parent = at.parent();
        if (parent == null) {
          return at;
        }
        at = parent;
      }
      return at;
    }
  }
}
