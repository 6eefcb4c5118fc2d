package org.variorum.article.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;

/**
 * The fields of one article as they are met, and what is wrong with them. The first trouble is kept
 * and decides; the later ones are most often its consequence.
 */
final class ArticleFields {

  /** What an input may say of an article, by the name it has in JSON. */
  enum Field {
    ID,
    OUTLET,
    URL,
    PUBLISHED,
    TITLE,
    BYLINE,
    LANGUAGE,
    TEXT;

    /** Its name in JSON. */
    String key() {
      return switch (this) {
        case ID -> "id";
        case OUTLET -> "outlet";
        case URL -> "url";
        case PUBLISHED -> "published";
        case TITLE -> "title";
        case BYLINE -> "byline";
        case LANGUAGE -> "language";
        case TEXT -> "text";
      };
    }
  }

  /** Where and why the article cannot be read. */
  record Trouble(int line, String reason) {}

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<String> captions = new ArrayList<>();
  private @Nullable Trouble trouble;

  /** Sets {@code field}, which stands in {@code line}. */
  void set(Field field, String value, int line) {
    if (!isUnicode(value)) {
      reject(line, "`" + field.key() + "` has half of a surrogate pair: that is no character");
    } else if (values.putIfAbsent(field, value) != null) {
      reject(line, "`" + field.key() + "` stands there twice");
    } else if (field == Field.PUBLISHED && !value.isBlank() && published().isEmpty()) {
      reject(
          line,
          "published “"
              + shortened(value)
              + "” is no date (write 2016-01-15 or 2016-01-15T09:30:00Z)");
    }
  }

  /** Adds a caption. */
  void addCaption(String caption, int line) {
    if (isUnicode(caption)) {
      captions.add(caption);
    } else {
      reject(line, "`captions` has half of a surrogate pair: that is no character");
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
        published().orElse(null),
        known(Field.TITLE),
        known(Field.BYLINE),
        known(Field.LANGUAGE),
        values.getOrDefault(Field.TEXT, ""),
        captions);
  }

  private Optional<PublicationDate> published() {
    return PublicationDate.parse(values.getOrDefault(Field.PUBLISHED, ""));
  }

  private @Nullable String known(Field field) {
    @Nullable String value = values.get(field);
    return value == null || value.isBlank() ? null : value;
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  private static boolean isUnicode(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
