package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.html.PageSigns.Kind;
import org.variorum.article.read.html.PageSigns.Mark;

/** When a page's article was published, and changed last. */
final class DateRules {

  /**
   * A place of a page in which a date may be said.
   *
   * @param name in words; results carry it
   * @param sureness of what is said there
   * @param says the dates there, the likeliest first; not yet found possible
   */
  private record Rule(
      String name, Sureness sureness, Function<Evidence, List<PublicationDate>> says) {

    static Rule of(String name, Sureness sureness, Function<Evidence, List<String>> values) {
      return new Rule(
          name,
          sureness,
          evidence ->
              values.apply(evidence).stream()
                  .limit(MOST)
                  .flatMap(value -> evidence.dates().declared(value).stream())
                  .toList());
    }

    Optional<Dated> first(Evidence evidence) {
      return says.apply(evidence).stream()
          .filter(evidence::isPossible)
          .findFirst()
          .map(date -> new Dated(date, new Provenance(name, sureness)));
    }
  }

  /** A date that a rule found possible. */
  record Dated(PublicationDate date, Provenance from) {}

  private static final int MOST = 20;

  /** When it was published, the surest first. */
  private static final List<Rule> PUBLISHED =
      List.of(
          Rule.of("json-ld", Sureness.DECLARED, evidence -> evidence.words("datePublished")),
          Rule.of(
              "opengraph",
              Sureness.DECLARED,
              evidence ->
                  evidence.meta(
                      "article:published_time",
                      "og:article:published_time",
                      "og:published_time",
                      "article:published",
                      "og:pubdate")),
          Rule.of(
              "meta tag",
              Sureness.DECLARED,
              evidence ->
                  evidence.meta(
                      "parsely-pub-date",
                      "sailthru.date",
                      "pubdate",
                      "publishdate",
                      "publish-date",
                      "publish_date",
                      "published-date",
                      "publication-date",
                      "publication_date",
                      "originalpublicationdate",
                      "cxenseparse:recs:publishtime",
                      "dc.date.issued",
                      "dcterms.issued",
                      "dc.date.published",
                      "dc.date.created",
                      "dcterms.created",
                      "citation_publication_date",
                      "citation_date",
                      "dc.date",
                      "dcterms.date",
                      "displaydate",
                      "ptime",
                      "date")),
          Rule.of(
              "microdata", Sureness.DECLARED, evidence -> properties(evidence, "datepublished")),
          Rule.of(
              "time element beside the headline",
              Sureness.PRINTED,
              evidence -> times(evidence, false)),
          Rule.of(
              "element named published",
              Sureness.PRINTED,
              evidence -> said(evidence.near(Kind.PUBLISHED))),
          new Rule(
              "printed beside the headline",
              Sureness.PRINTED,
              evidence -> PrintedDates.published(evidence)),
          new Rule("address", Sureness.INFERRED, AddressDate::of));

  /** When it was changed last, the surest first. */
  private static final List<Rule> UPDATED =
      List.of(
          Rule.of("json-ld", Sureness.DECLARED, evidence -> evidence.words("dateModified")),
          Rule.of(
              "opengraph",
              Sureness.DECLARED,
              evidence ->
                  evidence.meta("article:modified_time", "og:updated_time", "article:modified")),
          Rule.of(
              "meta tag",
              Sureness.DECLARED,
              evidence ->
                  evidence.meta(
                      "last-modified",
                      "lastmod",
                      "modified-date",
                      "dc.date.modified",
                      "dcterms.modified",
                      "utime")),
          Rule.of("microdata", Sureness.DECLARED, evidence -> properties(evidence, "datemodified")),
          Rule.of(
              "time element beside the headline",
              Sureness.PRINTED,
              evidence -> times(evidence, true)),
          Rule.of(
              "element named updated",
              Sureness.PRINTED,
              evidence -> said(evidence.near(Kind.UPDATED))),
          new Rule(
              "printed beside the headline",
              Sureness.PRINTED,
              evidence -> PrintedDates.updated(evidence)));

  private static final Pattern UPDATE = Pattern.compile("\\b(?:updated?|modified)\\b");

  private DateRules() {}

  /**
   * When it was published. Of the rules that name the day which the surest names, the first that
   * knows the moment decides; and where one names a day further than the next from it, which is not
   * that of the last change, it is a step less sure.
   */
  static Optional<Dated> published(Evidence evidence) {
    List<Dated> all = all(PUBLISHED, evidence);
    List<Dated> changes = all(UPDATED, evidence);
    return all.stream()
        .findFirst()
        .map(surest -> moment(surest, all))
        .map(chosen ->
            all.stream()
                    .filter(other -> isFar(other, chosen))
                    .allMatch(other -> changes.stream().anyMatch(change -> !isFar(change, other)))
                ? chosen
                : lessSure(chosen));
  }

  /** When it was changed last, after {@code published}; empty where it was not changed. */
  static Optional<Dated> updated(Evidence evidence, Optional<Dated> published) {
    List<Dated> all = all(UPDATED, evidence);
    return all.stream()
        .filter(
            change -> published.isEmpty() || change.date().compareTo(published.get().date()) > 0)
        .filter(change ->
            published.isEmpty()
                || change.date().moment() != null
                || change.date().day().isAfter(published.get().date().day()))
        .findFirst()
        .map(surest -> moment(surest, all));
  }

  private static List<Dated> all(List<Rule> rules, Evidence evidence) {
    return rules.stream().flatMap(rule -> rule.first(evidence).stream()).toList();
  }

  private static Dated moment(Dated surest, List<Dated> all) {
    return Stream.concat(Stream.of(surest), all.stream())
        .filter(dated -> dated.date().day().equals(surest.date().day()))
        .filter(dated -> dated.date().moment() != null)
        .findFirst()
        .orElse(surest);
  }

  private static boolean isFar(Dated one, Dated other) {
    return Math.abs(one.date().day().toEpochDay() - other.date().day().toEpochDay()) > 1;
  }

  private static Dated lessSure(Dated dated) {
    Sureness sureness =
        switch (dated.from().sureness()) {
          case GIVEN -> Sureness.DECLARED;
          case DECLARED -> Sureness.PRINTED;
          case PRINTED, INFERRED -> Sureness.INFERRED;
        };
    return new Dated(dated.date(), new Provenance(dated.from().rule(), sureness));
  }

  /** The article's own stand near the headline or in the head; those of others further down. */
  private static List<String> properties(Evidence evidence, String name) {
    boolean published = name.equals("datepublished");
    List<Mark> all =
        evidence.signs().property(name).filter(m -> !published || !isUpdate(evidence, m)).toList();
    List<Mark> near = new ArrayList<>(all.stream().filter(evidence::isNearHeadline).toList());
    near.addAll(all.stream().limit(1).toList());
    return said(near);
  }

  private static List<String> times(Evidence evidence, boolean updated) {
    return said(
        evidence.near(Kind.TIME).stream()
            .filter(mark -> isUpdate(evidence, mark) == updated)
            .toList());
  }

  private static boolean isUpdate(Evidence evidence, Mark mark) {
    Matcher inClass = UPDATE.matcher(mark.name().replace('_', '-'));
    if (inClass.find()) {
      return !mark.name().contains("publish");
    }
    List<String> lines = evidence.signs().lines();
    return mark.line() < lines.size()
        && PrintedDates.saysUpdated(lines.get(mark.line()), mark.text());
  }

  private static List<String> said(List<Mark> marks) {
    return marks.stream().flatMap(mark -> Stream.of(mark.value(), mark.text())).toList();
  }
}
