package org.variorum.article.read;

import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An article, an array of articles, or several of these one after another, on any number of lines.
 * Where the JSON itself breaks, nothing after that can be told apart, and one rejection says so.
 */
final class JsonDocument extends Results {

  private static final String AND_THE_REST = "; nothing after that was read";

  private final OneInput input;
  private final JsonArticle json;
  private final JsonParser parser;
  private boolean inArray;
  private int count;
  private boolean ended;

  JsonDocument(OneInput input, Reader reader) {
    this.input = input;
    this.json = new JsonArticle(input.limits());
    this.parser = json.parser(reader);
  }

  @Override
  Optional<ReadResult> advance() {
    while (!ended) {
      try {
        Optional<ReadResult> result = next(parser.nextToken());
        if (result.isPresent()) {
          count++;
          return result;
        }
      } catch (JacksonException e) {
        ended = true;
        return Optional.of(
            JsonTrouble.of(e, input, parser.currentLocation().getLineNr(), AND_THE_REST));
      }
    }
    return Optional.empty();
  }

  /** What begins with {@code token}; empty for the brackets around articles, and at the end. */
  private Optional<ReadResult> next(@Nullable JsonToken token) {
    if (token == null) {
      ended = true;
      return count > 0
          ? Optional.empty()
          : Optional.of(input.rejected(null, "is an empty array: it holds no article"));
    }
    if (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && !inArray)) {
      inArray = token == JsonToken.START_ARRAY;
      return Optional.empty();
    }
    int line = JsonArticle.line(parser);
    if (token == JsonToken.START_OBJECT) {
      ArticleFields fields = json.read(parser);
      return Optional.of(input.result(fields, line, this::place));
    }
    parser.skipChildren();
    String expected = inArray ? "an article (an object)" : "an article or an array of articles";
    return Optional.of(
        input.rejected(place(line), "is " + JsonArticle.kind(token) + ", expected " + expected));
  }

  /** The line, and which element of the array it is, counted from 1. */
  private String place(int line) {
    return inArray ? "article " + (count + 1) + ", line " + line : "line " + line;
  }

  @Override
  public void close() {
    parser.close();
  }
}
