package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.discrepancy.Moment;

/** What was when: a picture, and a list that says the same with links to the places. */
final class HtmlTimeline {

  /** Entries that are shown at once, and at all. */
  private static final int FIRST = 30;

  static final int MOST = 300;

  private final PageStory story;
  private final List<Moment> timeline;
  private final HtmlPlaces places;
  private final Markup html;

  HtmlTimeline(PageStory story, Markup html) {
    this.story = story;
    this.timeline = story.story().facts().timeline();
    this.places = new HtmlPlaces(story, html);
    this.html = html;
  }

  boolean any() {
    return !timeline.isEmpty();
  }

  void write() throws IOException {
    if (!any()) {
      return;
    }
    html.open("section", "class", "timeline", "aria-labelledby", "timeline").line();
    html.element("h2", "What was when", "id", "timeline").line();
    if (timeline.size() > 1) {
      picture();
    }
    int first = Lists.shown(timeline.size(), FIRST);
    list(0, first);
    if (first < timeline.size()) {
      int shown = Math.min(MOST, timeline.size());
      html.open("details", "class", "more").line();
      html.element("summary", (timeline.size() - first) + " more").line();
      list(first, shown);
      if (shown < timeline.size()) {
        String rest = (timeline.size() - shown) + " more are left out of this page.";
        html.element("p", rest, "class", "note").line();
      }
      html.close("details").line();
    }
    html.close("section").line();
  }

  private void picture() throws IOException {
    TimelineDrawing drawing = TimelineDrawing.of(timeline);
    html.open("figure").line();
    new HtmlTimelineDrawing(story, html).write(drawing);
    html.open("figcaption");
    html.text(
        "● happened, ◆ said, □ published, by the reports. Time runs downwards; the longer between "
            + "two entries, the wider the gap, though not in proportion.");
    if (timeline.stream().anyMatch(moment -> moment.conflict().isPresent())) {
      html.text(
          " ≠ is the number of the conflict in which a date stands; a bracket joins the dates that "
              + "exclude each other, a dashed one where that is for a person to judge.");
    }
    html.text(" The list says the same.");
    if (drawing.rows().size() < timeline.size()) {
      int left = timeline.size() - drawing.rows().size();
      html.text(
          " "
              + Words.numeral(left, "entry is", "entries are")
              + " left out of the picture, those first that one report alone dates.");
    }
    html.close("figcaption").close("figure").line();
  }

  private void list(int from, int to) throws IOException {
    html.open("ol", "class", "moments", "start", String.valueOf(from + 1)).line();
    for (int i = from; i < to; i++) {
      Moment moment = timeline.get(i);
      html.open("li", "id", Anchors.moment(i));
      html.element("strong", DateWords.of(moment.value())).trusted(" ").open("span");
      html.element("b", FactWords.type(moment.type()), "class", "weight").trusted(" ");
      if (!moment.what().isBlank()) {
        html.text(moment.what()).trusted(" ");
      }
      html.open("span", "class", "who");
      places.links(moment.places());
      html.close("span");
      if (moment.conflict().isPresent()) {
        int conflict = moment.conflict().getAsInt();
        String place = Anchors.to(story.facts().conflicts().get(conflict));
        html.trusted(" ")
            .element("a", "≠ conflict " + (conflict + 1), "class", "against", "href", place);
      }
      html.close("span").close("li").line();
    }
    html.close("ol").line();
  }
}
