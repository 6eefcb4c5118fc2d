package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.collation.Difference;

/** The differences of an utterance in sentences, the gravest first, each with a link that lasts. */
final class HtmlDifferences {

  /** More than these are folded away; one more is shown rather than folded. */
  private static final int MOST = 6;

  private final PageStory story;
  private final Markup html;

  HtmlDifferences(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  void write(PageQuote quote) throws IOException {
    int count = quote.utterance().differences().size();
    if (count == 0) {
      return;
    }
    int shown = count <= MOST + 1 ? count : Math.max(MOST, grave(quote));
    list(quote, 0, shown);
    if (shown < count) {
      html.open("details", "class", "more").line();
      String rest = Words.count(count - shown, "more difference", "more differences");
      html.element("summary", rest).line();
      list(quote, shown, count);
      html.close("details").line();
    }
  }

  /** One past the last difference that nobody may miss. */
  private static int grave(PageQuote quote) {
    List<Difference> differences = quote.utterance().differences();
    int last = differences.size();
    while (last > 0 && !differences.get(last - 1).hidden()) {
      last--;
    }
    return last;
  }

  private void list(PageQuote quote, int from, int to) throws IOException {
    DifferenceWords words = new DifferenceWords(story.labels());
    html.open("ul", "class", "findings").line();
    for (int i = from; i < to; i++) {
      Difference difference = quote.utterance().differences().get(i);
      List<String> names = quote.differenceNames().get(i);
      String style = difference.hidden() ? "grave" : "calm";
      String kind = " " + DifferenceFilter.of(difference).anchor();
      html.open("li", "class", style + kind, "id", names.getFirst());
      for (String other : names.subList(1, names.size())) {
        html.open("span", "id", other).close("span");
      }
      html.text(words.of(difference));
      String weight = Words.weight(difference);
      if (!weight.isEmpty()) {
        html.trusted(" ").element("b", weight, "class", "weight");
      }
      html.trusted(" ");
      lasting(html, names.getFirst(), "link to this difference");
      html.close("li").line();
    }
    html.close("ul").line();
  }

  /** A link to a place by the name that lasts. */
  static void lasting(Markup html, String name, String says) throws IOException {
    html.element(
        "a", "¶", "class", "lasting", "href", Anchors.to(name), "title", says, "aria-label", says);
  }
}
