package org.variorum.render;

import java.io.IOException;
import java.util.List;

/**
 * Writes CSV (RFC 4180): lines end in CR LF, and a cell that holds a comma, a quotation mark or a
 * line break stands in quotation marks.
 *
 * <p>A spreadsheet takes a cell that begins with certain characters for a formula and may run it
 * (OWASP, CSV Injection). Such a cell gets an apostrophe before it, and so does one that begins
 * with an apostrophe: whoever takes one apostrophe from the start of each cell that has it gets
 * back what was written.
 */
final class Csv {

  /** What a formula may begin with, in the width of East Asian characters too. */
  private static final String STARTS_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  /** One row; cells may hold anything. */
  void row(List<String> cells) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.append(',');
      }
      first = false;
      cell(Storable.of(cell));
    }
    out.append("\r\n");
  }

  private void cell(String value) throws IOException {
    boolean guarded =
        !value.isEmpty()
            && (value.charAt(0) == '\'' || STARTS_FORMULAS.indexOf(value.charAt(0)) >= 0);
    String cell = guarded ? "'" + value : value;
    boolean quoted =
        cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
            || cell.startsWith(" ")
            || cell.endsWith(" ");
    if (quoted) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }
}
