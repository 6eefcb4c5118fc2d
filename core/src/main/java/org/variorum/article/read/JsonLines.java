package org.variorum.article.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.variorum.article.read.LineReader.Line;
import org.variorum.article.read.raw.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An article a line; a line that is none is rejected and the next is read. */
final class JsonLines extends Results {

  private final OneInput input;
  private final Deque<Line> first;
  private final LineReader lines;

  /** With these a value of JSON (RFC 8259) begins. */
  private static final String BEGINNINGS = "{[\"-0123456789tfn";

  private final JsonArticle json;
  private boolean ended;

  /** Reads {@code first}, which were read already, and then what is left of {@code lines}. */
  JsonLines(OneInput input, Deque<Line> first, LineReader lines) {
    this.input = input;
    this.first = first;
    this.lines = lines;
    this.json = new JsonArticle(input.limits());
  }

  @Override
  Optional<ReadResult> advance() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<Line> line;
      do {
        line = first.isEmpty() ? lines.next() : Optional.of(first.remove());
      } while (line.isPresent() && line.get().isBlank());
      return line.map(this::read);
    } catch (Unreadable e) {
      ended = true;
      return Optional.of(input.rejected(e));
    } catch (IOException e) {
      ended = true;
      return Optional.of(input.rejected(null, Reasons.of(e)));
    }
  }

  private ReadResult read(Line line) {
    String place = "line " + line.number();
    if (line.tooLong()) {
      String most = input.limits().inWords();
      return input.rejected(
          place,
          String.format(Locale.ROOT, "is %,d bytes long, more than %s", line.length(), most));
    }
    OptionalInt stranger = beginsWithStranger(line.bytes());
    if (stranger.isPresent()) {
      return input.rejected(
          place, "is not JSON: no value begins with “" + (char) stranger.getAsInt() + "”");
    }
    Utf8Reader reader =
        new Utf8Reader(new ByteArrayInputStream(line.bytes()), line.firstByte(), line.number());
    try (JsonParser parser = json.parser(reader)) {
      JsonToken start = parser.nextToken();
      if (start != JsonToken.START_OBJECT) {
        return input.rejected(
            place, "is " + JsonArticle.kind(start) + ", expected an article (an object)");
      }
      ArticleFields fields = json.read(parser);
      if (parser.nextToken() != null) {
        fields.reject(line.number(), "holds more than one value");
      }
      return input.result(fields, line.number(), number -> place);
    } catch (JacksonException e) {
      return JsonTrouble.of(e, input, line.number(), "");
    }
  }

  /**
   * A letter or a sign with which no value of JSON begins: told without a parser, which would take
   * its time in a file of many lines that are something else.
   */
  private static OptionalInt beginsWithStranger(byte[] line) {
    return IntStream.range(0, line.length)
        .map(i -> line[i])
        .filter(c -> c != ' ' && c != '\t')
        .limit(1)
        .filter(c -> c > ' ' && c < 0x7F && BEGINNINGS.indexOf(c) < 0)
        .findFirst();
  }

  @Override
  public void close() {}
}
