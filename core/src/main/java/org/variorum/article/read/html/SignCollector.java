package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;

/**
 * The walk over a page that gathers its signs. Every element is met once, and of each no more is
 * looked at than a bound, so that a page of any size and shape costs what its length costs.
 */
final class SignCollector implements NodeFilter {

  /** Chars of one value. */
  private static final int LONGEST_VALUE = 2_000;

  /** Chars of one block of linked data; longer ones hold more than what is said of one article. */
  static final int LONGEST_BLOCK = 2 << 20;

  private static final int MOST_BLOCKS = 50;
  private static final int MOST_METAS = 2_000;
  private static final int MOST_MARKS = 2_000;
  private static final int MOST_LINES = 20_000;

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "textarea", "select", "svg", "iframe");

  /** Inside these words run on; between all others there is a gap to the eye. */
  private static final Set<String> RUNNING =
      Set.of("b", "strong", "i", "em", "u", "sup", "sub", "font", "mark", "wbr");

  private static final Pattern AUTHOR_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:[\\w-]{0,40}[_-])?(?:byline|authors?)(?:[_-]{1,2}(?:names?|link|text|title))?"
              + "(?:\\s|$)");

  private static final Pattern PUBLISHED_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:published|entry-date|dt-published|(?:[\\w-]{0,40}[_-])?"
              + "(?:publish(?:ed)?|pub|post(?:ed)?|article|entry)[_-]?(?:date|time|on))(?:\\s|$)");

  private static final Pattern UPDATED_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:updated|dt-updated|modified|(?:[\\w-]{0,40}[_-])?"
              + "(?:updated?|modified)[_-]?(?:date|time|on)?)(?:\\s|$)");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final List<String> canonical = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int metaCount;

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addToLine(text);
    } else if (node instanceof Element element) {
      return head(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    String name = element.normalName();
    breakBefore(element, name);
    switch (name) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "html" -> add(languages, element.attr("lang"));
      case "title" -> add(titles, BoundedText.of(element, LONGEST_VALUE));
      case "script" -> script(element);
      default -> mark(element, name);
    }
    return UNSEEN.contains(name) || name.equals("title")
        ? FilterResult.SKIP_CHILDREN
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakBefore(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  /** What was gathered. */
  PageSigns signs() {
    endLine();
    return new PageSigns(metas, jsonLd, titles, languages, canonical, marks, lines);
  }

  private void breakBefore(Element element, String name) {
    if (element.isBlock() || name.equals("br")) {
      endLine();
    } else if (!RUNNING.contains(name) && !line.isEmpty() && line.length() <= PageDates.LONGEST) {
      line.append(' ');
    }
  }

  private void addToLine(TextNode text) {
    if (line.length() <= PageDates.LONGEST) {
      String words = text.getWholeText();
      line.append(words, 0, Math.min(words.length(), 4 * PageDates.LONGEST));
    }
  }

  private void endLine() {
    String whole = Wording.spaced(line.toString());
    line.setLength(0);
    if (!whole.isEmpty() && lines.size() < MOST_LINES) {
      lines.add(whole.length() > PageDates.LONGEST ? PageSigns.PARAGRAPH : whole);
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    String property = element.attr("itemprop");
    if (!property.isEmpty()) {
      mark(Kind.PROPERTY, property.toLowerCase(Locale.ROOT), content, "");
    }
    for (String attribute : List.of("name", "property", "http-equiv")) {
      String key = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!key.isEmpty() && key.length() < 100 && metaCount < MOST_METAS) {
        metaCount++;
        add(metas.computeIfAbsent(key, any -> new ArrayList<>()), content);
      }
    }
  }

  private void link(Element element) {
    if (element.attr("rel").strip().equalsIgnoreCase("canonical")) {
      add(canonical, element.attr("href"));
    } else if (!element.attr("itemprop").isEmpty()) {
      mark(Kind.PROPERTY, element.attr("itemprop"), element.attr("href"), "");
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
        && jsonLd.size() < MOST_BLOCKS) {
      String data = element.data();
      if (data.length() <= LONGEST_BLOCK) {
        jsonLd.add(data);
      }
    }
  }

  private void mark(Element element, String name) {
    if (marks.size() >= MOST_MARKS) {
      return;
    }
    if (name.equals("h1") || name.equals("h2") || name.equals("h3")) {
      mark(Kind.HEADING, name, "", BoundedText.of(element, LONGEST_VALUE));
    }
    if (element.attributesSize() == 0 && !name.equals("time")) {
      return;
    }
    String classes = shortened(element.className().toLowerCase(Locale.ROOT));
    @Nullable Kind kind =
        name.equals("time")
            ? Kind.TIME
            : hasToken(element.attr("rel"), "author") ? Kind.AUTHOR_LINK : kindByClass(classes);
    String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    if (kind == null && property.isEmpty()) {
      return;
    }
    String text = BoundedText.of(element, PageDates.LONGEST);
    String value = value(element);
    if (kind != null) {
      mark(kind, classes, value, text);
    }
    for (String each : shortened(property).split("\\s+", -1)) {
      if (!each.isEmpty()) {
        mark(Kind.PROPERTY, each, value, text);
      }
    }
  }

  private static @Nullable Kind kindByClass(String classes) {
    if (classes.isEmpty()) {
      return null;
    }
    if (AUTHOR_CLASS.matcher(classes).find()) {
      return Kind.AUTHOR;
    }
    // "published updated" is how themes mark the one date of a text that was never changed.
    if (PUBLISHED_CLASS.matcher(classes).find()) {
      return Kind.PUBLISHED;
    }
    return UPDATED_CLASS.matcher(classes).find() ? Kind.UPDATED : null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.normalName().equals("abbr") ? element.attr("title") : "";
  }

  private void mark(Kind kind, String name, String value, String text) {
    if (marks.size() < MOST_MARKS && value.length() <= LONGEST_VALUE) {
      marks.add(new Mark(kind, name, value, text, lines.size()));
    }
  }

  private static boolean hasToken(String tokens, String token) {
    return tokens.equalsIgnoreCase(token)
        || List.of(shortened(tokens).toLowerCase(Locale.ROOT).split("\\s+", -1)).contains(token);
  }

  private static String shortened(String value) {
    return value.length() <= 300 ? value : value.substring(0, 300);
  }

  private static void add(List<String> values, String value) {
    if (!value.isBlank() && value.length() <= LONGEST_VALUE && values.size() < 50) {
      values.add(value);
    }
  }
}
