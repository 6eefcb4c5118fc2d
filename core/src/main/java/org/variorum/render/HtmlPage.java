package org.variorum.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Utterance;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;

/** The frame of the page: head, list of reports, what to see first, and the order of sections. */
final class HtmlPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final CollatedStory story;
  private final Collation collation;
  private final Labels labels;
  private final Markup html;

  HtmlPage(CollatedStory story, Markup html) {
    this.story = story;
    this.collation = story.collation();
    this.labels = Labels.of(story.collation());
    this.html = html;
  }

  void write(String style) throws IOException {
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(style);
    html.open("body").line();
    html.element("a", "Skip to the quotes", "class", "skip", "href", "#quotes").line();
    masthead();
    html.open("main").line();
    new HtmlFirst(story, html).write();
    hidden();
    shared();
    alone();
    accounts();
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
    html.open("style").line().trusted(style).close("style").line().close("head").line();
  }

  private String heading() {
    int reports = collation.accounts().size();
    return Words.numeral(reports, "report", "reports") + (reports == 1 ? "" : ", side by side");
  }

  private void masthead() throws IOException {
    html.open("header", "class", "masthead").line();
    html.element("p", "Variorum", "class", "name").line();
    html.element("h1", heading()).line();
    html.element(
            "p",
            "What was said, by whom, in which words each outlet printed it, "
                + "and what was changed without showing it.",
            "class",
            "lede")
        .line();
    html.open("ol", "class", "reports").line();
    for (int i = 0; i < collation.accounts().size(); i++) {
      report(i);
    }
    html.close("ol").line();
    counts();
    html.close("header").line();
  }

  private void report(int index) throws IOException {
    Article article = collation.accounts().get(index).article();
    html.open("li");
    html.open("a", "class", "outlet", "href", Anchors.to(Anchors.account(index)));
    html.text(labels.of(index)).close("a");
    html.open("span", "class", "when");
    html.text(article.published() == null ? "no date" : Words.date(article.published()));
    html.close("span");
    html.open("span", "class", "headline");
    html.text(article.title() == null ? "" : article.title());
    webLink(article.url());
    html.close("span").close("li").line();
  }

  /** A link to where it was published, if that is a place on the web. */
  private void webLink(@Nullable String url) throws IOException {
    Optional<URI> address = web(url);
    if (address.isPresent()) {
      html.trusted(" ");
      html.element(
          "a",
          address.get().getHost(),
          "class",
          "web",
          "rel",
          "noreferrer noopener nofollow",
          "href",
          address.get().toASCIIString());
    }
  }

  private static Optional<URI> web(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(url.strip());
      String scheme = address.getScheme() == null ? "" : address.getScheme();
      boolean web = List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
      // Java takes half of a surrogate pair for a letter, and then cannot write it.
      boolean written = CodePoints.areWhole(url);
      return web && written && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void counts() throws IOException {
    html.open("ul", "class", "counts").line();
    count(number(u -> !u.alone()), "quote several outlets print", "quotes several outlets print");
    count(number(u -> cuts(u) > 0), "with a hidden cut", "with a hidden cut");
    count(
        number(u -> !u.alone() && u.differences().stream().anyMatch(Difference::substantive)),
        "printed in other words",
        "printed in other words");
    count(number(Utterance::alone), "printed by one alone", "printed by one alone");
    html.close("ul").line();
  }

  private void count(long number, String one, String several) throws IOException {
    html.open("li").element("strong", String.valueOf(number)).trusted(" ");
    html.text(number == 1 ? one : several).close("li").line();
  }

  private long number(Predicate<Utterance> which) {
    return collation.utterances().stream().filter(which).count();
  }

  private static long cuts(Utterance utterance) {
    return utterance.differences().stream().filter(Difference::hidden).count();
  }

  /** What an editor must see first, in words. */
  private void hidden() throws IOException {
    List<Integer> found = where(utterance -> cuts(utterance) > 0);
    if (found.isEmpty()) {
      return;
    }
    html.open("section", "class", "hidden", "aria-labelledby", "hidden").line();
    html.element("h2", "Changed without showing it", "id", "hidden").line();
    html.open("ul").line();
    for (int index : found) {
      Utterance utterance = collation.utterances().get(index);
      for (Findings.Sentence sentence : Findings.of(utterance, labels).grave()) {
        html.open("li").open("a", "href", Anchors.to(Anchors.utterance(index)));
        html.text(sentence.text()).close("a").trusted(" ");
        html.element("span", Words.speaker(utterance.speaker()), "class", "who");
        html.close("li").line();
      }
    }
    html.close("ul").close("section").line();
  }

  private List<Integer> where(Predicate<Utterance> which) {
    return IntStream.range(0, collation.utterances().size())
        .filter(i -> which.test(collation.utterances().get(i)))
        .boxed()
        .toList();
  }

  private void shared() throws IOException {
    html.open("section", "aria-labelledby", "quotes").line();
    html.element("h2", "What several outlets print", "id", "quotes").line();
    List<Integer> found = where(utterance -> !utterance.alone());
    if (found.isEmpty()) {
      html.element("p", "No quote was found in more than one of these reports.", "class", "none");
    } else {
      HtmlLegend.write(html);
    }
    for (int index : found) {
      new HtmlUtterance(collation, labels, html).write(index);
    }
    html.close("section").line();
  }

  private void alone() throws IOException {
    List<Integer> found = where(Utterance::alone);
    if (found.isEmpty()) {
      return;
    }
    html.open("section", "class", "alone", "aria-labelledby", "alone").line();
    html.element("h2", "What one outlet alone prints", "id", "alone").line();
    for (int account = 0; account < collation.accounts().size(); account++) {
      int here = account;
      List<Integer> own =
          found.stream()
              .filter(i -> collation.utterances().get(i).readings().getFirst().account() == here)
              .toList();
      if (!own.isEmpty()) {
        html.element("h3", labels.of(account)).line().open("ul").line();
        for (int index : own) {
          new HtmlUtterance(collation, labels, html).writeAlone(index);
        }
        html.close("ul").line();
      }
    }
    html.close("section").line();
  }

  private void accounts() throws IOException {
    html.open("section", "class", "accounts", "aria-labelledby", "reports").line();
    html.element("h2", "The reports in full", "id", "reports").line();
    for (int i = 0; i < collation.accounts().size(); i++) {
      new HtmlAccount(collation, labels, html).write(i);
    }
    html.close("section").line();
  }

  private void footer() throws IOException {
    html.open("footer").line();
    html.element(
            "p",
            "Every version is given as its outlet printed it; follow an outlet’s name to the place. "
                + "This page does not say which report is right. It has not looked for conflicting "
                + "facts, nor for reports that draw on one another.")
        .line();
    html.close("footer").line();
  }
}
