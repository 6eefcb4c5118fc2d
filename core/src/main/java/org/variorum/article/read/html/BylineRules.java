package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.article.Sureness;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;

/** Who wrote a page's article. */
final class BylineRules {

  private record Page(Evidence evidence, Predicate<String> isOutlet) {}

  /** The surest first. */
  private static final List<FieldRule<Page>> RULES =
      List.of(
          new FieldRule<>("json-ld", Sureness.DECLARED, page -> joined(linked(page.evidence()))),
          new FieldRule<>("meta tag", Sureness.DECLARED, page -> joined(meta(page.evidence()))),
          new FieldRule<>(
              "microdata", Sureness.DECLARED, page -> joined(property(page.evidence()))),
          new FieldRule<>(
              "link to the author",
              Sureness.PRINTED,
              page -> joined(texts(page.evidence().near(Kind.AUTHOR_LINK)))),
          new FieldRule<>(
              "element named byline",
              Sureness.PRINTED,
              page -> capitalised(texts(page.evidence().near(Kind.AUTHOR)))),
          new FieldRule<>("printed beside the headline", Sureness.PRINTED, BylineRules::printed),
          new FieldRule<>(
              "only link to an author",
              Sureness.INFERRED,
              page -> only(texts(page.evidence().signs().marks(Kind.AUTHOR_LINK).toList()))));

  private BylineRules() {}

  /** The byline: names, as printed. */
  static Optional<Said> find(Evidence evidence) {
    Page of = new Page(evidence, OutletRules.isOutlet(evidence));
    return FieldRule.all(RULES, of, BylineRules::fit).findFirst();
  }

  private static List<String> linked(Evidence evidence) {
    List<String> authors = evidence.names("author");
    return authors.isEmpty() ? evidence.names("creator") : authors;
  }

  private static List<String> meta(Evidence evidence) {
    return Stream.of(
            "parsely-author",
            "sailthru.author",
            "author",
            "article:author_name",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "byl",
            "byline",
            "citation_author")
        .map(name -> evidence.meta(name))
        .map(values -> values.stream().filter(Names::isName).toList())
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Names inside an author come as properties of their own: the author's own words hold them. */
  private static List<String> property(Evidence evidence) {
    List<Mark> authors = evidence.signs().property("author").toList();
    List<Mark> near = authors.stream().filter(evidence::isNearHeadline).toList();
    return texts(near.isEmpty() ? authors.stream().limit(1).toList() : near);
  }

  private static List<String> printed(Page page) {
    return capitalised(page.evidence().linesNearHeadline().stream().filter(Names::saysBy).toList());
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream().map(mark -> mark.text().isBlank() ? mark.value() : mark.text()).toList();
  }

  private static List<String> only(List<String> texts) {
    List<String> different = texts.stream().distinct().toList();
    return different.size() == 1 ? different : List.of();
  }

  /** Whoever is described, not named, is quoted there and did not write it. */
  private static List<String> capitalised(List<String> bylines) {
    return bylines.stream()
        .flatMap(byline -> Names.of(byline).stream())
        .filter(Names::areCapitalised)
        .toList();
  }

  /** All names as one byline. */
  private static List<String> joined(List<String> authors) {
    List<String> names =
        authors.stream()
            .limit(20)
            .flatMap(author -> Names.of(Wording.plain(author)).stream())
            .distinct()
            .toList();
    return switch (names.size()) {
      case 0 -> List.of();
      case 1 -> names;
      default ->
          List.of(
              String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast());
    };
  }

  /** A byline that names somebody, and somebody else than the outlet. */
  private static Optional<String> fit(Page page, String value) {
    return Names.of(Wording.plain(value)).filter(names -> !page.isOutlet().test(names));
  }
}
