package org.variorum.article.read.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The captions of an article's pictures, without who took them. Each stands once, in the order of
 * the page.
 */
public final class Captions implements NodeFilter {

  /** Chars of a caption; more is no caption. */
  static final int LONGEST = 1_000;

  private static final int MOST = 500;

  private static final int MOST_SIBLINGS = 10;

  /** What stands in a figure and is no picture. */
  private static final Set<String> SET_APART = Set.of("blockquote", "table", "pre");

  private static final Pattern CAPTION_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:[\\w-]{0,60}[_-])?caption(?:[_-]{1,2}(?:text|body|content|title|description))?"
              + "(?:\\s|$)");

  private final Set<String> captions = new LinkedHashSet<>();

  private Captions() {}

  /** The captions within {@code root}, which is not changed. */
  public static List<String> of(Element root) {
    Captions all = new Captions();
    root.filter(all);
    return List.copyOf(all.captions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || !isCaption(element)) {
      return FilterResult.CONTINUE;
    }
    if (captions.size() >= MOST) {
      return FilterResult.STOP;
    }
    String text = CaptionText.of(element);
    if (text.length() > LONGEST) {
      return FilterResult.CONTINUE;
    }
    String caption = Credits.cut(once(text));
    if (!Wording.folded(caption).isEmpty()) {
      captions.add(caption);
    }
    return FilterResult.SKIP_CHILDREN;
  }

  /** Galleries write a caption once for each size of the screen. */
  private static String once(String text) {
    int half = text.length() / 2;
    boolean twice =
        text.length() % 2 == 1
            && text.charAt(half) == ' '
            && text.regionMatches(0, text, half + 1, half);
    return twice ? text.substring(0, half) : text;
  }

  private static boolean isCaption(Element element) {
    String name = element.normalName();
    if (name.equals("figcaption")) {
      return isOfPicture(element);
    }
    // The caption of a table says what is in the table.
    if (name.equals("caption") || name.equals("body") || name.equals("figure")) {
      return false;
    }
    String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    String classes = element.className();
    return property.equals("caption")
        || (classes.length() >= 7
            && classes.length() < 300
            && CAPTION_CLASS.matcher(classes.toLowerCase(Locale.ROOT)).find()
            && !holdsPicture(element));
  }

  /** Whether what the caption belongs to is no quotation or table, set apart by its design. */
  private static boolean isOfPicture(Element caption) {
    @Nullable Node sibling = caption.previousSibling();
    for (int count = 0; count < MOST_SIBLINGS && sibling != null; count++) {
      if (SET_APART.contains(sibling.normalName())) {
        return false;
      }
      sibling = sibling.previousSibling();
    }
    return true;
  }

  private static boolean holdsPicture(Element element) {
    Element first = element.firstElementChild();
    return first != null
        && (first.normalName().equals("img")
            || first.normalName().equals("a")
                && first.firstElementChild() != null
                && first.firstElementChild().normalName().equals("img"));
  }
}
