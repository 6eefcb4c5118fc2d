package org.variorum.article.read.xml;

import java.util.Set;

/** Writes HTML: what is XHTML or another markup becomes what the one reader of HTML understands. */
public final class HtmlBuilder {

  /** Elements that have no end: an end tag would be read as another of them. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** The one element that cannot be ended: all after it would be its text. */
  private static final String ENDLESS = "plaintext";

  private final StringBuilder html = new StringBuilder();

  /** Begins an element, whose name is a letter and then letters and digits; others are left out. */
  public void open(String name) {
    if (isName(name)) {
      html.append('<').append(name).append('>');
    }
  }

  /** Ends an element. */
  public void close(String name) {
    if (isName(name) && !VOID.contains(name)) {
      html.append("</").append(name).append('>');
    }
  }

  /** Adds words, which mean themselves. */
  public void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
  }

  /** Adds what an element holds. */
  public void markup(XmlCursor.Inner inner) {
    String markup = inner.html();
    if (markup == null) {
      words(inner.words());
    } else {
      html.append(markup);
    }
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        && Character.isLetter(name.charAt(0))
        && !name.equals(ENDLESS);
  }

  /** All of it. */
  @Override
  public String toString() {
    return html.toString();
  }
}
