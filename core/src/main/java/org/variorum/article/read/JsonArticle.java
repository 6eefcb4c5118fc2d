package org.variorum.article.read;

import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.article.Field;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.wire.NinjsItem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one object token by token: an article as this program writes it or, where it has no text of
 * its own, an item of ninjs. Fields that are neither's are passed over without being kept. Binding
 * by reflection would cost more time at the start than most inputs take to read.
 */
final class JsonArticle {

  private final JsonFactory factory;
  private final Limits limits;

  JsonArticle(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.nesting())
                    .maxStringLength(limits.articleBytes())
                    .build())
            .build();
  }

  JsonParser parser(Reader reader) {
    return factory.createParser(ObjectReadContext.empty(), reader);
  }

  /** Reads the object whose opening brace is the current token, to its closing brace. */
  ArticleFields read(JsonParser parser) {
    int begin = line(parser);
    ArticleFields fields = new ArticleFields();
    NinjsItem ninjs = new NinjsItem(limits);
    boolean hasText = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      int line = line(parser);
      hasText |= key.equals(Field.TEXT.key());
      if (key.equals("captions")) {
        strings(key, parser, value, fields, caption -> fields.addCaption(caption, line));
        continue;
      }
      if (key.equals("credits") && value == JsonToken.START_ARRAY) {
        // Others may mean something else by that name, and no article is lost for it.
        strings(key, parser, value, fields, credit -> fields.addCredit(credit, line));
        continue;
      }
      if (key.equals("provenance")) {
        JsonProvenance.read(parser, value, fields);
        continue;
      }
      Optional<Field> field = Field.of(key);
      if (field.isPresent()) {
        set(field.get(), parser, value, line, fields);
      }
      ninjs.take(key, parser);
      parser.skipChildren();
    }
    return hasText || !ninjs.isNinjs() ? fields : fieldsOf(ninjs, begin);
  }

  private static ArticleFields fieldsOf(NinjsItem ninjs, int line) {
    ArticleFields fields = new ArticleFields();
    try {
      fields.set(ninjs.draft(), line);
    } catch (Unreadable e) {
      fields.reject(line, e.reason());
    }
    return fields;
  }

  private static void set(
      Field field, JsonParser parser, JsonToken value, int line, ArticleFields fields) {
    boolean needed = field == Field.ID || field == Field.TEXT;
    if (field == Field.UPDATED) {
      // Others may mean something else by that name, and no article is lost for it.
      Optional<String> date =
          Optional.of(parser)
              .filter(it -> value == JsonToken.VALUE_STRING)
              .map(JsonParser::getString)
              .filter(said -> PublicationDate.parse(said).isPresent());
      date.ifPresent(said -> fields.set(field, said, line));
    } else if (value == JsonToken.VALUE_STRING) {
      fields.set(field, parser.getString(), line);
    } else if (value != JsonToken.VALUE_NULL || needed) {
      fields.reject(line, "`" + field.key() + "` is " + kind(value) + ", expected a string");
    }
  }

  private void strings(
      String name, JsonParser parser, JsonToken value, ArticleFields fields, Consumer<String> to) {
    int line = line(parser);
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    if (value != JsonToken.START_ARRAY) {
      fields.reject(line, "`" + name + "` is " + kind(value) + ", expected an array of strings");
      parser.skipChildren();
      return;
    }
    long length = 0;
    JsonToken element;
    while ((element = parser.nextToken()) != JsonToken.END_ARRAY) {
      if (element != JsonToken.VALUE_STRING) {
        fields.reject(line, "`" + name + "` holds " + kind(element) + ", expected strings alone");
        parser.skipChildren();
      } else if ((length += parser.getStringLength()) > limits.articleBytes()) {
        fields.reject(line, "`" + name + "` hold more than " + limits.inWords());
      } else {
        to.accept(parser.getString());
      }
    }
  }

  /** The line in which the current token begins. */
  static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** What a value is, in words. */
  static String kind(JsonToken value) {
    return switch (value) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING, PROPERTY_NAME -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "no JSON";
    };
  }
}
