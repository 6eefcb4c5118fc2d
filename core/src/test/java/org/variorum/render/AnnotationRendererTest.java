package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.result.CollatedStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Web annotations: an exact example, and what the model demands of every story. */
class AnnotationRendererTest {

  private static final Article A =
      new Article(
          "a",
          null,
          "https://a.example/crew",
          null,
          null,
          null,
          null,
          "😀 “I do not think the crew is to blame,” Mara Quill said.\n",
          List.of());
  private static final Article B =
      Article.of("b", "“I do think the crew is to blame,” Mara Quill said.\n");

  private static JsonNode json(Collation story) throws IOException {
    return json(CollatedStory.of(story));
  }

  private static JsonNode json(CollatedStory story) throws IOException {
    StringBuilder json = new StringBuilder();
    new AnnotationRenderer("0.1.0").render(story, json);
    return JsonMapper.shared().readTree(json.toString());
  }

  private static List<JsonNode> annotations(Collation story) throws IOException {
    return List.copyOf(json(story).path("first").path("items").values());
  }

  @Test
  void aDifferenceIsSaidOfAllItsPlaces() throws IOException {
    JsonNode difference = annotations(Stories.of(List.of(A, B))).getLast();
    assertThat(difference.path("body").values())
        .extracting(body -> body.path("value").asString())
        .containsExactly(
            "b leaves out “not” without showing it",
            "difference",
            "utterance=u1",
            "difference=u1.d1",
            "kind=omission",
            "substantive=true",
            "hidden=true",
            "touches=negation");
    assertThat(difference.path("target").path(0).toString())
        .isEqualTo(
            "{\"type\":\"SpecificResource\",\"source\":\"https://a.example/crew\",\"state\":"
                + "{\"type\":\"TimeState\",\"cached\":\""
                + TextHash.uri(A.text())
                + "\"},\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"not\",\"prefix\":"
                + "\"😀 “I do \",\"suffix\":\" think the crew is to blame,” Ma\"},"
                + "{\"type\":\"TextPositionSelector\",\"start\":8,\"end\":11}]}");
    JsonNode missing = difference.path("target").path(1);
    assertThat(missing.path("source").asString()).isEqualTo(TextHash.uri(B.text()));
    assertThat(missing.path("selector").path(1).toString())
        .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":5}");
  }

  @Test
  void aReadingIsSaidOfEachPiece() throws IOException {
    Collation story =
        Stories.of("“We will not close the harbour,” Mara Quill said. “The pier is safe.”\n");
    JsonNode version = annotations(story).getFirst();
    assertThat(version.path("body").path(0).path("value").asString())
        .isEqualTo("What Mara Quill said, in a; no other report has it.");
    assertThat(version.path("target").values())
        .extracting(target -> target.path("selector").path(0).path("exact").asString())
        .containsExactly("We will not close the harbour,", "The pier is safe.");
  }

  @Test
  void idsAreMadeOfThePlacesAlone() throws IOException {
    Collation one = Stories.of(List.of(A, B));
    Collation other = Stories.of(List.of(B, A));
    assertThat(ids(json(one))).isEqualTo(ids(json(other))).hasSize(5);
    assertThat(ids(json(Stories.of(List.of(A))))).doesNotContain(json(one).path("id").asString());
  }

  private static Set<String> ids(JsonNode node) {
    Set<String> ids = new HashSet<>();
    node.findValues("id").forEach(id -> ids.add(id.asString()));
    return ids;
  }

  @Test
  void theModelIsKept() throws IOException {
    holds(CollationExample.ferry());
    holds(Stories.of("It rained.\n"));
    holds(FactsExample.hall());
    for (Collation story : Stories.shipped()) {
      holds(story);
    }
  }

  /** The number of people is stated thrice one way and once another. */
  @Test
  void aPlaceOfAConflictIsAnAnnotation() throws IOException {
    List<JsonNode> places =
        json(FactsExample.hall()).path("first").path("items").values().stream()
            .filter(item -> item.path("body").toString().contains("\"discrepancy=d2\""))
            .toList();
    assertThat(places)
        .extracting(
            place -> place.path("target").path(0).path("selector").path(0).path("exact").asString())
        .containsExactly("12 people", "12 people", "Twelve people", "21 people");
    assertThat(places.getLast().path("motivation").toString())
        .isEqualTo("[\"describing\",\"tagging\"]");
    assertThat(places.getLast().path("body").values())
        .extracting(body -> body.path("value").asString())
        .containsExactly(
            "conflict, the number of people in hospital: 21 here; The Tarrow Courier, Herald and"
                + " Post: 12",
            "discrepancy",
            "discrepancy=d2",
            "kind=number",
            "certainty=certain",
            "slot=the number of people in hospital",
            "value=21",
            "rule=counts of one thing",
            "account=Lantern");
  }

  private static List<String> bodies(String tag) throws IOException {
    return json(FactsExample.hall()).path("first").path("items").values().stream()
        .map(item ->
            item.path("body").values().stream().map(b -> b.path("value").asString()).toList())
        .filter(bodies -> bodies.get(1).equals(tag))
        .map(bodies -> String.join(" | ", bodies))
        .toList();
  }

  @Test
  void positionsWhatIsCarriedAndTheTimelineAreAnnotations() throws IOException {
    assertThat(bodies("claim"))
        .contains(
            "“We closed the hall in time”: denied by the union | claim | claim=c2 |"
                + " proposition=We closed the hall in time | disputed=true | stance=denied | by=the"
                + " union");
    assertThat(bodies("claim"))
        .anyMatch(
            words -> words.contains("| stance=denied | by=the builders | authority=a spokesman"))
        .anyMatch(words ->
            words.contains(
                "| claim=c3 | proposition=the inspectors found nothing | disputed=false |"));
    assertThat(bodies("corroboration"))
        .anyMatch(words ->
            words.contains("; no other report says so | corroboration | corroboration=s3 |")
                && words.endsWith("| alone=true"))
        .contains(
            "the year of “the hall was built”: 1974; so The Tarrow Courier and Herald |"
                + " corroboration | corroboration=s2 | kind=date | slot=the year of “the hall was"
                + " built” | value=1974 | alone=false");
    assertThat(bodies("moment"))
        .hasSize(
            (int)
                FactsExample.facts().timeline().stream()
                    .filter(m -> m.type() != org.variorum.discrepancy.Moment.Type.PUBLISHED)
                    .count())
        .anyMatch(words -> words.contains("| type=event | value=2031-02-01 | discrepancy=d1"));
  }

  @Test
  void theModelIsKeptOfRealStories() throws IOException {
    List<Collation> stories = Stories.real();
    assumeFalse(stories.isEmpty(), "there are no real stories here");
    for (Collation story : stories) {
      holds(story);
    }
  }

  @Test
  void hostileTextsAreQuotedExactly() throws IOException {
    String said =
        "“I do not \u0000 \uD800 think \"the\" </script> crew\\ is to blame 😀,” Quill said.\n";
    List<Article> articles = new ArrayList<>();
    for (String url :
        List.of("javascript:alert(1)", "http://a.example/ b", "https://a.example/\uDC00", "x")) {
      articles.add(new Article("id " + url, null, url, null, null, null, null, said, List.of()));
    }
    Collation story = Stories.of(articles);
    assertThat(story.utterances()).isNotEmpty();
    holds(story);
    assertThat(annotations(story).getFirst().path("target").path(0).path("source").asString())
        .startsWith("ni:///sha-256;");
  }

  /** What the Recommendation says with MUST, and that each selector leads to the words. */
  static void holds(Collation story) throws IOException {
    holds(CollatedStory.of(story));
  }

  private static void holds(CollatedStory story) throws IOException {
    JsonNode collection = json(story);
    assertThat(collection.path("@context").asString())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.path("type").asString()).isEqualTo("AnnotationCollection");
    List<JsonNode> items = List.copyOf(collection.path("first").path("items").values());
    assertThat(collection.path("total").asInt()).isEqualTo(items.size());
    if (!items.isEmpty()) {
      JsonNode page = collection.path("first");
      assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
      assertThat(page.path("partOf")).isEqualTo(collection.path("id"));
      assertThat(collection.path("last")).isEqualTo(page.path("id"));
    }
    List<String> ids = new ArrayList<>();
    items.forEach(item -> ids.add(item.path("id").asString()));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allSatisfy(
            id -> assertThat(id).matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    Map<String, String> texts = new TreeMap<>();
    story.accounts().forEach(a -> texts.put(named(a.article().text()), a.article().text()));
    for (JsonNode item : items) {
      assertThat(item.path("type").asString()).isEqualTo("Annotation");
      assertThat(item.path("target").size()).isPositive();
      assertThat(item.path("body").values())
          .allSatisfy(body -> {
            assertThat(body.path("type").asString()).isEqualTo("TextualBody");
            assertThat(body.path("value").isString()).isTrue();
          });
      item.path("target").values().forEach(target -> resolves(target, texts));
    }
  }

  private static void resolves(JsonNode target, Map<String, String> texts) {
    assertThat(target.path("source").asString())
        .matches("(https?://|ni:///sha-256;)[^\\s<>\"{}|\\\\^`]+");
    JsonNode copy =
        target.has("state") ? target.path("state").path("cached") : target.path("source");
    int[] text = Objects.requireNonNull(texts.get(copy.asString())).codePoints().toArray();
    JsonNode quote = target.path("selector").path(0);
    JsonNode position = target.path("selector").path(1);
    assertThat(quote.path("type").asString()).isEqualTo("TextQuoteSelector");
    assertThat(position.path("type").asString()).isEqualTo("TextPositionSelector");
    int start = position.path("start").asInt();
    int end = position.path("end").asInt();
    assertThat(words(text, start, end)).isEqualTo(quote.path("exact").asString());
    assertThat(words(text, Math.max(0, start - 32), start))
        .isEqualTo(quote.path("prefix").asString());
    assertThat(words(text, end, Math.min(text.length, end + 32)))
        .isEqualTo(quote.path("suffix").asString());
  }

  private static String words(int[] text, int start, int end) {
    return new String(text, start, end - start).replaceAll("[\\uD800-\\uDFFF]", "\uFFFD");
  }

  private static String named(String text) {
    return "ni:///sha-256;"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(TextHash.of(text));
  }
}
