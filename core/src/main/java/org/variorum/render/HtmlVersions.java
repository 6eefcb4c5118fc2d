package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;

/** The versions of an utterance in tables, a row a version, the same words under one another. */
final class HtmlVersions {

  /** Characters a line of the table holds on a desktop and on a printed page. */
  private static final int WIDTH = 92;

  /** Outlets named in front of a version; where there are more, one fewer and a count. */
  private static final int NAMED = 3;

  private final PageStory story;
  private final Markup html;

  HtmlVersions(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  void write(PageQuote quote) throws IOException {
    List<Reading> aligned = quote.versions().stream().map(Version::first).toList();
    List<Strip> strips = Strip.of(quote.utterance(), aligned, story::text, WIDTH);
    for (int i = 0; i < strips.size(); i++) {
      table(quote, strips, i);
    }
    for (int i = 0; i < quote.versions().size(); i++) {
      if (quote.versions().get(i).readings().size() > NAMED) {
        everyOutlet(quote, i);
      }
    }
  }

  private void table(PageQuote quote, List<Strip> strips, int at) throws IOException {
    Strip strip = strips.get(at);
    boolean together = strip.agreed() && strip.rows().size() > 1 && at > 0;
    html.open("table", "class", together ? "strip agreed" : "strip").line();
    html.element("caption", caption(at, strips.size()), "class", "unseen").line();
    if (strip.stretches().stream().anyMatch(stretch -> !stretch.agreed())) {
      kinds(strip);
    }
    html.open("tbody").line();
    if (together) {
      html.open("tr").element("th", everybody(quote), "scope", "row").line();
      cells(strip, strip.rows().getFirst(), false, false);
      html.close("tr").line();
    } else {
      for (int row = 0; row < strip.rows().size(); row++) {
        boolean before = at > 0 && !strips.get(at - 1).rows().get(row).beyond();
        boolean after = at + 1 < strips.size() && !strips.get(at + 1).rows().get(row).beyond();
        if (at == 0 || !strip.rows().get(row).beyond() || before || after) {
          row(quote, row, at == 0);
          cells(strip, strip.rows().get(row), before, after);
          html.close("tr").line();
        }
      }
    }
    html.close("tbody").close("table").line();
  }

  private static String everybody(PageQuote quote) {
    int versions = quote.versions().size();
    return Words.all(versions) + (versions == 1 ? " version" : " versions");
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

  /** Who prints a version: on the first line by links to the places, then by name. */
  private void row(PageQuote quote, int number, boolean first) throws IOException {
    Version version = quote.versions().get(number);
    String name = quote.versionNames().get(number);
    if (!first) {
      String also = version.readings().size() == 1 ? "" : " +" + (version.readings().size() - 1);
      String outlet = story.labels().of(version.first().account());
      html.open("tr").element("th", outlet + also, "scope", "row", "class", "again").line();
      return;
    }
    html.open("tr", "id", name).open("th", "scope", "row");
    int count = version.readings().size();
    int named = count > NAMED ? NAMED - 1 : count;
    for (int i = 0; i < named; i++) {
      html.open("span", "class", "each");
      outlet(quote, version.readings().get(i));
      if (i == 0) {
        html.trusted(" ");
        HtmlDifferences.lasting(html, name, "link to this version");
      }
      html.close("span").trusted(" ");
    }
    if (named < count) {
      String rest = "and " + (count - named) + " more";
      html.element("a", rest, "class", "place each", "href", Anchors.to(name + "all"));
    }
    html.close("th").line();
  }

  private void outlet(PageQuote quote, Reading reading) throws IOException {
    HtmlUtterance.place(html, quote, reading, story.labels().of(reading.account()));
    if (reading.kind() == Reading.Kind.FRAGMENT) {
      html.trusted(" ").element("span", "in a sentence of its own", "class", "note");
    }
  }

  /** All who print a version, where they are too many to stand in front of it. */
  private void everyOutlet(PageQuote quote, int number) throws IOException {
    Version version = quote.versions().get(number);
    html.open("p", "class", "printers", "id", quote.versionNames().get(number) + "all");
    html.text(Words.count(version.readings().size(), "report prints", "reports print"));
    html.text(quote.versions().size() == 1 ? " it: " : " version " + (number + 1) + ": ");
    for (int i = 0; i < version.readings().size(); i++) {
      html.trusted(i == 0 ? "" : ", ");
      outlet(quote, version.readings().get(i));
    }
    html.close("p").line();
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
