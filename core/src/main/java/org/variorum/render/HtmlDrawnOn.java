package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.derivation.Credit;
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

  private final PageStory story;
  private final DerivationWords words;
  private final Markup html;

  HtmlDrawnOn(PageStory story, Markup html) {
    this.story = story;
    this.words = new DerivationWords(story.story(), story.labels());
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
            + "stated; without a head where it is not known who was first, or where both draw on a third. "
            + "The table says the same.");
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
    html.open("thead").open("tr").element("th", "who drew on whom", "scope", "col");
    html.element("th", "evidence", "scope", "col");
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
    html.open("tr", "id", Anchors.derivation(index)).open("th", "scope", "row");
    for (DerivationWords.Piece piece : words.pieces(derivation)) {
      if (piece.account().isPresent()) {
        account(piece.account().getAsInt());
      } else {
        html.text(piece.text());
      }
    }
    html.close("th").open("td").open("ul").line();
    int number = 0;
    for (Evidence evidence : derivation.evidence()) {
      html.open("li");
      switch (evidence.kind()) {
        case SHARED_NARRATION -> passages(index, number, derivation, evidence);
        case STATED_CREDIT -> credits(index, number, derivation, evidence);
      }
      html.close("li").line();
      number += shown(evidence);
    }
    html.close("ul").close("td").close("tr").line();
  }

  private void account(int account) throws IOException {
    String place = Anchors.to(Anchors.account(account));
    html.element("a", story.labels().of(account), "class", "place", "href", place);
  }

  /** How many places of {@code evidence} are led to, in each of the two accounts. */
  static int shown(Evidence evidence) {
    return Math.min(PASSAGES, Math.max(evidence.from().size(), evidence.to().size()));
  }

  private void passages(int derivation, int number, Derivation edge, Evidence evidence)
      throws IOException {
    html.text(DerivationWords.shared(evidence) + ": ");
    for (int i = 0; i < shown(evidence); i++) {
      html.trusted(i == 0 ? "" : " · ");
      quoted(evidence.to().get(i).of(story.text(edge.to())));
      html.trusted(" ");
      place(derivation, number + i, true, edge.to());
      html.trusted(", ");
      place(derivation, number + i, false, edge.from());
    }
    int more = evidence.to().size() - shown(evidence);
    if (more > 0) {
      html.text(" · and " + DerivationWords.more(more));
    }
  }

  private void place(int derivation, int number, boolean later, int account) throws IOException {
    place(Anchors.evidence(derivation, number, later), "in " + story.labels().of(account));
  }

  private void place(String anchor, String text) throws IOException {
    html.element("a", text, "class", "place calm", "href", Anchors.to(anchor));
  }

  /** Whose words give credit to whom; what stands beside the text has no place to lead to. */
  private void credits(int derivation, int number, Derivation edge, Evidence evidence)
      throws IOException {
    boolean first = true;
    for (Credit credit : DerivationWords.credits(evidence)) {
      html.trusted(first ? "" : "; ");
      first = false;
      boolean later = credit.account() == edge.to();
      List<Span> places = later ? evidence.to() : evidence.from();
      Span span = credit.inText();
      int at = span == null ? -1 : places.indexOf(span);
      String outlet = story.labels().of(credit.account());
      if (at >= 0 && at < shown(evidence)) {
        place(Anchors.evidence(derivation, number + at, later), outlet);
      } else {
        html.text(outlet);
      }
      html.text(DerivationWords.place(credit) + ": ");
      quoted(credit.words());
    }
  }

  private void quoted(String words) throws IOException {
    html.element("q", TextVersion.shortened(words.strip(), LONGEST));
  }
}
