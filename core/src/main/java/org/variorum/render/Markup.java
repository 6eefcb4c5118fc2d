package org.variorum.render;

import java.io.IOException;

/**
 * Writes HTML. Tag and attribute names are ours; every value and every text is escaped here, so
 * that no caller has to remember it.
 */
final class Markup {

  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** Characters that are ours: a doctype, a style sheet. Never anything that was read. */
  Markup trusted(String ours) throws IOException {
    out.append(ours);
    return this;
  }

  /** Opens {@code tag} with attributes given as name, value, name, value. */
  Markup open(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Any text, made printable and escaped. */
  Markup text(CharSequence hostile) throws IOException {
    escape(hostile);
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String tag, CharSequence hostile, String... attributes) throws IOException {
    return open(tag, attributes).text(hostile).close(tag);
  }

  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  private void escape(CharSequence hostile) throws IOException {
    if (isPlain(hostile)) {
      out.append(hostile);
      return;
    }
    String shown = Printable.of(hostile);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '`' -> out.append("&#96;");
        default -> out.append(c);
      }
    }
  }

  /** Whether nothing has to be changed: most is ASCII, and this is asked of all of a page. */
  private static boolean isPlain(CharSequence hostile) {
    for (int i = 0; i < hostile.length(); i++) {
      char c = hostile.charAt(i);
      if (c < ' ' || c > 'z' || "<>&\"'`".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
