package org.variorum.article.read.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.feed.Said.Value;
import org.variorum.article.read.xml.Addresses;
import org.variorum.article.read.xml.StatedDate;

/**
 * Which element of a feed says what of an article. Of several that say it the first in the list
 * counts.
 *
 * @param field what it says
 * @param element the element, as {@link Vocabulary} calls it
 * @param sureness how sure it is
 */
record EntryRule(Field field, String element, Sureness sureness) {

  /** Of an entry. */
  static final List<EntryRule> ALL =
      List.of(
          declared(Field.TEXT, "content:encoded"),
          declared(Field.TEXT, "content"),
          declared(Field.TEXT, "xhtml:body"),
          declared(Field.TEXT, "body"),
          declared(Field.TEXT, "xhtml:div"),
          declared(Field.TEXT, "fullitem"),
          // From here on it may be but a teaser, and mostly is.
          inferred(Field.TEXT, "description"),
          inferred(Field.TEXT, "summary"),
          inferred(Field.TEXT, "dc:description"),
          inferred(Field.TEXT, "abstract"),
          inferred(Field.TEXT, "itunes:summary"),
          declared(Field.TITLE, "title"),
          declared(Field.TITLE, "dc:title"),
          declared(Field.URL, "link"),
          declared(Field.URL, "href"),
          inferred(Field.URL, "permalink"),
          inferred(Field.URL, "about"),
          declared(Field.BYLINE, "author"),
          declared(Field.BYLINE, "itunes:author"),
          declared(Field.PUBLISHED, "published"),
          declared(Field.PUBLISHED, "issued"),
          declared(Field.PUBLISHED, "pubdate"),
          declared(Field.PUBLISHED, "dcterms:issued"),
          declared(Field.PUBLISHED, "dc:date"),
          declared(Field.PUBLISHED, "created"),
          declared(Field.PUBLISHED, "dcterms:created"),
          // Atom asks for nothing but the last change: it was published by then.
          inferred(Field.PUBLISHED, "updated"),
          inferred(Field.PUBLISHED, "modified"),
          inferred(Field.PUBLISHED, "dcterms:modified"),
          inferred(Field.PUBLISHED, "lastmod"),
          declared(Field.UPDATED, "updated"),
          declared(Field.UPDATED, "modified"),
          declared(Field.UPDATED, "dcterms:modified"),
          declared(Field.UPDATED, "lastmod"),
          declared(Field.OUTLET, "source"));

  /** Of the feed itself, where the entry does not say it. */
  static final List<EntryRule> OF_FEED =
      List.of(
          declared(Field.OUTLET, "title"),
          declared(Field.OUTLET, "dc:title"),
          declared(Field.OUTLET, "dc:publisher"),
          inferred(Field.BYLINE, "author"));

  private static EntryRule declared(Field field, String element) {
    return new EntryRule(field, element, Sureness.DECLARED);
  }

  private static EntryRule inferred(Field field, String element) {
    return new EntryRule(field, element, Sureness.INFERRED);
  }

  /** The words of an entry, by the first of the rules that finds some. */
  static Optional<Value> textOf(Said said) {
    return ALL.stream()
        .filter(rule -> rule.field() == Field.TEXT)
        .flatMap(rule -> said.value(rule.element()).stream())
        .findFirst();
  }

  /**
   * Adds what {@code said} says by this rule, unless it is known already.
   *
   * @param base to which addresses are relative that say nothing else, or null
   */
  void apply(Said said, Draft.Builder draft, Vocabulary vocabulary, @Nullable String base) {
    Optional<Value> found = said.value(element);
    if (found.isEmpty() || draft.knows(field)) {
      return;
    }
    Value value = found.get();
    String name = element.contains(":") ? element : vocabulary.format() + ":" + element;
    Provenance from = new Provenance(name, sureness);
    switch (field) {
      case TEXT -> draft.set(field, value.form().text(value.words()), from);
      case TITLE, OUTLET -> draft.set(field, value.form().line(value.words()), from);
      case URL ->
          Addresses.ofTheWeb(value.base() == null ? base : value.base(), value.words())
              .ifPresent(address -> draft.set(field, address, from));
      case PUBLISHED, UPDATED ->
          StatedDate.parse(value.words()).ifPresent(date -> draft.set(field, date, from));
      case BYLINE, ID, LANGUAGE -> draft.set(field, value.words(), from);
    }
  }
}
