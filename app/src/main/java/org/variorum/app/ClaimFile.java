package org.variorum.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.read.Input;
import org.variorum.article.read.Rejection;
import org.variorum.article.read.Table;
import org.variorum.article.read.TableReader;
import org.variorum.article.read.raw.Limits;
import org.variorum.check.ClaimTable;
import org.variorum.check.Claimed;

/**
 * The words to check, from a table; what is no claim is rejected with its line.
 *
 * @param limits what the table may cost
 * @param messages for what is rejected
 */
record ClaimFile(Limits limits, Messages messages) {

  /** All that is claimed in {@code input}, in the order of its rows. */
  Stream<Claimed> read(Input input) {
    Table table = new TableReader(limits).read(input);
    table.rejections().forEach(messages::rejected);
    List<Claimed> claims = new ArrayList<>();
    if (table.rows().isEmpty()) {
      if (table.rejections().isEmpty()) {
        messages.rejected(new Rejection(input.given(), null, "is empty"));
      }
      return claims.stream();
    }
    ClaimTable columns = ClaimTable.of(table.rows().getFirst().cells());
    for (Table.Row row : table.rows().subList(columns.headed() ? 1 : 0, table.rows().size())) {
      Optional<String> trouble = columns.trouble(row.cells());
      if (trouble.isPresent()) {
        String place = "line " + row.line();
        messages.rejected(new Rejection(input.given(), place, trouble.get()));
      } else {
        claims.add(columns.claim(row.cells()));
      }
    }
    return claims.stream();
  }
}
