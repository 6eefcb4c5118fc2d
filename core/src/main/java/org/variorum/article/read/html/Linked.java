package org.variorum.article.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value of linked data (JSON-LD 1.1, the vocabulary of schema.org): a thing, or words. */
sealed interface Linked {

  /** A string or a number. */
  record Words(String value) implements Linked {}

  /**
   * An object.
   *
   * @param properties by name; a list and a single value are the same
   */
  record Thing(Map<String, List<Linked>> properties) implements Linked {

    /** Copies what could be changed. */
    public Thing {
      properties = Map.copyOf(properties);
    }

    /** All values of a property. */
    List<Linked> all(String name) {
      return properties.getOrDefault(name, List.of());
    }

    /** The words among the values of a property. */
    List<String> words(String name) {
      return all(name).stream().flatMap(Linked::ownWords).toList();
    }

    /** What it is, in lower case and without the vocabulary's address. */
    Set<String> types() {
      return words("@type").stream()
          .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a text that was published: an article, a post, a report. */
    boolean isArticle() {
      return types().stream().anyMatch(type -> type.endsWith("article") || ARTICLES.contains(type));
    }
  }

  /** What schema.org calls an article, or what publishers say in its place. */
  Set<String> ARTICLES = Set.of("blogposting", "liveblogposting", "report", "posting", "review");

  private Stream<String> ownWords() {
    return switch (this) {
      case Words(String value) -> Stream.of(value);
      case Thing thing -> Stream.empty();
    };
  }
}
