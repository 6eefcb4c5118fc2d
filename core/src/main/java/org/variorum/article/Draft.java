package org.variorum.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one content says of an article, before it has become one: anything may be missing, the words
 * included.
 *
 * @param id what the content itself calls it, unique everywhere, or null
 * @param outlet who published it, or null
 * @param url where, or null
 * @param published when, or null
 * @param updated when it was changed last, or null
 * @param title the headline, or null
 * @param byline who wrote it, as printed, or null
 * @param language a BCP 47 tag, or null
 * @param text the body, whose paragraphs end in a newline; empty where none was found
 * @param captions captions of pictures
 * @param credits lines below the body that say who worked on it and whose it is
 * @param provenance where each of these was read
 */
public record Draft(
    @Nullable String id,
    @Nullable Outlet outlet,
    @Nullable String url,
    @Nullable PublicationDate published,
    @Nullable PublicationDate updated,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String language,
    String text,
    List<String> captions,
    List<String> credits,
    Map<Field, Provenance> provenance) {

  /** Copies what could be changed. */
  public Draft {
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    provenance = Map.copyOf(provenance);
  }

  /** A draft of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects a draft. A field that is set twice keeps what was said first, so that the surest is
   * asked first; a blank value says nothing. Not thread-safe.
   */
  public static final class Builder {

    private final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
    private final Map<Field, String> words = new EnumMap<>(Field.class);
    private final Map<Field, PublicationDate> dates = new EnumMap<>(Field.class);
    private final List<String> captions = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();

    private Builder() {}

    /**
     * Sets a field of words, which are stripped except in the text.
     *
     * @throws IllegalArgumentException for a field that is a date
     */
    public Builder set(Field field, @Nullable String value, Provenance from) {
      if (field == Field.PUBLISHED || field == Field.UPDATED) {
        throw new IllegalArgumentException(field + " is a date");
      }
      if (value != null && !value.isBlank() && !words.containsKey(field)) {
        words.put(field, field == Field.TEXT ? value : value.strip());
        provenance.put(field, from);
      }
      return this;
    }

    /**
     * Sets {@link Field#PUBLISHED} or {@link Field#UPDATED}.
     *
     * @throws IllegalArgumentException for a field that is no date
     */
    public Builder set(Field field, PublicationDate value, Provenance from) {
      if (field != Field.PUBLISHED && field != Field.UPDATED) {
        throw new IllegalArgumentException(field + " is no date");
      }
      if (dates.putIfAbsent(field, value) == null) {
        provenance.put(field, from);
      }
      return this;
    }

    /** Whether {@code field} is known already. */
    public boolean knows(Field field) {
      return words.containsKey(field) || dates.containsKey(field);
    }

    /** Adds a caption, unless it is blank. */
    public Builder caption(String caption) {
      if (!caption.isBlank()) {
        captions.add(caption.strip());
      }
      return this;
    }

    /** Adds a line that says who worked on it or whose it is, unless it is blank. */
    public Builder credit(String credit) {
      if (!credit.isBlank()) {
        credits.add(credit.strip());
      }
      return this;
    }

    /** Takes over what {@code other} knows and this does not; captions and credits are added. */
    public Builder fillFrom(Draft other) {
      Map<Field, @Nullable String> theirs = new EnumMap<>(Field.class);
      theirs.put(Field.ID, other.id());
      theirs.put(Field.OUTLET, other.outlet() == null ? null : other.outlet().name());
      theirs.put(Field.URL, other.url());
      theirs.put(Field.TITLE, other.title());
      theirs.put(Field.BYLINE, other.byline());
      theirs.put(Field.LANGUAGE, other.language());
      theirs.put(Field.TEXT, other.text());
      theirs.forEach((field, value) -> set(field, value, other.from(field)));
      fillDate(Field.PUBLISHED, other.published(), other);
      fillDate(Field.UPDATED, other.updated(), other);
      other.captions().forEach(this::caption);
      other.credits().forEach(this::credit);
      return this;
    }

    private void fillDate(Field field, @Nullable PublicationDate date, Draft other) {
      if (date != null) {
        set(field, date, other.from(field));
      }
    }

    /** What was collected. */
    public Draft build() {
      String outlet = words.get(Field.OUTLET);
      return new Draft(
          words.get(Field.ID),
          outlet == null ? null : new Outlet(outlet),
          words.get(Field.URL),
          dates.get(Field.PUBLISHED),
          dates.get(Field.UPDATED),
          words.get(Field.TITLE),
          words.get(Field.BYLINE),
          words.get(Field.LANGUAGE),
          words.getOrDefault(Field.TEXT, ""),
          captions,
          credits,
          provenance);
    }
  }

  /** Where {@code field} was read; given, where nothing is noted. */
  public Provenance from(Field field) {
    return provenance.getOrDefault(field, Article.GIVEN);
  }
}
