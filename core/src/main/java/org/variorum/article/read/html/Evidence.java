package org.variorum.article.read.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.html.Linked.Thing;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;
import org.variorum.article.read.raw.Hints;

/**
 * All that the rules may ask of a page.
 *
 * @param signs what the page says about itself
 * @param linked its linked data
 * @param article what of these is about the article, or null
 * @param hints what was said of the page
 * @param url where it was published, or null
 * @param dates how it writes dates
 * @param headline the index of the line that holds the headline, or -1 where that is not known
 */
record Evidence(
    PageSigns signs,
    JsonLd linked,
    @Nullable Thing article,
    Hints hints,
    @Nullable String url,
    PageDates dates,
    int headline) {

  /** Lines of a page that may stand between the headline and what is said about the text. */
  private static final int BEFORE = 8;

  private static final int AFTER = 25;

  /** Chars of a sentence that belongs to the text or sums it up. */
  private static final int STANDFIRST = 60;

  /** Gathers it; where the headline stands is to be found yet. */
  static Evidence of(PageSigns signs, Hints hints) {
    JsonLd linked = JsonLd.of(signs.jsonLd());
    @Nullable String url = PageUrl.find(signs, hints).map(Said::value).orElse(null);
    @Nullable Thing article = LinkedArticle.of(linked, signs, url).orElse(null);
    PageDates dates = PageDates.of(LanguageRules.tags(signs));
    return new Evidence(signs, linked, article, hints, url, dates, -1);
  }

  /** What the page's meta tags of these names say, the first name's first. */
  List<String> meta(String... names) {
    return signs.meta(names);
  }

  /** The same, the article's headline being {@code title}. */
  Evidence under(@Nullable String title) {
    int line =
        Optional.ofNullable(title)
            .flatMap(signs::lineOf)
            .or(() ->
                signs
                    .marks(Kind.HEADING)
                    .filter(mark -> mark.name().equals("h1"))
                    .findFirst()
                    .map(Mark::line))
            .orElse(-1);
    return new Evidence(signs, linked, article, hints, url, dates, line);
  }

  /** The names that a property of the article gives. */
  List<String> names(String property) {
    return article == null ? List.of() : linked.names(article, property);
  }

  /** The words that a property of the article holds. */
  List<String> words(String property) {
    return article == null ? List.of() : article.words(property);
  }

  /** Whether a line is near enough to the headline to speak of the same text. */
  boolean isNearHeadline(Mark mark) {
    return headline >= 0 && mark.line() >= headline - BEFORE && mark.line() <= lastNear();
  }

  /** The marks of a kind near the headline, those after it first. */
  List<Mark> near(Kind kind) {
    Comparator<Mark> after = Comparator.comparing(mark -> mark.line() < headline);
    return signs.marks(kind).filter(this::isNearHeadline).sorted(after).toList();
  }

  /** The lines near the headline, those after it first; empty where that is not known. */
  List<String> linesNearHeadline() {
    if (headline < 0) {
      return List.of();
    }
    List<String> lines = signs.lines();
    // A headline without words may stand behind the last line.
    int after = Math.min(lines.size(), headline + 1);
    return Stream.concat(
            lines.subList(after, Math.max(after, lastNear())).stream(),
            lines.subList(Math.max(0, headline - BEFORE), headline).stream())
        .toList();
  }

  /** The host of the address, in lower case and without www; blank where it is not known. */
  String host() {
    return url == null
        ? ""
        : PageUrl.host(url).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  /**
   * Whether an article may have been published then: not before the press, nor after it was seen.
   */
  boolean isPossible(PublicationDate date) {
    @Nullable PublicationDate seen = hints.seen();
    return date.day().getYear() >= 1900
        && date.day().getYear() < 10_000
        && (seen == null || !date.day().isAfter(seen.day().plusDays(1)));
  }

  /**
   * The first line after the headline that is too far from it, or where the text has begun: a line
   * that is a paragraph, or the second that is a long sentence, since the first sums the text up.
   */
  private int lastNear() {
    int most = Math.min(signs.lines().size(), headline + 1 + AFTER);
    int sentences = 0;
    for (int i = headline + 1; i < most; i++) {
      String line = signs.lines().get(i);
      sentences += PrintedDates.isSentence(line) && line.length() > STANDFIRST ? 1 : 0;
      if (line.equals(PageSigns.PARAGRAPH) || sentences == 2) {
        return i;
      }
    }
    return most;
  }
}
