package org.variorum.article.read.html;

import java.util.Set;

/** What the elements of HTML mean for the words in them; names in lower case. */
final class PageTags {

  private PageTags() {}

  /** Elements that begin a line and end one; those that HTML does not know do not. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements whose content is no text of the page. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "textarea",
          "button",
          "input",
          "datalist",
          "progress",
          "meter",
          "dialog",
          "menu",
          "frameset",
          "noframes",
          "rp",
          "rt");

  /** Whether the element stands within a line. */
  static boolean isInline(String name) {
    return !BLOCKS.contains(name);
  }

  /** Whether nothing in the element is text for readers. */
  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  /** Whether it is one of {@code h1} to {@code h6}. */
  static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether the element is bold by itself. */
  static boolean isBold(String name) {
    return name.equals("b") || name.equals("strong") || isHeading(name);
  }
}
