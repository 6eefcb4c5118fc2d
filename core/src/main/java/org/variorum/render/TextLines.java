package org.variorum.render;

import java.io.IOException;
import org.variorum.render.TerminalText.Style;

/**
 * Prints lines for a terminal.
 *
 * @param out where they go
 * @param width the cells of a line
 * @param colour whether to light what matters
 */
record TextLines(Appendable out, int width, boolean colour) {

  TerminalText text() {
    return new TerminalText(colour);
  }

  void blank() throws IOException {
    out.append('\n');
  }

  /** {@code words} after {@code head}, and under one another where a line does not hold them. */
  void print(String head, String words, Style style) throws IOException {
    print(head, text().add(words, style));
  }

  void print(String head, TerminalText text) throws IOException {
    for (String line : text.lines(head, width)) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  /** How many more there are, if any. */
  void more(String head, int count) throws IOException {
    if (count > 0) {
      print(head, "… and " + count + " more", Style.SOFT);
    }
  }
}
