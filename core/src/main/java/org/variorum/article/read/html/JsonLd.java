package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.html.Linked.Thing;
import org.variorum.article.read.html.Linked.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The linked data of a page. What publishers commonly get wrong is read all the same: comments,
 * commas too many, line ends in strings, wrappings for browsers of long ago. A block that is broken
 * otherwise says nothing from there on.
 */
final class JsonLd {

  /** Values in all blocks of a page together; whoever has more says nothing about one article. */
  static final int MOST_VALUES = 50_000;

  /** Chars of one value; an article's whole body may stand there, and is passed over. */
  static final int LONGEST_VALUE = 10_000;

  private static final int DEEPEST = 60;

  /** Things that a page may be about. */
  private static final int MOST_THINGS = 500;

  /** All else is passed over without being kept. */
  private static final Set<String> WANTED =
      Set.of(
          "@type",
          "@id",
          "@graph",
          "mainEntity",
          "mainEntityOfPage",
          "headline",
          "name",
          "url",
          "datePublished",
          "dateModified",
          "author",
          "creator",
          "publisher",
          "inLanguage");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_VALUE)
                  .build())
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile("(?:\\s|\\uFEFF|<!--|(?://|/\\*)(?=\\s*+<!)|\\*/|<!\\[CDATA\\[)++");

  private final List<Thing> top = new ArrayList<>();
  private final Map<String, Thing> byId = new HashMap<>();
  private int values;

  private JsonLd() {}

  /** Reads {@code blocks}, in the order of the page. */
  static JsonLd of(List<String> blocks) {
    JsonLd all = new JsonLd();
    blocks.forEach(all::read);
    return all;
  }

  /**
   * The things that a block holds as such, or in its graph, or says to be what the page is about:
   * not those in a list of others.
   */
  List<Thing> top() {
    return List.copyOf(top);
  }

  /** The names that a property gives: its words, or the names of its things. */
  List<String> names(Thing thing, String property) {
    return thing.all(property).stream()
        .flatMap(value ->
            switch (value) {
              case Words(String words) -> Stream.of(words);
              case Thing inner -> resolved(inner).words("name").stream().limit(1);
            })
        .toList();
  }

  private Thing resolved(Thing thing) {
    boolean bare = thing.words("name").isEmpty();
    return bare ? thing.words("@id").stream().findFirst().map(byId::get).orElse(thing) : thing;
  }

  private void read(String block) {
    Matcher wrapping = WRAPPING.matcher(block);
    String json = wrapping.lookingAt() ? block.substring(wrapping.end()) : block;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser, token).forEach(this::addTop);
      }
    } catch (JacksonException e) {
      // What was complete before it broke has been kept.
    }
  }

  private void addTop(Linked value) {
    if (value instanceof Thing thing && top.size() < MOST_THINGS) {
      top.add(thing);
      Stream.of("@graph", "mainEntity", "mainEntityOfPage")
          .flatMap(name -> thing.all(name).stream())
          .forEach(this::addTop);
    }
  }

  /** What begins with {@code token}: an array is its elements. */
  private List<Linked> value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> List.of(thing(parser));
      case START_ARRAY -> elements(parser);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> words(parser);
      case VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL,
          VALUE_EMBEDDED_OBJECT,
          NOT_AVAILABLE,
          PROPERTY_NAME,
          END_OBJECT,
          END_ARRAY ->
          List.of();
    };
  }

  private List<Linked> words(JsonParser parser) {
    return ++values > MOST_VALUES || parser.getStringLength() > LONGEST_VALUE
        ? List.of()
        : List.of(new Words(parser.getString()));
  }

  private List<Linked> elements(JsonParser parser) {
    List<Linked> all = new ArrayList<>();
    JsonToken token;
    while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
      all.addAll(value(parser, token));
    }
    return all;
  }

  private Thing thing(JsonParser parser) {
    Map<String, List<Linked>> properties = new HashMap<>();
    values++;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (WANTED.contains(name) && values <= MOST_VALUES) {
        properties.merge(name, List.copyOf(value(parser, token)), (first, again) -> first);
      } else {
        parser.skipChildren();
      }
    }
    Thing thing = new Thing(properties);
    @Nullable String id = thing.words("@id").stream().findFirst().orElse(null);
    if (id != null && !thing.words("name").isEmpty()) {
      byId.putIfAbsent(id, thing);
    }
    return thing;
  }
}
