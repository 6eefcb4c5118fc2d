package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/** Something said once: who said it, what differs in words, and the versions under one another. */
final class HtmlUtterance {

  /** Sentences on other speakers that are shown at once. */
  private static final int MOST_SPEAKERS = 5;

  private final PageStory story;
  private final HtmlFilters filters;
  private final Markup html;

  HtmlUtterance(PageStory story, HtmlFilters filters, Markup html) {
    this.story = story;
    this.filters = filters;
    this.html = html;
  }

  /** A quote that several accounts print. */
  void write(PageQuote quote) throws IOException {
    Utterance utterance = quote.utterance();
    String anchor = Anchors.utterance(quote.index());
    String style = "utterance " + filters.styles(quote);
    html.open("article", "class", style, "id", anchor, "aria-labelledby", anchor + "h");
    html.line().open("h3", "id", anchor + "h");
    html.element("span", String.valueOf(quote.index() + 1), "class", "number").trusted(" ");
    html.text(Words.speaker(utterance.speaker())).close("h3").line();
    html.element("p", standing(quote), "class", "standing").line();
    otherSpeakers(Findings.otherSpeakers(utterance, story.labels()));
    new HtmlDifferences(story, html).write(quote);
    new HtmlVersions(story, html).write(quote);
    new HtmlHeadlines(story.collation(), story.labels(), html).write(utterance);
    reported(quote);
    authorities(utterance);
    html.close("article").line();
  }

  private String standing(PageQuote quote) {
    List<Integer> accounts = quote.accounts();
    List<String> parts = new ArrayList<>();
    String reports =
        accounts.size() == story.reports()
            ? Words.all(accounts.size()) + " reports"
            : accounts.size() + " of " + story.reports() + " reports";
    parts.add(reports + ", " + Words.lines(story.derivations().linesOf(accounts)));
    if (quote.versions().size() > 1) {
      parts.add(quote.versions().size() + " versions");
    }
    parts.addAll(Words.tally(quote.utterance()));
    if (quote.utterance().differences().isEmpty() && quote.versions().size() == 1) {
      parts.add("word for word the same");
    }
    return String.join(" · ", parts);
  }

  /** Who has another speaker, what is grave first; many are folded away. */
  private void otherSpeakers(List<Findings.Sentence> sentences) throws IOException {
    List<Findings.Sentence> all =
        sentences.stream().sorted(Comparator.comparing(sentence -> !sentence.grave())).toList();
    int shown = all.size() <= MOST_SPEAKERS + 1 ? all.size() : MOST_SPEAKERS;
    sentences(all.subList(0, shown));
    if (shown < all.size()) {
      html.open("details", "class", "more").line();
      html.element("summary", (all.size() - shown) + " more who name the speaker otherwise").line();
      sentences(all.subList(shown, all.size()));
      html.close("details").line();
    }
  }

  private void sentences(List<Findings.Sentence> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("ul", "class", "other").line();
    for (Findings.Sentence sentence : sentences) {
      html.element("li", sentence.text(), "class", sentence.grave() ? "grave" : "calm").line();
    }
    html.close("ul").line();
  }

  /** Those without quotation marks, apart: they are not aligned word by word. */
  private void reported(PageQuote quote) throws IOException {
    List<Reading> reported =
        quote.utterance().readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.REPORTED)
            .toList();
    if (reported.isEmpty()) {
      return;
    }
    html.open("div", "class", "reported").line();
    html.element("h4", "Without quotation marks, in the outlet’s own words").line();
    html.open("ul").line();
    for (Reading reading : reported) {
      html.open("li");
      place(html, quote, reading, story.labels().of(reading.account()));
      html.trusted(" ");
      words(html, reading, story.text(reading.account()));
      html.close("li").line();
    }
    html.close("ul").close("div").line();
  }

  private void authorities(Utterance utterance) throws IOException {
    for (Reading reading : utterance.readings()) {
      if (reading.authority() != null) {
        html.open("p", "class", "authority").text(story.labels().of(reading.account()));
        html.text(" has it from ").text(reading.authority()).close("p").line();
      }
    }
  }

  static void words(Markup html, Reading reading, String account) throws IOException {
    boolean quoted = reading.kind() != Reading.Kind.REPORTED;
    html.open("q", "class", quoted ? "words" : "words reported");
    html.text(reading.text(account)).close("q");
  }

  static void place(Markup html, PageQuote quote, Reading reading, String name) throws IOException {
    String target = Anchors.to(Anchors.place(reading.account(), quote.index()));
    html.element("a", name, "class", "place", "href", target);
  }
}
