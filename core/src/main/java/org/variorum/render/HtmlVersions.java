package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/** The versions of an utterance in tables, a row an outlet, the same words under one another. */
final class HtmlVersions {

  /** Characters a line of the table holds on a desktop and on a printed page. */
  private static final int WIDTH = 92;

  private final Collation collation;
  private final Labels labels;
  private final Markup html;

  HtmlVersions(Collation collation, Labels labels, Markup html) {
    this.collation = collation;
    this.labels = labels;
    this.html = html;
  }

  void write(int index) throws IOException {
    Utterance utterance = collation.utterances().get(index);
    List<Strip> strips =
        Strip.of(utterance, i -> collation.accounts().get(i).article().text(), WIDTH);
    for (int i = 0; i < strips.size(); i++) {
      table(index, strips, i);
    }
  }

  private void table(int index, List<Strip> strips, int at) throws IOException {
    Strip strip = strips.get(at);
    html.open("table", "class", strip.agreed() ? "strip agreed" : "strip").line();
    html.element("caption", caption(at, strips.size()), "class", "unseen").line();
    if (strip.stretches().stream().anyMatch(stretch -> !stretch.agreed())) {
      kinds(strip);
    }
    html.open("tbody").line();
    if (strip.agreed() && strip.rows().size() > 1) {
      html.open("tr");
      everybody(index, strip, at == 0);
      cells(strip, strip.rows().getFirst(), false, false);
      html.close("tr").line();
    } else {
      for (int row = 0; row < strip.rows().size(); row++) {
        boolean before = at > 0 && !strips.get(at - 1).rows().get(row).beyond();
        boolean after = at + 1 < strips.size() && !strips.get(at + 1).rows().get(row).beyond();
        if (!strip.rows().get(row).beyond() || before || after) {
          row(index, strip, strip.rows().get(row), before, after);
        }
      }
    }
    html.close("tbody").close("table").line();
  }

  private static String caption(int at, int count) {
    return count == 1 ? "The versions" : "The versions, line " + (at + 1) + " of " + count;
  }

  private void kinds(Strip strip) throws IOException {
    html.open("thead").open("tr").open("td").close("td");
    Set<Difference> named = new HashSet<>();
    for (Stretch stretch : strip.stretches()) {
      Optional<Difference> main = stretch.main();
      if (main.isPresent()
          && main.get().kind() != Difference.Kind.PUNCTUATION
          && named.add(main.get())) {
        String weight = Words.weight(main.get());
        html.open("th", "scope", "col", "class", main.get().hidden() ? "grave" : "calm");
        html.text(Words.kind(main.get()));
        if (!weight.isEmpty()) {
          html.text(" ").element("b", weight);
        }
        html.close("th");
      } else {
        html.open("td").close("td");
      }
    }
    html.close("tr").close("thead").line();
  }

  /** Who prints what all print: by name on the first line, so that each place is a link away. */
  private void everybody(int index, Strip strip, boolean names) throws IOException {
    html.open("th", "scope", "row");
    if (names) {
      for (Strip.Row row : strip.rows()) {
        int account = row.reading().account();
        String place = Anchors.to(Anchors.place(account, index));
        html.element("a", labels.of(account), "class", "place each", "href", place).trusted(" ");
      }
    } else {
      html.text(Words.all(strip.rows().size()));
    }
    html.close("th").line();
  }

  private void row(int index, Strip strip, Strip.Row row, boolean before, boolean after)
      throws IOException {
    Reading reading = row.reading();
    String place = Anchors.to(Anchors.place(reading.account(), index));
    html.open("tr").open("th", "scope", "row");
    html.element("a", labels.of(reading.account()), "class", "place", "href", place);
    if (reading.kind() == Reading.Kind.FRAGMENT) {
      html.trusted(" ").element("span", "in a sentence of its own", "class", "note");
    }
    html.close("th").line();
    cells(strip, row, before, after);
    html.close("tr").line();
  }

  private void cells(Strip strip, Strip.Row row, boolean before, boolean after) throws IOException {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean earlier = i == 0 ? before : !(row.cells().get(i - 1) instanceof Cell.Beyond);
      boolean later =
          i + 1 == row.cells().size() ? after : !(row.cells().get(i + 1) instanceof Cell.Beyond);
      Cell cell = row.cells().get(i);
      // On a phone the cells of a row run on as text, and need their spaces.
      html.trusted(cell.spaced() ? " " : "");
      html.open("td", "class", cell.spaced() ? "s" : "n");
      switch (cell) {
        case Cell.Printed printed -> words(strip.stretches().get(i), printed, moved(strip, row, i));
        case Cell.LeftOut(boolean shown) when shown ->
            html.element("span", "… left out", "class", "cut shown");
        case Cell.LeftOut _ -> html.element("span", "left out", "class", "cut");
        case Cell.Beyond _ -> html.element("span", beyond(earlier, later), "class", "beyond");
        case Cell.Nothing _ -> html.trusted("");
      }
      html.close("td");
    }
    html.line();
  }

  private static String beyond(boolean earlier, boolean later) {
    if (earlier) {
      return "stops here";
    }
    return later ? "starts here" : "";
  }

  private void words(Stretch stretch, Cell.Printed printed, boolean moved) throws IOException {
    if (stretch.agreed()) {
      html.text(printed.text());
      return;
    }
    List<String> styles = new ArrayList<>(List.of("d"));
    stretch.main().ifPresent(main -> styles.add(style(main)));
    html.open("span", "class", String.join(" ", styles));
    html.text((moved ? "⇄ " : "") + printed.text()).close("span");
  }

  /** Whether the account has these words elsewhere than the order of the columns would. */
  private static boolean moved(Strip strip, Strip.Row row, int at) {
    if (!strip.stretches().get(at).moved() || !(row.cells().get(at) instanceof Cell.Printed here)) {
      return false;
    }
    boolean behind =
        at > 0
            && row.cells().get(at - 1) instanceof Cell.Printed before
            && before.start() > here.start();
    boolean ahead =
        at + 1 < row.cells().size()
            && row.cells().get(at + 1) instanceof Cell.Printed after
            && after.start() < here.start();
    return behind || ahead;
  }

  private static String style(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION -> difference.hidden() ? "omission" : "omission calmer";
      case EXTENT -> "extent";
      case WORDING -> "wording";
      case ORDER -> "order";
      case ELLIPSIS -> "ellipsis";
      case INSERTION -> "insertion";
      case SPELLING -> "spelling";
      case PUNCTUATION -> "punctuation";
    };
  }
}
