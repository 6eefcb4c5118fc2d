package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.result.CollatedStory;

/** The frame of the page: head, the parts in their order, foot. */
final class HtmlPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final PageStory story;
  private final HtmlFirst first;
  private final Markup html;
  private final HtmlOverview overview;
  private final HtmlConflicts conflicts;
  private final HtmlHidden hidden;
  private final HtmlFilters filters;
  private final HtmlFacts facts;
  private final HtmlTimeline timeline;
  private final HtmlDrawnOn drawnOn;
  private final HtmlAccounts accounts;

  HtmlPage(CollatedStory story, Markup html) {
    this.story = PageStory.of(story);
    this.first = new HtmlFirst(story, html);
    this.html = html;
    this.overview = new HtmlOverview(this.story, html);
    this.filters = new HtmlFilters(this.story, html);
    this.conflicts = new HtmlConflicts(this.story, filters, html);
    this.hidden = new HtmlHidden(this.story, html);
    this.facts = new HtmlFacts(this.story, html);
    this.timeline = new HtmlTimeline(this.story, html);
    this.drawnOn = new HtmlDrawnOn(this.story, html);
    this.accounts = new HtmlAccounts(this.story, html);
  }

  void write(String style) throws IOException {
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(style);
    html.open("body").line();
    html.element("a", "Skip to the quotes", "class", "skip", "href", "#quotes").line();
    masthead();
    html.open("main").line();
    first.write();
    conflicts.write();
    hidden.write();
    overview.speakers();
    quotes();
    facts.claims();
    facts.corroborations();
    timeline.write();
    drawnOn.write();
    accounts.write();
    html.close("main").line();
    footer();
    html.close("body").close("html").line();
  }

  private void head(String style) throws IOException {
    html.open("head").line().open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", heading() + " – Variorum").line();
    html.open("style").line().trusted(style);
    filters.rules();
    accounts.rules();
    html.close("style").line().close("head").line();
  }

  private String heading() {
    return Words.numeral(story.reports(), "report", "reports")
        + (story.reports() == 1 ? "" : ", side by side");
  }

  private void masthead() throws IOException {
    html.open("header", "class", "masthead").line();
    html.element("p", "Variorum", "class", "name").line();
    html.element("h1", heading()).line();
    html.element(
            "p",
            "What was said, by whom, in which words each outlet printed it, "
                + "what was changed without showing it, and where the reports contradict each other.",
            "class",
            "lede")
        .line();
    overview.counts();
    conflicts.notes();
    overview.reports();
    contents();
    html.close("header").line();
  }

  /** The parts of the page, for whoever does not want to go through all of it. */
  private void contents() throws IOException {
    html.open("nav", "class", "contents", "aria-label", "Parts of this page").open("ul").line();
    part(conflicts.any(), "conflicts", "Where the reports contradict each other");
    part(hidden.any(), "hidden", "Changed without showing it");
    part(!story.speakers().isEmpty(), "speakers", "Who was quoted");
    part(true, "quotes", "What several outlets print");
    part(story.quotes().stream().anyMatch(PageQuote::alone), "alone", "What one alone prints");
    part(facts.claimed(), "claims", "Claims and denials");
    part(facts.carried(), "carried", "How many reports carry it");
    part(timeline.any(), "timeline", "What was when");
    part(drawnOn.shown(), "drew", "Who drew on whom");
    part(true, "reports", accounts.pairs() ? "Two reports side by side" : "The reports in full");
    html.close("ul").close("nav").line();
  }

  private void part(boolean there, String anchor, String name) throws IOException {
    if (there) {
      html.open("li").element("a", name, "href", Anchors.to(anchor)).close("li").line();
    }
  }

  /** All that can be filtered. */
  private void quotes() throws IOException {
    html.open("section", "class", "quotes", "aria-labelledby", "quotes").line();
    html.element("h2", "What several outlets print", "id", "quotes").line();
    filters.write();
    shared();
    new HtmlAlone(story, filters, html).write();
    filters.left();
    html.close("section").line();
  }

  private void shared() throws IOException {
    List<PageQuote> shared = story.shared();
    if (shared.isEmpty()) {
      html.element("p", "No quote was found in more than one of these reports.", "class", "none");
    } else {
      HtmlLegend.write(html);
    }
    for (PageQuote quote : shared) {
      new HtmlUtterance(story, filters, html).write(quote);
    }
  }

  private void footer() throws IOException {
    html.open("footer").line();
    html.element(
            "p",
            "Every version is given as its outlet printed it; follow an outlet’s name to the place. "
                + "A ¶ is a link that lasts: it is made of the words, and still leads there when "
                + "reports are added. This page does not say which report is right, and a conflict that "
                + "is not listed may be there all the same.")
        .line();
    if (!story.collation().unexamined().isEmpty()) {
      String given = String.join(", ", story.collation().unexamined());
      html.element("p", "Not looked at, since it would have taken too long: " + given + ".").line();
    }
    html.close("footer").line();
  }
}
