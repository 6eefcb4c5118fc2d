package org.variorum.article.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of comma-separated values (RFC 4180), read in one pass. What stands between the values,
 * a comma, a semicolon or a tab, is told by the first row. A row that breaks the rules is rejected,
 * and reading goes on with the line after that on which it began.
 */
final class CsvRows {

  private final String name;
  private final String text;
  private final char between;
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private int at;
  private int line = 1;

  /** Whether no mark is left that closes a value: then none need be sought for each row again. */
  private boolean closed;

  CsvRows(String name, String text) {
    this.name = name;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.between = separator(this.text);
  }

  /** Of those that stand in the first row outside quotation marks, the most frequent. */
  private static char separator(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      int kind = ",;\t".indexOf(c);
      if (!quoted && kind >= 0) {
        counts[kind]++;
      }
    }
    return counts[2] > Math.max(counts[0], counts[1]) ? '\t' : counts[1] > counts[0] ? ';' : ',';
  }

  Table read() {
    while (at < text.length()) {
      int begun = line;
      int start = at;
      List<String> cells = new ArrayList<>();
      String trouble = row(cells);
      if (!trouble.isEmpty()) {
        rejections.add(new Rejection(name, "line " + begun, trouble));
        at = start;
        line = begun;
        skipLine();
      } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new Table.Row(begun, cells));
      }
    }
    return new Table(rows, rejections);
  }

  /** Reads a row to its end; what is wrong with it, or empty. */
  private String row(List<String> cells) {
    while (true) {
      StringBuilder cell = new StringBuilder();
      String trouble = isAt('"') ? quoted(cell) : plain(cell);
      if (!trouble.isEmpty()) {
        return trouble;
      }
      cells.add(cell.toString());
      if (isAt(between)) {
        at++;
      } else {
        endLine();
        return "";
      }
    }
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** A value without marks around it; a mark within is part of it, as most programs have it. */
  private String plain(StringBuilder cell) {
    while (at < text.length() && !isAt(between) && !isAt('\n') && !isAt('\r')) {
      cell.append(text.charAt(at++));
    }
    return "";
  }

  private String quoted(StringBuilder cell) {
    if (closed && !text.startsWith("\"\"", at)) {
      return "has a quotation mark that never closes";
    }
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        cell.append(c);
      } else if (isAt('"')) {
        cell.append('"');
        at++;
      } else {
        boolean ends = at == text.length() || isAt(between) || isAt('\n') || isAt('\r');
        return ends ? "" : "has words behind the quotation mark that closes a value";
      }
    }
    closed = true;
    return "has a quotation mark that never closes";
  }

  private void endLine() {
    if (isAt('\r')) {
      at++;
    }
    if (isAt('\n')) {
      at++;
    }
    line++;
  }

  private void skipLine() {
    while (at < text.length() && !isAt('\n') && !isAt('\r')) {
      at++;
    }
    endLine();
  }
}
