package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Evidence;
import org.variorum.text.Span;

/** Who drew on whom: how many independent lines there are, a picture, and a table of evidence. */
final class HtmlDrawnOn {

  /** Pairs of reports in the table. */
  static final int MOST = 200;

  /** Passages that are quoted of one piece of evidence, and words of each. */
  private static final int PASSAGES = 3;

  private static final int LONGEST = 40;

  private static final String UNDIRECTED =
      "Or the other way round: the dates do not say who was first.";

  private final PageStory story;
  private final Markup html;

  HtmlDrawnOn(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  /** Of one report there is nothing to say. */
  boolean shown() {
    return story.reports() > 1;
  }

  void write() throws IOException {
    if (!shown()) {
      return;
    }
    int lines = story.derivations().lines().size();
    html.open("section", "class", "drew", "aria-labelledby", "drew").line();
    html.element("h2", "Who drew on whom", "id", "drew").line();
    String reports = Words.numeral(story.reports(), "report", "reports");
    html.open("p").element("strong", reports + ", " + Words.lines(lines)).text(". ");
    if (story.derivations().all().isEmpty()) {
      html.text(
          "No sign was found that one of them draws on another: what they share is what was said.");
      html.close("p").line().close("section").line();
      return;
    }
    html.text(
        "Reports are one line where one draws on another: where the outlets’ own words are the same, "
            + "or one says from whom it has them. What a speaker said is no such sign.");
    html.close("p").line();
    picture();
    table();
    html.close("section").line();
  }

  private void picture() throws IOException {
    Drawing drawing = Drawing.of(story);
    html.open("figure").line();
    new HtmlDrawing(story, html).write(drawing);
    html.open("figcaption");
    html.text(
        "From left to right in the order of publication"
            + (undated() ? ", those without a date last and hollow. " : ". ")
            + "An arrow leads from a report to one that "
            + "drew on it: solid where they share the outlets’ own words, dashed where a credit is "
            + "stated; without a head where it is not known who was first. The table says the same.");
    if (drawing.rows().size() < story.reports()) {
      int left = story.reports() - drawing.rows().size();
      html.text(
          " " + Words.numeral(left, "report is", "reports are") + " left out of the picture.");
    }
    html.close("figcaption").close("figure").line();
  }

  private boolean undated() {
    return story.story().accounts().stream()
        .anyMatch(account -> account.article().published() == null);
  }

  private void table() throws IOException {
    List<Derivation> all = story.derivations().all();
    html.open("table", "class", "evidence").line();
    html.element("caption", "Which report drew on which, and why", "class", "unseen").line();
    html.open("thead").open("tr").element("th", "report", "scope", "col");
    html.element("th", "drew on", "scope", "col").element("th", "evidence", "scope", "col");
    html.close("tr").close("thead").line().open("tbody").line();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      row(i, all.get(i));
    }
    html.close("tbody").close("table").line();
    if (all.size() > MOST) {
      String rest = Words.count(all.size() - MOST, "more pair", "more pairs");
      html.element("p", rest + " of reports are left out of this table.", "class", "note").line();
    }
  }

  private void row(int index, Derivation derivation) throws IOException {
    boolean directed = Drawing.directed(story, derivation);
    html.open("tr", "id", Anchors.derivation(index)).open("th", "scope", "row");
    account(derivation.to());
    html.close("th").open("td").element("span", "drew on ", "class", "narrow");
    account(derivation.from());
    html.close("td").open("td").open("ul").line();
    int number = 0;
    for (Evidence evidence : derivation.evidence()) {
      html.open("li");
      evidence(index, number, derivation, evidence);
      html.close("li").line();
      number += shown(evidence);
    }
    html.close("ul");
    if (!directed) {
      html.element("p", UNDIRECTED, "class", "note");
    }
    html.close("td").close("tr").line();
  }

  private void account(int account) throws IOException {
    String place = Anchors.to(Anchors.account(account));
    html.element("a", story.labels().of(account), "class", "place", "href", place);
  }

  /** How many passages of {@code evidence} are quoted. */
  static int shown(Evidence evidence) {
    return Math.min(PASSAGES, passages(evidence));
  }

  private static int passages(Evidence evidence) {
    return Math.max(evidence.from().size(), evidence.to().size());
  }

  private void evidence(int derivation, int number, Derivation edge, Evidence evidence)
      throws IOException {
    int passages = passages(evidence);
    html.text(
        switch (evidence.kind()) {
          case SHARED_NARRATION ->
              Words.count(passages, "passage", "passages") + " of the outlets’ own words: ";
          case STATED_CREDIT -> "a stated credit: ";
        });
    for (int i = 0; i < shown(evidence); i++) {
      boolean later = i < evidence.to().size();
      Span place = later ? evidence.to().get(i) : evidence.from().get(i);
      String text = place.of(story.text(later ? edge.to() : edge.from()));
      html.trusted(i == 0 ? "" : " · ")
          .open("q")
          .text(TextVersion.shortened(text.strip(), LONGEST));
      html.close("q").trusted(" ");
      place(derivation, number + i, later, later ? edge.to() : edge.from());
      if (later && i < evidence.from().size()) {
        html.trusted(", ");
        place(derivation, number + i, false, edge.from());
      }
    }
    if (passages > PASSAGES) {
      html.text(" · and " + (passages - PASSAGES) + " more");
    }
  }

  private void place(int derivation, int number, boolean later, int account) throws IOException {
    String place = Anchors.to(Anchors.evidence(derivation, number, later));
    html.element("a", "in " + story.labels().of(account), "class", "place calm", "href", place);
  }
}
