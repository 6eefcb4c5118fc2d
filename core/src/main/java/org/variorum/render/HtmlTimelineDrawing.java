package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Moment;

/**
 * The picture of the timeline, as SVG 2 without anything to load: dates on the left, a column each
 * for what happened, was said and was published, told apart by their signs too. All that is needed
 * stands within the width of a phone; the words beside it are for wider windows. It is hidden from
 * whoever hears the page: the list below it says the same, and its links are reached there.
 */
final class HtmlTimelineDrawing {

  private static final int LEFT = 12;

  /** The first column, and the distance to the next. */
  private static final int COLUMN = 160;

  private static final int COLUMNS = 26;

  /**
   * The first bracket, and the distance to the next; then the number of the conflict, and words.
   */
  private static final int BRACKET = 230;

  private static final int BRACKETS = 10;
  private static final int NUMBER = 258;
  private static final int WORDS = 296;

  /** Characters of the words beside it. */
  private static final int LONGEST = 64;

  private final PageStory story;
  private final List<Moment> timeline;
  private final Markup html;

  HtmlTimelineDrawing(PageStory story, Markup html) {
    this.story = story;
    this.timeline = story.story().facts().timeline();
    this.html = html;
  }

  void write(TimelineDrawing drawing) throws IOException {
    String height = String.valueOf(drawing.height());
    html.open("svg", "class", "drawing", "width", "100%", "height", height, "aria-hidden", "true");
    html.line();
    html.open("rect", "class", "band", "x", "0", "y", "0", "width", "100%", "height", height);
    html.close("rect").line();
    int top = drawing.rows().getFirst().y();
    int end = drawing.rows().getLast().y();
    for (Moment.Type type : Moment.Type.values()) {
      line("guide", column(type), top - 12, column(type), end + 12);
      sign(type, column(type), top - 24);
    }
    for (TimelineDrawing.Bracket bracket : drawing.brackets()) {
      bracket(bracket);
    }
    for (TimelineDrawing.Row row : drawing.rows()) {
      row(row, timeline.get(row.moment()));
    }
    html.close("svg").line();
  }

  private static int column(Moment.Type type) {
    return switch (type) {
      case EVENT -> COLUMN;
      case SAID -> COLUMN + COLUMNS;
      case PUBLISHED -> COLUMN + 2 * COLUMNS;
    };
  }

  private void row(TimelineDrawing.Row row, Moment moment) throws IOException {
    html.open("a", "href", Anchors.to(Anchors.moment(row.moment())), "tabindex", "-1");
    if (row.dated()) {
      text("outlet", LEFT, row.y(), DateWords.brief(moment.value()));
    }
    sign(moment.type(), column(moment.type()), row.y());
    if (moment.conflict().isPresent()) {
      text("against", NUMBER, row.y(), "≠ " + (moment.conflict().getAsInt() + 1));
    }
    text("beside", WORDS, row.y(), cut(FactWords.told(moment, story.labels())));
    html.close("a").line();
  }

  /** A dot, a square on its corner, a hollow square. */
  private void sign(Moment.Type type, int x, int y) throws IOException {
    String d =
        switch (type) {
          case EVENT -> "";
          case SAID -> "M" + x + " " + (y - 7) + "l7 7l-7 7l-7-7Z";
          case PUBLISHED -> "M" + (x - 5) + " " + (y - 5) + "h10v10h-10Z";
        };
    if (d.isEmpty()) {
      html.open("circle", "class", "dot", "cx", cell(x), "cy", cell(y), "r", "5").close("circle");
    } else {
      String style = type == Moment.Type.SAID ? "dot" : "dot undated";
      html.open("path", "class", style, "d", d).close("path");
    }
  }

  /** From each of its entries to a line that joins them. */
  private void bracket(TimelineDrawing.Bracket bracket) throws IOException {
    boolean certain =
        story.story().facts().discrepancies().get(bracket.conflict()).certainty()
            == Certainty.CERTAIN;
    html.open("g", "class", certain ? "clash" : "clash stated");
    int x = BRACKET + BRACKETS * bracket.slot();
    for (TimelineDrawing.Row row : bracket.rows()) {
      int from = column(timeline.get(row.moment()).type()) + 9;
      line("", from, row.y(), x, row.y());
    }
    line("", x, bracket.rows().getFirst().y(), x, bracket.rows().getLast().y());
    html.close("g").line();
  }

  private void line(String style, int x1, int y1, int x2, int y2) throws IOException {
    html.open(
            "line", "class", style, "x1", cell(x1), "y1", cell(y1), "x2", cell(x2), "y2", cell(y2))
        .close("line");
  }

  private void text(String style, int x, int y, String words) throws IOException {
    html.element("text", words, "class", style, "x", cell(x), "y", cell(y + 4));
  }

  private static String cell(int pixels) {
    return String.valueOf(pixels);
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
