package org.variorum.article.read.mail;

import java.util.List;

/**
 * Paragraphs of a mail in plain text, whose lines were broken for the way: where the mail says so
 * (RFC 3676), by its rules; else a line goes on in the next if the first word of that would not
 * have fitted into it.
 */
final class MailLines {

  /** Lines that are broken by programs are at most so long (RFC 5322), and not much shorter. */
  private static final int LONGEST = 80;

  private static final int SHORTEST = 50;

  private MailLines() {}

  static String joined(String text, PartHead head) {
    List<String> lines = text.lines().toList();
    return head.isFlowed() ? flowed(lines, head.deletesSpace()) : wrapped(lines);
  }

  private static String flowed(List<String> lines, boolean deleteSpace) {
    StringBuilder all = new StringBuilder(lines.size() * 40);
    for (String line : lines) {
      String unstuffed = line.startsWith(" ") ? line.substring(1) : line;
      boolean goesOn = unstuffed.endsWith(" ") && !unstuffed.equals("-- ");
      if (goesOn) {
        all.append(unstuffed, 0, unstuffed.length() - (deleteSpace ? 1 : 0));
      } else {
        all.append(unstuffed).append('\n');
      }
    }
    return all.toString();
  }

  private static String wrapped(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder all = new StringBuilder(lines.size() * 40);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean goesOn = width <= LONGEST && width >= SHORTEST && isWrapped(line, next, width);
      all.append(goesOn ? line.stripTrailing() : line).append(goesOn ? ' ' : '\n');
    }
    return all.toString();
  }

  private static boolean isWrapped(String line, String next, int width) {
    return !line.isBlank()
        && !next.isBlank()
        && Character.isLetterOrDigit(firstLetter(next))
        && line.length() + 1 + firstWord(next) > width;
  }

  /** Behind a quotation mark or a bracket; a sign of a list or of another's mail stays itself. */
  private static int firstLetter(String line) {
    int first = line.codePointAt(0);
    boolean opens = "“‘\"'(«„".indexOf(first) >= 0 && line.length() > 1;
    return opens ? line.codePointAt(Character.charCount(first)) : first;
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }
}
