package org.variorum.article.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether nobody who looks at a page sees an element; what is meant for screen readers is unseen.
 */
final class Hidden {

  private Hidden() {}

  private static final Set<String> UNSEEN =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader",
          "u-visually-hidden",
          "is-hidden");

  /** In what is hidden on small screens alone, another name says how it is shown on others. */
  private static final Pattern SHOWN_ELSEWHERE =
      Pattern.compile("(?:^|\\s)\\w{1,4}:(?:block|flex|grid|inline|table|contents)");

  private static final int LONGEST = 300;

  /** Whether {@code element} is hidden. */
  static boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") || hasHiddenStyle(element) || hasHiddenName(element);
  }

  private static boolean hasHiddenStyle(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String bounded = style.substring(0, Math.min(LONGEST, style.length()));
    String plain = bounded.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean hasHiddenName(Element element) {
    String names = element.className();
    if (names.isEmpty() || names.length() > LONGEST) {
      return false;
    }
    boolean unseen = UNSEEN.stream().anyMatch(element::hasClass);
    return unseen || (element.hasClass("hidden") && !SHOWN_ELSEWHERE.matcher(names).find());
  }
}
