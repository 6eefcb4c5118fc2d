package org.variorum.training.accurate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.tagging.Role;
import org.variorum.tagging.Tagged;
import org.variorum.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Scores spans as CofeNet does (Wang et al., COLING 2022): paragraph by paragraph on its own
 * tokens, a token having the role of the span that covers its first character; a span is right if
 * it is exactly that.
 */
final class CofenetScore {

  /** A paragraph as annotated: offsets of its tokens in code points, and the right spans. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
  private record Paragraph(String id, int[] starts, int[] ends, Map<Role, Set<Span>> right) {}

  /** How many spans of one role are right, too many, missed. */
  private record Counts(int right, int extra, int missed) {
    double f1() {
      return right == 0 ? 0 : 200.0 * right / (2 * right + extra + missed);
    }
  }

  private final List<Paragraph> paragraphs = new ArrayList<>();

  CofenetScore(Path file) throws IOException {
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), line)) {
          paragraphs.add(paragraph(in));
        }
      }
    }
  }

  private static Paragraph paragraph(JsonParser in) {
    String id = "";
    List<Integer> offsets = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    in.nextToken();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      JsonToken value = in.nextToken();
      switch (name) {
        case "id" -> id = in.getString();
        case "offsets" -> {
          for (int depth = 1; depth > 0; ) {
            JsonToken token = in.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_NUMBER_INT) {
              offsets.add(in.getIntValue());
            }
          }
        }
        case "labels" -> {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            labels.add(in.getString());
          }
        }
        default -> {
          if (value.isStructStart()) {
            in.skipChildren();
          }
        }
      }
    }
    int count = labels.size();
    int[] starts = new int[count];
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = offsets.get(2 * i);
      ends[i] = offsets.get(2 * i + 1);
    }
    return new Paragraph(id, starts, ends, elements(labels.toArray(String[]::new)));
  }

  private static Map<Role, Set<Span>> elements(String[] labels) {
    Map<Role, Set<Span>> elements = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      elements.put(role, new HashSet<>());
    }
    String current = "";
    int from = 0;
    for (int i = 0; i <= labels.length; i++) {
      String label = i < labels.length ? labels[i] : "O";
      if (!current.isEmpty() && label.equals("I-" + current)) {
        continue;
      }
      if (!current.isEmpty()) {
        elements.get(Role.valueOf(current.toUpperCase(Locale.ROOT))).add(new Span(from, i));
      }
      current = label.startsWith("B-") ? label.substring(2) : "";
      from = i;
    }
    return elements;
  }

  /** The exact F1 of content, source and cue, in percent, for the tagged spans of each article. */
  Map<Role, Double> exact(Map<String, Sample> samples, Map<String, List<Tagged>> tagged) {
    Map<Role, int[]> counts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      counts.put(role, new int[3]);
    }
    for (Paragraph paragraph : paragraphs) {
      Sample sample = samples.get(paragraph.id());
      if (sample == null) {
        continue;
      }
      Map<Role, Set<Span>> found =
          elements(labels(paragraph, sample, tagged.getOrDefault(paragraph.id(), List.of())));
      for (Role role : Role.values()) {
        Set<Span> right = paragraph.right().get(role);
        Set<Span> both = new HashSet<>(right);
        both.retainAll(found.get(role));
        counts.get(role)[0] += both.size();
        counts.get(role)[1] += found.get(role).size() - both.size();
        counts.get(role)[2] += right.size() - both.size();
      }
    }
    Map<Role, Double> exact = new EnumMap<>(Role.class);
    counts.forEach((role, c) -> exact.put(role, new Counts(c[0], c[1], c[2]).f1()));
    return exact;
  }

  private static String[] labels(Paragraph paragraph, Sample sample, List<Tagged> tagged) {
    String text = sample.passage().text();
    String[] labels = new String[paragraph.starts().length];
    java.util.Arrays.fill(labels, "O");
    for (Tagged span : tagged) {
      int start = text.codePointCount(0, sample.passage().tokens().get(span.from()).start());
      int end = text.codePointCount(0, sample.passage().tokens().get(span.to() - 1).end());
      String role = span.role().name().toLowerCase(Locale.ROOT);
      String head = "B-";
      for (int i = 0; i < labels.length; i++) {
        int at = paragraph.starts()[i];
        if (paragraph.ends()[i] > at && start <= at && at < end) {
          labels[i] = head + role;
          head = "I-";
        }
      }
    }
    return labels;
  }

  /** The articles that are scored. */
  Set<String> ids() {
    Map<String, Boolean> ids = new HashMap<>();
    paragraphs.forEach(paragraph -> ids.put(paragraph.id(), true));
    return ids.keySet();
  }
}
