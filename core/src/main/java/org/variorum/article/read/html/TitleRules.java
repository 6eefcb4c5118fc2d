package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.article.Sureness;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;

/** The headline of a page, as readers see it. */
final class TitleRules {

  private record Page(Evidence evidence, Predicate<String> isOutlet) {}

  private static final int LONGEST = 1_000;

  /** What programs are told the headline is. */
  private static final List<FieldRule<Page>> DECLARED =
      List.of(
          new FieldRule<>("json-ld", Sureness.DECLARED, page -> page.evidence().words("headline")),
          new FieldRule<>("opengraph", Sureness.DECLARED, page -> meta(page, "og:title")),
          new FieldRule<>(
              "microdata",
              Sureness.DECLARED,
              page -> page.evidence().signs().property("headline").map(Mark::said).toList()),
          new FieldRule<>(
              "meta tag",
              Sureness.DECLARED,
              page ->
                  meta(
                      page,
                      "parsely-title",
                      "sailthru.title",
                      "twitter:title",
                      "dc.title",
                      "dcterms.title",
                      "citation_title",
                      "hdl",
                      "title")));

  /** The surest first: a heading that readers and programs are both told is surer than either. */
  private static final List<FieldRule<Page>> RULES =
      Stream.of(
              Stream.of(
                  new FieldRule<Page>(
                      "heading that the metadata name", Sureness.DECLARED, TitleRules::named),
                  new FieldRule<Page>(
                      "heading like the metadata", Sureness.PRINTED, TitleRules::alike)),
              DECLARED.stream(),
              Stream.of(
                  new FieldRule<Page>(
                      "main heading", Sureness.PRINTED, page -> headings(page, "h1").toList()),
                  new FieldRule<Page>(
                      "page's title",
                      Sureness.INFERRED,
                      page -> page.evidence().signs().titles().stream().limit(1).toList())))
          .flatMap(rules -> rules)
          .toList();

  private TitleRules() {}

  /** The headline. */
  static Optional<Said> find(Evidence evidence) {
    return FieldRule.all(RULES, new Page(evidence, OutletRules.isOutlet(evidence)), TitleRules::fit)
        .findFirst();
  }

  private static List<String> meta(Page page, String... names) {
    return page.evidence().meta(names);
  }

  private static Stream<String> headings(Page page, String... names) {
    List<String> wanted = List.of(names);
    return page.evidence()
        .signs()
        .marks(Kind.HEADING)
        .filter(mark -> wanted.contains(mark.name()))
        .map(Mark::text)
        .limit(30);
  }

  /** Every title that programs are told, the page's own included. */
  private static List<String> declared(Page page) {
    return Stream.concat(
            FieldRule.all(DECLARED, page, TitleRules::fit).map(Said::value),
            page.evidence().signs().titles().stream().limit(1).map(Wording::plain))
        .distinct()
        .limit(8)
        .toList();
  }

  private static List<String> named(Page page) {
    List<String> declared = declared(page);
    return headings(page, "h1", "h2", "h3")
        .filter(heading -> declared.stream().anyMatch(title -> Titles.names(title, heading)))
        .toList();
  }

  /** Main headings that share half their words with what is declared: it is often shorter. */
  private static List<String> alike(Page page) {
    List<String> declared = declared(page);
    return headings(page, "h1")
        .filter(
            heading -> declared.stream().anyMatch(title -> Wording.share(title, heading) >= 0.5))
        .toList();
  }

  private static Optional<String> fit(Page page, String value) {
    return Optional.of(value)
        .filter(known -> known.length() <= LONGEST)
        .map(known -> Titles.without(page.isOutlet(), Wording.plain(known)))
        .filter(title -> !Wording.folded(title).isEmpty() && !page.isOutlet().test(title));
  }
}
