package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.check.Check;
import org.variorum.check.PrintedWords;
import org.variorum.text.CodePoints;

/**
 * Writes a row for each claim that was checked, in comma-separated values (RFC 4180): the verdict,
 * and the earliest reading. Claims and readings come from strangers: a cell that begins like a
 * formula gets an apostrophe before it, as in all our tables ({@link Csv}).
 */
public final class CheckCsv implements CheckRenderer {

  private static final List<String> COLUMNS =
      List.of(
          "words",
          "speaker",
          "verdict",
          "why",
          "readings",
          "outlet",
          "id",
          "published",
          "reading",
          "said_by",
          "field",
          "start",
          "end",
          "ascribed_elsewhere");

  @Override
  public void head(Appendable out) throws IOException {
    new Csv(out).row(COLUMNS);
  }

  @Override
  public void write(Check check, Appendable out) throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(check.claimed().words());
    cells.add(orEmpty(check.claimed().speaker()));
    cells.add(check.verdict().key());
    cells.add(check.why());
    cells.add(String.valueOf(check.readings().size()));
    if (check.readings().isEmpty()) {
      for (int i = 0; i < 8; i++) {
        cells.add("");
      }
    } else {
      earliest(check.readings().getFirst(), cells);
    }
    cells.add(String.join("; ", check.ascribedElsewhere()));
    new Csv(out).row(cells);
  }

  private static void earliest(PrintedWords reading, List<String> cells) {
    Article article = reading.article();
    CodePoints points = new CodePoints(reading.fieldText());
    cells.add(article.outlet() == null ? "" : article.outlet().name());
    cells.add(article.id());
    cells.add(article.published() == null ? "" : article.published().toString());
    cells.add(reading.text());
    cells.add(orEmpty(reading.speaker()));
    cells.add(reading.field());
    int start = reading.spans().stream().mapToInt(span -> points.at(span.start())).min().orElse(0);
    int end = reading.spans().stream().mapToInt(span -> points.at(span.end())).max().orElse(0);
    cells.add(String.valueOf(start));
    cells.add(String.valueOf(end));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
