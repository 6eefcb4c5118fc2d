package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.collation.Collation;
import org.variorum.result.CollatedStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {

  private static final Collation FERRY = CollationExample.ferry();

  private static String json() throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonRenderer("0.1.0").render(CollatedStory.of(FERRY), json);
    return json.toString();
  }

  private static JsonNode tree() throws IOException {
    return JsonMapper.shared().readTree(json());
  }

  @Test
  void hasTheMembersOfTheFormat() throws IOException {
    JsonNode root = tree();
    assertThat(root.propertyNames())
        .containsExactly(
            "variorum",
            "accounts",
            "utterances",
            "discrepancies",
            "claims",
            "timeline",
            "corroboration",
            "notes",
            "derivations",
            "lines",
            "unexamined");
    assertThat(root.path("variorum").asString()).isEqualTo("0.1.0");
    assertThat(root.path("unexamined").size()).isZero();
    assertThat(root.path("utterances").path(0).propertyNames())
        .containsExactly(
            "id", "speaker", "readings", "columns", "differences", "summary", "headlines");
    assertThat(root.path("utterances").path(0).path("summary").asString())
        .startsWith("c leaves out “not” without showing it; ");
  }

  @Test
  void anUtteranceIsALine() throws IOException {
    assertThat(json().lines().filter(line -> line.startsWith("{\"id\":\"u"))).hasSize(5);
  }

  @Test
  void theHiddenOmissionIsTheFirstDifference() throws IOException {
    JsonNode difference = tree().path("utterances").path(0).path("differences").path(0);
    assertThat(difference.toString())
        .isEqualTo(
            "{\"kind\":\"omission\",\"substantive\":true,\"hidden\":true,"
                + "\"touches\":[\"negation\"],\"columns\":[2,3],\"variants\":["
                + "{\"text\":\"not\",\"at\":{\"a\":[77,80],\"reports/b.txt\":[71,74]}},"
                + "{\"text\":\"\",\"at\":{\"c\":[60,60]}}],\"marked\":[]}");
  }

  /** An emoji before the words of the second account must not shift them. */
  @Test
  void everySpanSpellsItsTextInCodePoints() throws IOException {
    JsonNode root = tree();
    Map<String, String> texts = texts(root);
    for (JsonNode utterance : root.path("utterances").values()) {
      for (JsonNode reading : utterance.path("readings").values()) {
        List<String> pieces = new ArrayList<>();
        String account = reading.path("account").asString();
        reading.path("spans").values().forEach(s -> pieces.add(cut(texts, account, s)));
        assertThat(String.join(" ", pieces)).isEqualTo(reading.path("text").asString());
      }
      utterance.path("columns").values().forEach(c -> c.values().forEach(v -> spells(texts, v)));
      for (JsonNode difference : utterance.path("differences").values()) {
        difference.path("variants").values().forEach(v -> spells(texts, v));
      }
    }
  }

  @Test
  void theColumnsOfAReadingSpellIt() throws IOException {
    JsonNode root = tree();
    Map<String, String> texts = texts(root);
    for (JsonNode utterance : root.path("utterances").values()) {
      for (JsonNode reading : utterance.path("readings").values()) {
        String account = reading.path("account").asString();
        List<JsonNode> places = new ArrayList<>();
        for (JsonNode column : utterance.path("columns").values()) {
          for (JsonNode variant : column.values()) {
            if (variant.path("at").has(account)) {
              places.add(variant.path("at").path(account));
            }
          }
        }
        places.sort(Comparator.comparingInt(place -> place.path(0).asInt()));
        StringBuilder words = new StringBuilder();
        places.forEach(place -> words.append(cut(texts, account, place)));
        if (!places.isEmpty()) {
          assertThat(words.toString().replaceAll("\\s", ""))
              .isEqualTo(reading.path("text").asString().replaceAll("\\s", ""));
        }
      }
    }
  }

  @Test
  void aFailingOutputIsAnIOException() {
    IOException full = new IOException("no space left");
    assertThatThrownBy(
            () -> new JsonRenderer("0.1.0").render(CollatedStory.of(FERRY), new Full(full)))
        .isSameAs(full);
  }

  /** Takes nothing. */
  private record Full(IOException reason) implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw reason;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      throw reason;
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw reason;
    }
  }

  private static Map<String, String> texts(JsonNode root) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode account : root.path("accounts").values()) {
      texts.put(account.path("id").asString(), account.path("text").asString());
    }
    return texts;
  }

  private static void spells(Map<String, String> texts, JsonNode variant) {
    variant
        .path("at")
        .properties()
        .forEach(at ->
            assertThat(cut(texts, at.getKey(), at.getValue()))
                .isEqualTo(variant.path("text").asString()));
  }

  private static String cut(Map<String, String> texts, String account, JsonNode span) {
    int[] points = Objects.requireNonNull(texts.get(account)).codePoints().toArray();
    int start = span.path(0).asInt();
    return new String(points, start, span.path(1).asInt() - start);
  }
}
