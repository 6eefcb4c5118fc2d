package org.variorum.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param credits lines that stood below the body and say who worked on it and whose it is: {@code
 *     Reuters contributed to this report.}
 * @param updated when it was changed last, or null where that is not known
 * @param provenance where each field was read, for those that were not given as such
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
    List<String> captions,
    List<String> credits,
    @Nullable PublicationDate updated,
    Map<Field, Provenance> provenance) {

  /** What is said of a field that was given as such. */
  static final Provenance GIVEN = new Provenance("given", Sureness.GIVEN);

  /** Refuses an article without an id or without words. */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article needs a text");
    }
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    provenance = Map.copyOf(provenance);
  }

  /** An article that says nothing below its body. */
  public Article(
      String id,
      @Nullable Outlet outlet,
      @Nullable String url,
      @Nullable PublicationDate published,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String language,
      String text,
      List<String> captions,
      @Nullable PublicationDate updated,
      Map<Field, Provenance> provenance) {
    this(
        id,
        outlet,
        url,
        published,
        title,
        byline,
        language,
        text,
        captions,
        List.of(),
        updated,
        provenance);
  }

  /** An article all of whose fields were given as such, and of whose changes nothing is known. */
  public Article(
      String id,
      @Nullable Outlet outlet,
      @Nullable String url,
      @Nullable PublicationDate published,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String language,
      String text,
      List<String> captions) {
    this(id, outlet, url, published, title, byline, language, text, captions, null, Map.of());
  }

  /** Where {@code field} was read. */
  public Provenance from(Field field) {
    return provenance.getOrDefault(field, GIVEN);
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
    return published != null ? this : with(outlet, date, without(Field.PUBLISHED));
  }

  /** The same article, published by {@code given}. */
  public Article publishedBy(Outlet given) {
    return with(given, published, without(Field.OUTLET));
  }

  private Article with(
      @Nullable Outlet by, @Nullable PublicationDate on, Map<Field, Provenance> from) {
    return new Article(
        id, by, url, on, title, byline, language, text, captions, credits, updated, from);
  }

  private Map<Field, Provenance> without(Field field) {
    Map<Field, Provenance> rest = new HashMap<>(provenance);
    rest.remove(field);
    return rest;
  }
}
