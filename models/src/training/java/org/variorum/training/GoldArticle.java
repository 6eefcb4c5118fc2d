package org.variorum.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An article of PolNeAR with the attributions that a person marked in it.
 *
 * @param id its name
 * @param text exact
 * @param attributions in the order of the file, those without a content left out
 */
public record GoldArticle(String id, String text, List<Attributed> attributions) {

  /** One attribution; places are Java chars, in the order of the text. */
  public record Attributed(List<Span> source, List<Span> cue, List<Span> content) {}

  /** The articles of one file in JSON Lines. */
  public static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(line -> of(mapper.readTree(line))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static GoldArticle of(JsonNode node) {
    String text = node.get("text").asString();
    List<Attributed> attributions = new ArrayList<>();
    for (JsonNode one : node.get("attributions")) {
      List<Span> content = spans(one.get("content"), text);
      if (!content.isEmpty()) {
        attributions.add(
            new Attributed(spans(one.get("source"), text), spans(one.get("cue"), text), content));
      }
    }
    return new GoldArticle(node.get("id").asString(), text, attributions);
  }

  private static List<Span> spans(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : node) {
      int start = text.offsetByCodePoints(0, pair.get(0).asInt());
      int end = text.offsetByCodePoints(0, pair.get(1).asInt());
      if (start < end) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }
}
