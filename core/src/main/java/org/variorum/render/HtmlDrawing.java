package org.variorum.render;

import java.io.IOException;
import org.variorum.article.PublicationDate;

/**
 * The picture of who drew on whom, as SVG 2 without anything to load. Places across are parts of
 * the width, so that it fits a phone as it fits a desktop. It is hidden from whoever hears the
 * page: the table below it says the same, and its links are reached there.
 */
final class HtmlDrawing {

  /** Characters of a name. */
  private static final int LONGEST = 34;

  private static final int DOT = 31;

  private final PageStory story;
  private final Markup html;

  HtmlDrawing(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  void write(Drawing drawing) throws IOException {
    html.open(
        "svg",
        "class",
        "drawing",
        "width",
        "100%",
        "height",
        String.valueOf(drawing.height()),
        "aria-hidden",
        "true");
    html.line();
    for (Drawing.Band band : drawing.bands()) {
      band(band);
    }
    for (Drawing.Row row : drawing.rows()) {
      html.open(
          "line", "class", "guide", "x1", "12", "x2", percent(row), "y1", dot(row), "y2", dot(row));
      html.close("line").line();
    }
    for (Drawing.Arrow arrow : drawing.arrows()) {
      arrow(arrow);
    }
    for (Drawing.Row row : drawing.rows()) {
      row(row);
    }
    html.close("svg").line();
  }

  private void band(Drawing.Band band) throws IOException {
    String height = String.valueOf(band.height());
    String y = String.valueOf(band.y());
    html.open("rect", "class", "band", "x", "0", "y", y, "width", "100%", "height", height);
    html.close("rect");
    String name =
        "line " + band.number() + " · " + Words.count(band.reports(), "report", "reports");
    html.element("text", name, "class", "line", "x", "12", "y", String.valueOf(band.y() + 18))
        .line();
  }

  private void row(Drawing.Row row) throws IOException {
    String style = row.dated() ? "dot" : "dot undated";
    html.open("circle", "class", style, "cx", percent(row), "cy", dot(row), "r", "5")
        .close("circle");
    String place = Anchors.to(Anchors.account(row.account()));
    html.open("a", "href", place, "tabindex", "-1");
    html.open("text", "class", "report", "x", "12", "y", String.valueOf(row.y() + 18));
    html.open("tspan", "class", "outlet").text(cut(story.labels().of(row.account())));
    html.close("tspan").open("tspan", "class", "when", "dx", "8");
    PublicationDate date = story.article(row.account()).published();
    html.text(date == null ? "no date" : Words.date(date));
    html.close("tspan").close("text").close("a").line();
  }

  /** Along the row of the one that was drawn on, then to the one that drew on it. */
  private void arrow(Drawing.Arrow arrow) throws IOException {
    boolean down = arrow.to().y() > arrow.from().y();
    int end = arrow.to().y() + DOT + (down ? -7 : 7);
    String style = arrow.stated() ? "arrow stated" : "arrow";
    String row = Anchors.to(Anchors.derivation(arrow.derivation()));
    html.open("a", "href", row, "tabindex", "-1").open("g", "class", style);
    line(percent(arrow.from()), dot(arrow.from()), percent(arrow.to()), dot(arrow.from()));
    line(percent(arrow.to()), dot(arrow.from()), percent(arrow.to()), String.valueOf(end));
    if (arrow.directed()) {
      html.open("svg", "x", percent(arrow.to()), "y", String.valueOf(end), "overflow", "visible");
      html.open("path", "d", down ? "M-5-8L5-8L0 1Z" : "M-5 8L5 8L0-1Z").close("path").close("svg");
    }
    html.close("g").close("a").line();
  }

  private void line(String x1, String y1, String x2, String y2) throws IOException {
    html.open("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2).close("line");
  }

  private static String percent(Drawing.Row row) {
    return row.x() / 10 + "." + row.x() % 10 + "%";
  }

  private static String dot(Drawing.Row row) {
    return String.valueOf(row.y() + DOT);
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
