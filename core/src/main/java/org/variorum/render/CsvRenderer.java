package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.result.CollatedStory;

/**
 * One table of a story as CSV (RFC 4180), the names of the columns first; places in Unicode code
 * points of the account. What could be taken for a formula has an apostrophe before it.
 * Thread-safe.
 */
public final class CsvRenderer implements Renderer {

  private final CsvTable table;

  /** Writes {@code table}. */
  public CsvRenderer(CsvTable table) {
    this.table = table;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    Csv csv = new Csv(out);
    csv.row(table.columns());
    for (List<String> row : new CsvRows(story).of(table)) {
      csv.row(row);
    }
  }
}
