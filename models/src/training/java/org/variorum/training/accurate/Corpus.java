package org.variorum.training.accurate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.quotation.MarkClues;
import org.variorum.tagging.Label;
import org.variorum.tagging.Role;
import org.variorum.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads articles with their attributions, a JSON object a line: {@code {"id", "text",
 * "attributions": [{"source", "cue", "content": [[start, end], …]}]}}, offsets in code points.
 *
 * <p>A token has the role of the span that covers its first character, and the first token of each
 * piece of a span begins it: this is how CofeNet labels tokens. Where spans overlap, a cue wins
 * over a source and a source over a content.
 */
final class Corpus {

  private static final List<Role> WEAKEST_FIRST = List.of(Role.CONTENT, Role.SOURCE, Role.CUE);

  private final JsonFactory json = new JsonFactory();
  private final English english = new English();

  /** A span of one role, in code points. */
  private record Gold(Role role, int start, int end) {}

  List<Sample> read(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          samples.add(sample(line));
        }
      }
    }
    return samples;
  }

  private Sample sample(String line) {
    String id = "";
    String text = "";
    List<Gold> golds = new ArrayList<>();
    try (JsonParser in = json.createParser(ObjectReadContext.empty(), line)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        JsonToken value = in.nextToken();
        if (name.equals("id")) {
          id = in.getString();
        } else if (name.equals("text")) {
          text = in.getString();
        } else if (name.equals("attributions")) {
          attributions(in, golds);
        } else if (value.isStructStart()) {
          in.skipChildren();
        }
      }
    }
    Passage passage = english.passage(text);
    return new Sample(id, passage, MarkClues.of(passage), labels(passage, golds));
  }

  private static void attributions(JsonParser in, List<Gold> golds) {
    while (in.nextToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        JsonToken value = in.nextToken();
        switch (name) {
          case "source" -> spans(in, Role.SOURCE, golds);
          case "cue" -> spans(in, Role.CUE, golds);
          case "content" -> spans(in, Role.CONTENT, golds);
          default -> {
            if (value.isStructStart()) {
              in.skipChildren();
            }
          }
        }
      }
    }
  }

  private static void spans(JsonParser in, Role role, List<Gold> golds) {
    while (in.nextToken() == JsonToken.START_ARRAY) {
      in.nextToken();
      int start = in.getIntValue();
      in.nextToken();
      golds.add(new Gold(role, start, in.getIntValue()));
      in.nextToken();
    }
  }

  private static byte[] labels(Passage passage, List<Gold> golds) {
    byte[] labels = new byte[passage.tokens().size()];
    for (Role role : WEAKEST_FIRST) {
      for (Gold gold : golds) {
        if (gold.role() == role) {
          Span span = chars(passage.text(), gold);
          int to = passage.tokenFrom(span.end());
          Label label = Label.begin(role);
          for (int token = passage.tokenFrom(span.start()); token < to; token++) {
            labels[token] = (byte) label.ordinal();
            label = Label.inside(role);
          }
        }
      }
    }
    return repaired(passage, labels);
  }

  private static Span chars(String text, Gold gold) {
    int start = text.offsetByCodePoints(0, gold.start());
    return new Span(start, text.offsetByCodePoints(start, gold.end() - gold.start()));
  }

  /** A span that another one or the end of a paragraph interrupts begins anew. */
  private static byte[] repaired(Passage passage, byte[] labels) {
    for (Span paragraph : passage.paragraphs()) {
      int to = passage.tokenFrom(paragraph.end());
      int from = passage.tokenFrom(paragraph.start());
      for (int token = from; token < to; token++) {
        Label label = Label.ALL.get(labels[token]);
        boolean legal =
            token == from ? label.mayStart() : label.mayFollow(Label.ALL.get(labels[token - 1]));
        if (!legal) {
          labels[token] = (byte) Label.begin(label.role().orElseThrow()).ordinal();
        }
      }
    }
    return labels;
  }
}
