package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Facts;

/**
 * Where the reports contradict each other: each conflict with the words of every report, those that
 * a person must judge folded away.
 */
final class HtmlConflicts {

  /** Conflicts of one certainty on the page; what else there is, is counted. */
  static final int MOST = 100;

  private final PageStory story;
  private final Facts facts;
  private final HtmlFilters filters;
  private final FactWords words;
  private final HtmlPlaces places;
  private final Markup html;

  HtmlConflicts(PageStory story, HtmlFilters filters, Markup html) {
    this.story = story;
    this.filters = filters;
    this.facts = story.story().facts();
    this.words = new FactWords(story.story());
    this.places = new HtmlPlaces(story, html);
    this.html = html;
  }

  boolean any() {
    return !facts.discrepancies().isEmpty();
  }

  /** What a reader must know before all else. */
  void notes() throws IOException {
    if (!facts.notes().isEmpty()) {
      html.open("ul", "class", "notes").line();
      for (String note : facts.notes()) {
        html.element("li", note).line();
      }
      html.close("ul").line();
    }
  }

  void write() throws IOException {
    if (!any()) {
      return;
    }
    List<Integer> certain = of(Certainty.CERTAIN);
    List<Integer> possible = of(Certainty.POSSIBLE);
    html.open("section", "class", "conflicts", "aria-labelledby", "conflicts").line();
    html.element(
            "h2",
            certain.isEmpty()
                ? FactWords.heading(Certainty.POSSIBLE, possible.size())
                : FactWords.heading(Certainty.CERTAIN, certain.size()),
            "id",
            "conflicts")
        .line();
    filters.filtered();
    all(certain);
    if (!possible.isEmpty()) {
      html.open("details", "class", "more").line();
      html.element("summary", FactWords.heading(Certainty.POSSIBLE, possible.size())).line();
      all(possible);
      html.close("details").line();
    }
    html.close("section").line();
  }

  private List<Integer> of(Certainty certainty) {
    return IntStream.range(0, facts.discrepancies().size())
        .filter(i -> facts.discrepancies().get(i).certainty() == certainty)
        .boxed()
        .toList();
  }

  private void all(List<Integer> conflicts) throws IOException {
    int shown = Math.min(MOST, conflicts.size());
    for (int index : conflicts.subList(0, shown)) {
      conflict(index, facts.discrepancies().get(index));
    }
    if (shown < conflicts.size()) {
      String rest = (conflicts.size() - shown) + " more are left out of this page.";
      html.element("p", rest, "class", "note").line();
    }
  }

  private void conflict(int index, Discrepancy conflict) throws IOException {
    html.open("div", "class", filters.styles(conflict), "id", Anchors.conflict(index));
    html.line();
    html.open("h3").element("span", String.valueOf(index + 1), "class", "number").trusted(" ");
    html.text(conflict.slot()).trusted(" ");
    html.element("b", FactWords.kind(conflict), "class", "weight").close("h3").line();
    html.open("dl").line();
    for (int i = 0; i < conflict.values().size(); i++) {
      value(conflict, conflict.values().get(i), story.facts().values().get(index).get(i));
    }
    html.close("dl").line();
    html.element("p", "Found by the rule “" + conflict.rule() + "”.", "class", "note");
    html.close("div").line();
  }

  private void value(Discrepancy conflict, Alternative value, List<String> names)
      throws IOException {
    html.open("div", "class", "value", "id", names.getFirst()).open("dt");
    for (String other : names.subList(1, names.size())) {
      html.open("span", "id", other).close("span");
    }
    html.element("strong", FactWords.value(conflict.kind(), value)).trusted(" ");
    HtmlDifferences.lasting(html, names.getFirst(), "link to this value");
    html.element("span", words.counted(value.accounts()), "class", "note");
    html.close("dt").open("dd").line();
    places.inWords(value.places());
    html.close("dd").close("div").line();
  }
}
