package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.collation.Reading;

/**
 * The reports in full. Where there are several, any two can be chosen to stand side by side, with
 * what they share, copy and change; without script, by rules of the style sheet.
 */
final class HtmlAccounts {

  /** How it looks, and is read aloud, what two reports share or have otherwise. */
  private static final String SPEECH =
      "background:var(--said);border-bottom:1px solid var(--ink);"
          + "counter-increment:speech var(--first);&::before{content:\"\"/\"both quote: \"}";

  private static final String CHANGE =
      "font-weight:700;text-decoration:underline double var(--form);"
          + "counter-increment:change var(--one);"
          + "&::before{content:var(--gap)/\"changed: \"}";

  private static final String NARRATION = "border-bottom:2px dashed var(--form)";

  private final PageStory story;
  private final Markup html;
  private final Pairing pairing;
  private final List<List<Said>> said = new ArrayList<>();

  HtmlAccounts(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
    this.pairing = new Pairing(story);
    for (int i = 0; i < story.reports(); i++) {
      said.add(new ArrayList<>());
    }
    for (PageQuote quote : story.quotes()) {
      for (Reading reading : quote.utterance().readings()) {
        said.get(reading.account()).addAll(Said.of(quote.index(), reading));
      }
    }
  }

  /** Whether there are two to choose. */
  boolean pairs() {
    return story.reports() > 1;
  }

  /** For each report, what of others is marked when it is chosen; and which are shown. */
  void rules() throws IOException {
    if (!pairs()) {
      return;
    }
    for (int i = 0; i < story.reports(); i++) {
      String number = String.valueOf(i + 1);
      // The question is put to the form alone: asked of all the reports, it would be slow.
      String left = ".pick:has(.l" + number + ":checked)~";
      String right = ".pick:has(.r" + number + ":checked)~";
      String own = "#" + Anchors.account(i);
      html.trusted(left + ".both " + own + "," + right + ".both " + own);
      html.trusted("{display:block;order:1}\n");
      html.trusted(right + ".both " + own + "{order:2;--one:0}\n");
      html.trusted(".pick:has(.l" + number + ":checked):has(.r" + number + ":checked)~.same");
      html.trusted("{display:block}\n.pick:has(.l" + number + ":checked,.r" + number);
      html.trusted(":checked)~.both .account:not(" + own + "){");
      rule(speech(i), SPEECH);
      rule(pairing.differing(i), CHANGE);
      rule(List.of(".w" + number), NARRATION);
      html.trusted(".b" + number + "::before{content:\"⟦\";");
      html.trusted("counter-increment:narration var(--one)}");
      html.trusted(".e" + number + "::after{content:\"⟧\"}}\n");
    }
  }

  private List<String> speech(int account) {
    return said.get(account).stream()
        .map(Said::utterance)
        .distinct()
        .filter(index -> !story.quotes().get(index).alone())
        .map(index -> ".q" + (index + 1))
        .toList();
  }

  private void rule(List<String> selectors, String look) throws IOException {
    if (!selectors.isEmpty()) {
      html.trusted(String.join(",", selectors) + "{" + look + "}");
    }
  }

  void write() throws IOException {
    html.open("section", "class", "accounts", "aria-labelledby", "reports").line();
    html.element("h2", "The reports in full", "id", "reports").line();
    if (pairs()) {
      chooser();
    }
    html.open("div", "class", "both").line();
    for (int i = 0; i < story.reports(); i++) {
      new HtmlAccount(story, pairing.seams(i), html).write(i, marks(i));
    }
    html.close("div").line();
    if (pairs()) {
      tally();
    }
    html.close("section").line();
  }

  private List<Mark> marks(int account) {
    List<Mark> marks = new ArrayList<>(said.get(account));
    marks.addAll(story.facts().stated().get(account));
    return marks;
  }

  private void chooser() throws IOException {
    html.open("form", "class", "pick", "aria-label", "Two reports side by side").line();
    choose("left", "Side by side:", "l");
    choose("right", "and", "r");
    html.element("button", "Show all", "type", "reset").line();
    html.close("form").line();
    html.element("p", "Choose two different reports.", "class", "same").line();
    html.open("ul", "class", "pairing").line();
    html.open("li").element("span", "said", "class", "sample speech").trusted(" ");
    html.text("what both quote").close("li").line();
    html.open("li").element("span", "changed", "class", "sample change").trusted(" ");
    html.text("words in it that the other has otherwise or not at all; ‸ where it has more");
    html.close("li").line();
    html.open("li").element("span", "told", "class", "sample narration").trusted(" ");
    html.text("the outlets’ own words, the same in both").close("li").line();
    html.close("ul").line();
    if (!pairing.complete()) {
      String note =
          "Not every difference is marked here: there are too many. All are listed above.";
      html.element("p", note, "class", "note").line();
    }
    if (story.reports() > Pairing.MOST_SHARING + 1) {
      String note =
          "An outlet’s own words are marked for the "
              + Pairing.MOST_SHARING
              + " reports with which it shares most.";
      html.element("p", note, "class", "note").line();
    }
  }

  /** What two share, counted by the style sheet, which knows what it shows. */
  private void tally() throws IOException {
    html.open("p", "class", "tally").text("In common: ");
    html.element("span", "", "class", "speeches").text(" quoted, ");
    html.element("span", "", "class", "passages")
        .text(" of the outlets’ own words. Changed in what ");
    html.text("both quote: ").element("span", "", "class", "changes").text(".").close("p").line();
  }

  private void choose(String name, String shown, String style) throws IOException {
    html.open("p").element("label", shown, "for", name).trusted(" ");
    html.open("select", "id", name, "autocomplete", "off");
    html.element("option", "–", "class", "any");
    for (int i = 0; i < story.reports(); i++) {
      html.element("option", story.labels().of(i), "class", style + (i + 1));
    }
    html.close("select").close("p").line();
  }
}
