package org.variorum.article.read;

import java.util.List;

/**
 * The rows of a table.
 *
 * @param rows in order, without those that hold nothing
 * @param rejections what could not be read, each with its line
 */
public record Table(List<Row> rows, List<Rejection> rejections) {

  /**
   * A row.
   *
   * @param line the line on which it begins, from 1
   * @param cells what its columns hold, quotation marks that enclose a cell taken off
   */
  public record Row(int line, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Copies the lists. */
  public Table {
    rows = List.copyOf(rows);
    rejections = List.copyOf(rejections);
  }

  /** One that could not be read at all. */
  static Table rejected(Rejection rejection) {
    return new Table(List.of(), List.of(rejection));
  }
}
