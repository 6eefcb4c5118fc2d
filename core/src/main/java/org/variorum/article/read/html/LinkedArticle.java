package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.html.Linked.Thing;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;

/**
 * Which thing of a page's linked data is its article. Pages describe others, too: what to read
 * next, what is in the series.
 */
final class LinkedArticle {

  private final List<String> titles;
  private final @Nullable String url;

  private LinkedArticle(List<String> titles, @Nullable String url) {
    this.titles = titles;
    this.url = url;
  }

  /**
   * The article whose headline or address is the page's; where none says either, the one there is;
   * and where no thing is an article, the page itself, if it is the only one.
   */
  static Optional<Thing> of(JsonLd linked, PageSigns signs, @Nullable String url) {
    List<String> titles =
        Stream.concat(
                signs.meta("og:title", "twitter:title").stream(),
                signs.marks(Kind.HEADING).filter(mark -> mark.name().equals("h1")).map(Mark::text))
            .map(Wording::plain)
            .limit(20)
            .toList();
    LinkedArticle choice = new LinkedArticle(titles, url);
    List<Thing> articles = linked.top().stream().filter(Thing::isArticle).distinct().toList();
    List<Thing> pages = linked.top().stream().filter(LinkedArticle::isPage).distinct().toList();
    return choice
        .among(articles)
        .or(() -> articles.isEmpty() ? choice.among(pages) : Optional.empty());
  }

  private Optional<Thing> among(List<Thing> things) {
    return things.stream()
        .filter(this::isOfPage)
        .findFirst()
        .or(() ->
            Optional.of(things)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(thing -> !isOfAnother(thing)));
  }

  private boolean isOfPage(Thing thing) {
    return addresses(thing).anyMatch(address -> address.equals(page()))
        || thing.words("headline").stream()
            .map(Wording::plain)
            .anyMatch(headline -> titles.stream().anyMatch(title -> Wording.same(title, headline)));
  }

  /** Whether it has another address, and a headline that has nothing of the page's. */
  private boolean isOfAnother(Thing thing) {
    return !titles.isEmpty()
        && addresses(thing).findAny().isPresent()
        && thing.words("headline").stream()
            .anyMatch(headline ->
                titles.stream().allMatch(title -> Wording.share(title, headline) < 0.3));
  }

  private String page() {
    return url == null ? "" : PageUrl.folded(url);
  }

  private static Stream<String> addresses(Thing thing) {
    Stream<String> within =
        thing.all("mainEntityOfPage").stream()
            .flatMap(value ->
                switch (value) {
                  case Linked.Words(String words) -> Stream.of(words);
                  case Thing page ->
                      Stream.concat(page.words("@id").stream(), page.words("url").stream());
                });
    return Stream.concat(thing.words("url").stream(), within)
        .filter(address -> address.contains("/"))
        .map(PageUrl::folded);
  }

  private static boolean isPage(Thing thing) {
    return thing.types().stream().anyMatch(type -> type.endsWith("webpage"));
  }
}
