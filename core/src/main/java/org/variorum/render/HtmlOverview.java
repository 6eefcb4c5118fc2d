package org.variorum.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Difference;
import org.variorum.collation.Variant;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Facts;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/** The story at a glance: the reports, the counts, and who was quoted. */
final class HtmlOverview {

  /** Speakers that are shown at once; the others are folded away. */
  private static final int MOST_SPEAKERS = 10;

  private final PageStory story;
  private final Markup html;

  HtmlOverview(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  /** What the reports are, and what each brings. */
  void reports() throws IOException {
    int[] quotes = new int[story.reports()];
    int[] alone = new int[story.reports()];
    int[] cuts = new int[story.reports()];
    for (PageQuote quote : story.quotes()) {
      quote.accounts().forEach(account -> quotes[account]++);
      if (quote.alone()) {
        alone[quote.accounts().getFirst()]++;
      }
      quote.utterance().differences().forEach(difference -> count(difference, cuts));
    }
    html.open("ol", "class", "reports").line();
    for (int i = 0; i < story.reports(); i++) {
      List<String> has = new ArrayList<>();
      has.add(Words.count(quotes[i], "quote", "quotes"));
      if (alone[i] > 0) {
        has.add(alone[i] == quotes[i] ? "none of them elsewhere" : alone[i] + " nowhere else");
      }
      if (cuts[i] > 0) {
        has.add(Words.count(cuts[i], "hidden cut", "hidden cuts"));
      }
      report(i, String.join(" · ", has));
    }
    html.close("ol").line();
  }

  /** Adds a hidden cut to those who made it. */
  private static void count(Difference difference, int[] cuts) {
    if (difference.hidden()) {
      for (Variant variant : difference.variants()) {
        if (variant.at().values().stream().allMatch(Span::isEmpty)) {
          for (int account : variant.at().keySet()) {
            cuts[account] += difference.marked().contains(account) ? 0 : 1;
          }
        }
      }
    }
  }

  private void report(int index, String has) throws IOException {
    Article article = story.article(index);
    html.open("li");
    html.open("a", "class", "outlet", "href", Anchors.to(Anchors.account(index)));
    html.text(story.labels().of(index)).close("a");
    html.open("span", "class", "when");
    html.text(article.published() == null ? "no date" : Words.date(article.published()));
    html.close("span");
    if (article.title() != null || web(article.url()).isPresent()) {
      html.open("span", "class", "headline").text(article.title() == null ? "" : article.title());
      webLink(article.url());
      html.close("span");
    }
    html.element("span", has, "class", "has").close("li").line();
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

  void counts() throws IOException {
    List<PageQuote> shared = story.shared();
    long cut = shared.stream().filter(quote -> quote.hiddenCuts() > 0).count();
    long changed = shared.stream().filter(PageStory::changed).count();
    int alone = story.quotes().size() - shared.size();
    html.open("ul", "class", "counts").line();
    conflicts();
    int lines = story.derivations().lines().size();
    count(lines, "independent line", "independent lines");
    count(shared.size(), "quote several outlets print", "quotes several outlets print");
    count(cut, "with a hidden cut", "with a hidden cut");
    count(changed, "printed in other words", "printed in other words");
    count(alone, "printed by one alone", "printed by one alone");
    html.close("ul").line();
  }

  /** The conflicts, before all else, with a link to them. */
  private void conflicts() throws IOException {
    Facts facts = story.story().facts();
    int certain = facts.discrepancies(Certainty.CERTAIN).size();
    int possible = facts.discrepancies(Certainty.POSSIBLE).size();
    if (certain + possible > 0) {
      html.open("li", "class", certain > 0 ? "grave" : "");
      html.open("a", "href", Anchors.to("conflicts"));
      html.element("strong", String.valueOf(certain)).trusted(" ");
      html.text(certain == 1 ? "conflict" : "conflicts");
      html.text(possible > 0 ? " and " + possible + " possible" : "").close("a");
      html.close("li").line();
    }
  }

  private void count(long number, String one, String several) throws IOException {
    html.open("li").element("strong", String.valueOf(number)).trusted(" ");
    html.text(number == 1 ? one : several).close("li").line();
  }

  /** Who was quoted, in how many versions, with how many hidden cuts, by whom. */
  void speakers() throws IOException {
    List<PageSpeaker> all = story.speakers();
    if (all.isEmpty()) {
      return;
    }
    html.open("section", "class", "speakers", "aria-labelledby", "speakers").line();
    html.element("h2", "Who was quoted", "id", "speakers").line();
    int shown = all.size() <= MOST_SPEAKERS + 1 ? all.size() : MOST_SPEAKERS;
    table("Who was quoted", all.subList(0, shown));
    if (shown < all.size()) {
      html.open("details", "class", "more").line();
      html.element("summary", (all.size() - shown) + " more speakers").line();
      table("More who were quoted", all.subList(shown, all.size()));
      html.close("details").line();
    }
    html.close("section").line();
  }

  private void table(String caption, List<PageSpeaker> speakers) throws IOException {
    html.open("table", "class", "sums").line().element("caption", caption, "class", "unseen");
    html.line().open("thead").open("tr").element("th", "speaker", "scope", "col");
    for (String column : List.of("quotes", "versions", "hidden cuts", "reports", "lines")) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").line().open("tbody").line();
    for (PageSpeaker speaker : speakers) {
      String first = Anchors.to(Anchors.utterance(speaker.quotes().getFirst().index()));
      html.open("tr").open("th", "scope", "row");
      html.element("a", Words.speaker(speaker.name()), "href", first).close("th");
      html.element("td", String.valueOf(speaker.quotes().size()));
      html.element("td", dash(speaker.versions()));
      html.element(
          "td", dash(speaker.hiddenCuts()), "class", speaker.hiddenCuts() > 0 ? "grave" : "");
      List<Integer> accounts = List.copyOf(speaker.accounts());
      html.element("td", String.valueOf(accounts.size()));
      html.element("td", String.valueOf(story.derivations().linesOf(accounts)));
      html.close("tr").line();
    }
    html.close("tbody").close("table").line();
  }

  private static String dash(long count) {
    return count == 0 ? "–" : String.valueOf(count);
  }
}
