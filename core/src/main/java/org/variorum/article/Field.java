package org.variorum.article;

import java.util.Arrays;
import java.util.Optional;

/** What may be known of an article, in the order in which it is written. */
public enum Field {
  /** Its id. */
  ID("id"),
  /** Who published it. */
  OUTLET("outlet"),
  /** Where. */
  URL("url"),
  /** When. */
  PUBLISHED("published"),
  /** When it was changed last. */
  UPDATED("updated"),
  /** Its headline. */
  TITLE("title"),
  /** Who wrote it. */
  BYLINE("byline"),
  /** In which language. */
  LANGUAGE("language"),
  /** Its body. */
  TEXT("text");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** Its name in JSON. */
  public String key() {
    return key;
  }

  /** The field of that name in JSON; empty where it is none of ours. */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
