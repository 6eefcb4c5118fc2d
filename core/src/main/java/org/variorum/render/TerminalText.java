package org.variorum.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in pieces, broken into lines by the cells it takes on a terminal: two for a wide character
 * (Unicode Standard Annex 11), none for a combining mark.
 */
final class TerminalText {

  /** How a piece is lit where colour was asked for; never needed to understand it. */
  enum Style {
    PLAIN(""),
    SOFT("2"),
    STRONG("1"),
    GRAVE("1;31"),
    DIFFERENT("36");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private record Word(String text, Style style, boolean spaced) {}

  private final boolean colour;
  private final List<Word> words = new ArrayList<>();
  private boolean spaced;

  TerminalText(boolean colour) {
    this.colour = colour;
  }

  /** Adds any text; its own white space is where lines may break. */
  TerminalText add(String hostile, Style style) {
    String shown = Printable.of(hostile);
    for (String word : shown.split("(?<=\\s)|(?=\\s)", -1)) {
      if (word.isBlank()) {
        spaced |= !word.isEmpty();
      } else {
        words.add(new Word(word, style, spaced));
        spaced = false;
      }
    }
    return this;
  }

  TerminalText space() {
    spaced = true;
    return this;
  }

  /**
   * The lines: the first after {@code head}, the others after as many spaces.
   *
   * @param width cells a line has, {@code head} included; a longer word stands out
   */
  List<String> lines(String head, int width) {
    int indent = width(head);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(head);
    int used = indent;
    for (int i = 0; i < words.size(); ) {
      int next = unit(i);
      int size = words.subList(i, next).stream().mapToInt(word -> width(word.text())).sum();
      boolean space = used > indent && words.get(i).spaced();
      if (used > indent && used + size + (space ? 1 : 0) > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        used = indent;
        space = false;
      }
      line.append(space ? " " : "");
      for (Word word : words.subList(i, next)) {
        line.append(lit(word));
      }
      used += size + (space ? 1 : 0);
      i = next;
    }
    lines.add(line.toString());
    return lines;
  }

  /** One past the words that stand together without a space from {@code from} on. */
  private int unit(int from) {
    int to = from + 1;
    while (to < words.size() && !words.get(to).spaced()) {
      to++;
    }
    return to;
  }

  private String lit(Word word) {
    return colour && !word.style().code.isEmpty()
        ? "\u001b[" + word.style().code + "m" + word.text() + "\u001b[0m"
        : word.text();
  }

  /** The cells that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(point) ? 2 : 1;
    };
  }

  private static boolean wide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1F64F)
        || (point >= 0x1F680 && point <= 0x1F9FF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }

  /** How many chars of {@code text} fit into {@code width} cells. */
  private static int lengthWithin(String text, int width) {
    int cells = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      cells += width(point);
      if (cells > width) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  /** {@code text} in at most {@code width} cells, filled up with spaces. */
  static String fitted(String text, int width) {
    String shown = Printable.of(text);
    if (width(shown) > width) {
      shown = shown.substring(0, lengthWithin(shown, width - 1)) + "…";
    }
    return shown + " ".repeat(Math.max(0, width - width(shown)));
  }
}
