package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.collation.Reading;

/** What one outlet alone prints, by outlet. */
final class HtmlAlone {

  private final PageStory story;
  private final HtmlFilters filters;
  private final Markup html;

  HtmlAlone(PageStory story, HtmlFilters filters, Markup html) {
    this.story = story;
    this.filters = filters;
    this.html = html;
  }

  void write() throws IOException {
    SortedMap<Integer, List<PageQuote>> own = new TreeMap<>();
    for (PageQuote quote : story.quotes()) {
      if (quote.alone()) {
        own.computeIfAbsent(quote.accounts().getFirst(), _ -> new ArrayList<>()).add(quote);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    List<PageQuote> all = own.values().stream().flatMap(List::stream).toList();
    html.open("section", "class", "alone " + filters.around(all), "aria-labelledby", "alone")
        .line();
    html.element("h2", "What one outlet alone prints", "id", "alone").line();
    for (int account : own.keySet()) {
      html.open("div", "class", filters.around(own.getOrDefault(account, List.of())))
          .element("h3", story.labels().of(account))
          .line();
      html.open("ul").line();
      for (PageQuote quote : own.getOrDefault(account, List.of())) {
        quote(quote);
      }
      html.close("ul").close("div").line();
    }
    html.close("section").line();
  }

  private void quote(PageQuote quote) throws IOException {
    Reading reading = quote.utterance().readings().getFirst();
    html.open("li", "class", filters.styles(quote), "id", Anchors.utterance(quote.index()));
    html.element("span", Words.speaker(reading.speaker()), "class", "who").trusted(" ");
    if (quote.versions().isEmpty()) {
      HtmlUtterance.words(html, reading, story.text(reading.account()));
    } else {
      html.open("span", "class", "version", "id", quote.versionNames().getFirst());
      HtmlUtterance.words(html, reading, story.text(reading.account()));
      html.close("span");
    }
    html.trusted(" ");
    HtmlUtterance.place(html, quote, reading, "in the report");
    if (!quote.versions().isEmpty()) {
      html.trusted(" ");
      HtmlDifferences.lasting(html, quote.versionNames().getFirst(), "link to this quote");
    }
    new HtmlHeadlines(story.collation(), story.labels(), html).write(quote.utterance());
    html.close("li").line();
  }
}
