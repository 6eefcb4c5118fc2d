package org.variorum.article.read;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.text.CodePoints;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads where the fields of an article were read: {@code {"title":{"rule":"json-ld",
 * "sureness":"declared"}}}. What is said otherwise, or of fields that are not ours, is passed over:
 * others may mean something else by that name, and no article is lost for it.
 */
final class JsonProvenance {

  /** Chars of a rule's name. */
  static final int LONGEST_RULE = 200;

  private JsonProvenance() {}

  /** Reads the value that begins with {@code value}, the current token, to its end. */
  static void read(JsonParser parser, JsonToken value, ArticleFields fields) {
    if (value != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Optional<Field> field = Field.of(parser.currentName());
      JsonToken said = parser.nextToken();
      if (field.isEmpty() || said != JsonToken.START_OBJECT) {
        parser.skipChildren();
      } else {
        readOne(parser, field.get(), fields);
      }
    }
  }

  private static void readOne(JsonParser parser, Field field, ArticleFields fields) {
    @Nullable String rule = null;
    @Nullable String sureness = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean known = key.equals("rule") || key.equals("sureness");
      if (known && value == JsonToken.VALUE_STRING && parser.getStringLength() <= LONGEST_RULE) {
        rule = key.equals("rule") ? parser.getString() : rule;
        sureness = key.equals("sureness") ? parser.getString() : sureness;
      }
      parser.skipChildren();
    }
    Optional<Sureness> sure = sureness == null ? Optional.empty() : sureness(sureness);
    if (rule != null && !rule.isBlank() && CodePoints.areWhole(rule) && sure.isPresent()) {
      fields.from(field, new Provenance(rule, sure.get()));
    }
  }

  private static Optional<Sureness> sureness(String key) {
    return Arrays.stream(Sureness.values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
