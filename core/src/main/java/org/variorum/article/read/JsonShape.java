package org.variorum.article.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.variorum.article.read.LineReader.Line;
import org.variorum.article.read.encoding.Wide;

/**
 * Tells JSON Lines, where a broken line costs only itself, from a document laid out over lines: by
 * whether the first line holds all of its object, else by whether the second begins one.
 */
final class JsonShape {

  private final OneInput input;
  private final boolean named;

  private JsonShape(OneInput input, boolean named) {
    this.input = input;
    this.named = named;
  }

  /** Reads JSON; {@code named} where the input's name says that it is JSON Lines. */
  static Contents.Kind kind(boolean named) {
    return (input, in) -> {
      Optional<Wide> wide = wide(in);
      JsonShape shape = new JsonShape(input, named);
      return wide.isPresent()
          ? shape.open(WideToUtf8.of(in, wide.get()), 0)
          : shape.open(in, Utf8Mark.skip(in));
    };
  }

  /**
   * What {@code in} is if not UTF-8. JSON shows it in its first characters, which are ASCII (RFC
   * 4627, 3); more must not be asked for, since a program that feeds us lines may wait.
   */
  private static Optional<Wide> wide(InputStream in) throws IOException {
    in.mark(8);
    byte[] start = in.readNBytes(4);
    in.reset();
    boolean four = start.length == 4;
    int zeros = 0;
    for (int i = 0; i < start.length; i++) {
      zeros |= start[i] == 0 ? 1 << i : 0;
    }
    Optional<Wide> marked = Wide.of(start).filter(wide -> wide.mark() > 0);
    return !four || marked.isPresent()
        ? marked
        : Optional.ofNullable(
            switch (zeros) {
              case 0b0111 -> new Wide(StandardCharsets.UTF_32BE, 0);
              case 0b1110 -> new Wide(StandardCharsets.UTF_32LE, 0);
              case 0b0101 -> new Wide(StandardCharsets.UTF_16BE, 0);
              case 0b1010 -> new Wide(StandardCharsets.UTF_16LE, 0);
              default -> null;
            });
  }

  /** The articles of {@code in}, whose first byte is the {@code firstByte}th of the input. */
  private Results open(InputStream in, long firstByte) throws IOException {
    LineReader lines = new LineReader(in, firstByte, input.limits().articleBytes());
    Deque<Line> first = new ArrayDeque<>();
    if (named) {
      return new JsonLines(input, first, lines);
    }
    Optional<Line> line = wordsOf(lines, first);
    if (line.isEmpty() || (!isArray(line.get()) && holdsWhole(line.get()))) {
      return new JsonLines(input, first, lines);
    }
    boolean open = leavesOpen(line.get());
    Optional<Line> second = open ? Optional.empty() : wordsOf(lines, first);
    if (second.isPresent() && second.get().bytes().length > 0 && second.get().bytes()[0] == '{') {
      return new JsonLines(input, first, lines);
    }
    InputStream all = new SequenceInputStream(again(first), lines.rest());
    return new JsonDocument(input, new Utf8Reader(all, firstByte, 1));
  }

  /** The next line that is not blank; it and those before it are added to {@code read}. */
  private static Optional<Line> wordsOf(LineReader lines, Deque<Line> read) throws IOException {
    Optional<Line> line;
    do {
      line = lines.next();
      line.ifPresent(read::add);
    } while (line.isPresent() && line.get().isBlank());
    return line;
  }

  private static boolean isArray(Line line) {
    return firstByte(line) == '[';
  }

  private static int firstByte(Line line) {
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return b;
      }
    }
    return 0;
  }

  /** Whether all that the line opens is closed in it, or the line is too long to say. */
  private static boolean holdsWhole(Line line) {
    int depth = 0;
    boolean inString = false;
    byte[] bytes = line.bytes();
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '"' -> inString = !inString;
        case '\\' -> i += inString ? 1 : 0;
        case '{', '[' -> depth += inString ? 0 : 1;
        case '}', ']' -> depth -= inString ? 0 : 1;
        default -> {}
      }
    }
    return depth == 0 && !inString;
  }

  /** Whether the line ends where a value is bound to follow, as it does in a laid-out document. */
  private static boolean leavesOpen(Line line) {
    byte[] bytes = line.bytes();
    int last = bytes.length - 1;
    while (last > 0 && (bytes[last] == ' ' || bytes[last] == '\r' || bytes[last] == '\t')) {
      last--;
    }
    return last >= 0 && "{[,:".indexOf(bytes[last]) >= 0;
  }

  private static InputStream again(Deque<Line> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Line line : lines) {
      bytes.writeBytes(line.bytes());
      bytes.write('\n');
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
