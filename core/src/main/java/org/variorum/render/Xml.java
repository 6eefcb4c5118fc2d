package org.variorum.render;

import java.io.IOException;

/**
 * Writes XML 1.0. Names of elements and attributes are ours; every value and every text is made
 * {@link Storable} and escaped here, so that no caller has to remember it.
 */
final class Xml {

  private final Appendable out;

  Xml(Appendable out) {
    this.out = out;
  }

  /** Characters that are ours. Never anything that was read. */
  Xml trusted(String ours) throws IOException {
    out.append(ours);
    return this;
  }

  /**
   * Opens {@code element} with attributes given as name, value, name, value; one whose value is
   * empty is left out.
   */
  Xml open(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append('>');
    return this;
  }

  /** An element with nothing in it. */
  Xml empty(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  Xml close(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Xml element(String element, CharSequence hostile, String... attributes) throws IOException {
    return open(element, attributes).text(hostile).close(element);
  }

  /** Any text; a parser gives back the same, but for what XML cannot hold. */
  Xml text(CharSequence hostile) throws IOException {
    escape(hostile, false);
    return this;
  }

  /** Breaks the line and indents the next by {@code depth} steps. */
  Xml line(int depth) throws IOException {
    out.append('\n').append("  ".repeat(depth));
    return this;
  }

  private void start(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
  }

  private void escape(CharSequence hostile, boolean inAttribute) throws IOException {
    String held = Storable.of(hostile);
    for (int i = 0; i < held.length(); i++) {
      char c = held.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;"); // or ]]> would be an error
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        // A parser makes a line feed of it otherwise, and in attributes a space of all three.
        case '\r' -> out.append("&#13;");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
