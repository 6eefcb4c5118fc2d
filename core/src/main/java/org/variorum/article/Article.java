package org.variorum.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One captured text, exact.
 *
 * @param id unique among the articles that are read together; not blank
 * @param outlet who published it, or null where that is not known
 * @param url where it was published, as given; never opened, and hostile until proven otherwise
 * @param published when, or null where that is not known
 * @param title the headline, exact, or null
 * @param byline who wrote it, as printed, or null
 * @param language a BCP 47 tag, or null where it is not known
 * @param text the body, exact; paragraphs end in a newline; not blank
 * @param captions captions of pictures, kept apart from the body
 */
public record Article(
    String id,
    @Nullable Outlet outlet,
    @Nullable String url,
    @Nullable PublicationDate published,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String language,
    String text,
    List<String> captions) {

  /** Refuses an article without an id or without words. */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article needs a text");
    }
    captions = List.copyOf(captions);
  }

  /** An article of which nothing but the words is known. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, null, null, null, text, List.of());
  }

  /** How it is shown: by its outlet's name, else by its id. */
  public String label() {
    return outlet == null ? id : outlet.name();
  }

  /** The same article, published on {@code date} unless its own date is known. */
  public Article orPublished(PublicationDate date) {
    return published != null
        ? this
        : new Article(id, outlet, url, date, title, byline, language, text, captions);
  }

  /** The same article, published by {@code given}. */
  public Article publishedBy(Outlet given) {
    return new Article(id, given, url, published, title, byline, language, text, captions);
  }
}
