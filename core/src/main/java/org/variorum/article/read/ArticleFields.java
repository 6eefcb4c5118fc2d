package org.variorum.article.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Outlet;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;
import org.variorum.text.CodePoints;

/**
 * The fields of one article as they are met, and what is wrong with them. The first trouble is kept
 * and decides; the later ones are most often its consequence.
 */
final class ArticleFields {

  /** Where and why the article cannot be read. */
  record Trouble(int line, String reason) {}

  private static final Provenance FOUND_THERE = new Provenance("hint:url", Sureness.GIVEN);
  private static final Provenance SEEN_THEN = new Provenance("hint:seen", Sureness.INFERRED);

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<String> captions = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
  private @Nullable Trouble trouble;

  /** Sets {@code field}, which stands in {@code line}. */
  void set(Field field, String value, int line) {
    if (!CodePoints.areWhole(value)) {
      reject(line, "`" + field.key() + "` has half of a surrogate pair: that is no character");
    } else if (values.putIfAbsent(field, value) != null) {
      reject(line, "`" + field.key() + "` stands there twice");
    } else if (isDate(field) && !value.isBlank() && date(field).isEmpty()) {
      reject(
          line,
          field.key()
              + " “"
              + shortened(value)
              + "” is no date (write 2016-01-15 or 2016-01-15T09:30:00Z)");
    }
  }

  /** Notes where {@code field} was read. */
  void from(Field field, Provenance read) {
    provenance.put(field, read);
  }

  /** Takes over what a content says of itself. */
  void set(Draft draft) {
    set(draft, 0);
  }

  /**
   * Takes over what was said of the content by what holds it, where it says nothing itself.
   *
   * @param captured whether it was kept when it was seen, as in an archive of the web: then it was
   *     published about that time. What is fetched now may be of any age.
   */
  void fillFrom(Hints hints, boolean captured) {
    if (known(Field.URL) == null && hints.url() != null && CodePoints.areWhole(hints.url())) {
      values.put(Field.URL, hints.url());
      provenance.put(Field.URL, FOUND_THERE);
    }
    if (captured && known(Field.PUBLISHED) == null && hints.seen() != null) {
      values.put(Field.PUBLISHED, hints.seen().toString());
      provenance.put(Field.PUBLISHED, SEEN_THEN);
    }
  }

  /** Takes over what a part of a content says of itself that begins in {@code line}. */
  void set(Draft draft, int line) {
    provenance.putAll(draft.provenance());
    setKnown(Field.ID, draft.id(), line);
    setKnown(Field.OUTLET, draft.outlet() == null ? null : draft.outlet().name(), line);
    setKnown(Field.URL, draft.url(), line);
    setKnown(
        Field.PUBLISHED, draft.published() == null ? null : draft.published().toString(), line);
    setKnown(Field.UPDATED, draft.updated() == null ? null : draft.updated().toString(), line);
    setKnown(Field.TITLE, draft.title(), line);
    setKnown(Field.BYLINE, draft.byline(), line);
    setKnown(Field.LANGUAGE, draft.language(), line);
    setKnown(Field.TEXT, draft.text(), line);
    draft.captions().forEach(caption -> addCaption(caption, line));
    draft.credits().forEach(credit -> addCredit(credit, line));
  }

  private void setKnown(Field field, @Nullable String value, int line) {
    if (value != null) {
      set(field, value, line);
    }
  }

  /** Adds a caption. */
  void addCaption(String caption, int line) {
    add("captions", captions, caption, line);
  }

  /** Adds a line that says who worked on it. */
  void addCredit(String credit, int line) {
    add("credits", credits, credit, line);
  }

  private void add(String name, List<String> to, String value, int line) {
    if (CodePoints.areWhole(value)) {
      to.add(value);
    } else {
      reject(line, "`" + name + "` has half of a surrogate pair: that is no character");
    }
  }

  /** Notes what is wrong, unless something is already. */
  void reject(int line, String reason) {
    if (trouble == null) {
      trouble = new Trouble(line, reason);
    }
  }

  /** What is wrong with it, if anything; {@code line} is where it begins. */
  Optional<Trouble> trouble(int line) {
    if (trouble == null) {
      for (Field needed : List.of(Field.ID, Field.TEXT)) {
        @Nullable String value = values.get(needed);
        if (value == null) {
          reject(line, "`" + needed.key() + "` is missing");
        } else if (value.isBlank()) {
          reject(line, "`" + needed.key() + "` is blank");
        }
      }
    }
    return Optional.ofNullable(trouble);
  }

  /** The article, which has no trouble; a blank outlet, date or other word about it is none. */
  Article article() {
    @Nullable String outlet = known(Field.OUTLET);
    return new Article(
        values.getOrDefault(Field.ID, ""),
        outlet == null ? null : new Outlet(outlet),
        known(Field.URL),
        date(Field.PUBLISHED).orElse(null),
        known(Field.TITLE),
        known(Field.BYLINE),
        known(Field.LANGUAGE),
        values.getOrDefault(Field.TEXT, ""),
        captions,
        credits,
        date(Field.UPDATED).orElse(null),
        provenance);
  }

  private static boolean isDate(Field field) {
    return field == Field.PUBLISHED || field == Field.UPDATED;
  }

  private Optional<PublicationDate> date(Field field) {
    return PublicationDate.parse(values.getOrDefault(field, ""));
  }

  private @Nullable String known(Field field) {
    @Nullable String value = values.get(field);
    return value == null || value.isBlank() ? null : value;
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
