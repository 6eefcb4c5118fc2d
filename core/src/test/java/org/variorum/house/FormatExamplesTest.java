package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.render.AnnotatedArticleJson;
import org.variorum.render.AnnotationRenderer;
import org.variorum.render.CsvRenderer;
import org.variorum.render.CsvTable;
import org.variorum.render.JsonRenderer;
import org.variorum.render.Renderer;
import org.variorum.render.TeiRenderer;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/** The examples in {@code docs/formats.md} are what is written, but for what they leave out. */
class FormatExamplesTest {

  private static final CollatedStory STORY = story();

  private static CollatedStory story() {
    Variorum variorum = new Variorum();
    return variorum.collate(
        List.of(
            variorum.annotate(
                new Article(
                    "courier",
                    new Outlet("Harbor Courier"),
                    "https://courier.example/flood",
                    PublicationDate.parse("2016-01-15").orElseThrow(),
                    "“Nobody told us”",
                    null,
                    null,
                    "“We did not know that the gate was broken until the water came in,” Margaret"
                        + " Holloway said.\n",
                    List.of())),
            variorum.annotate(
                Article.of("herald", "“We did know that the gate was broken,” Holloway said.\n"))));
  }

  private static final List<Article> FLOOD =
      List.of(
          Article.of(
              "courier",
              "The north gate broke on Thursday and took 12 boats. The builders denied on Friday"
                  + " that it was broken before.\n"),
          Article.of("herald", "The gate broke on Thursday.\n"),
          Article.of("echo", "On Friday the gate broke, and twelve boats were lost.\n"));

  /** What three reports state of one flood; the rule and the note are left out of the example. */
  private static CollatedStory flood() {
    Variorum variorum = new Variorum();
    CollatedStory story = variorum.collate(FLOOD.stream().map(variorum::annotate).toList());
    Alternative thursday =
        new Alternative("2016-01-14", List.of(place(0, "Thursday"), place(1, "Thursday")));
    Alternative friday = new Alternative("2016-01-15", List.of(place(2, "Friday")));
    Position denied =
        new Position(
            Position.Stance.DENIED,
            "the builders",
            null,
            List.of(place(0, "denied on Friday that it was broken before")));
    return new CollatedStory(
        story.collation(),
        story.derivations(),
        new Facts(
            List.of(
                new Discrepancy(
                    Discrepancy.Kind.DATE,
                    Discrepancy.Certainty.CERTAIN,
                    "the day of “the gate broke”",
                    "…",
                    List.of(thursday, friday))),
            List.of(
                new Corroboration(
                    Discrepancy.Kind.NUMBER,
                    "the number of boats",
                    new Alternative("12", List.of(place(0, "12"), place(2, "twelve"))),
                    List.of(1))),
            List.of(new Claim("it was broken before", List.of(denied))),
            List.of(
                new Moment(
                    "2016-01-14",
                    Moment.Type.EVENT,
                    "The north gate broke",
                    thursday.places(),
                    OptionalInt.of(0))),
            List.of("…")));
  }

  private static Place place(int account, String words) {
    int start = FLOOD.get(account).text().indexOf(words);
    return new Place(account, new Span(start, start + words.length()));
  }

  private static String written(Renderer renderer) throws IOException {
    return written(renderer, STORY);
  }

  private static String written(Renderer renderer, CollatedStory story) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(story, out);
    return out.toString();
  }

  /** The first block of code under a heading, line by line. */
  private static List<String> example(String heading) {
    return exampleAfter("\n### " + heading + "\n");
  }

  /** The first block of code after {@code words}, line by line. */
  private static List<String> exampleAfter(String words) {
    String text = Sources.text("docs/formats.md");
    int block = text.indexOf("\n```", text.indexOf(words)) + 1;
    int start = text.indexOf('\n', block) + 1;
    return text.substring(start, text.indexOf("\n```", start)).lines().map(String::strip).toList();
  }

  @Test
  void tei() throws IOException {
    Set<String> lines =
        written(new TeiRenderer("0.1.0")).lines().map(String::strip).collect(Collectors.toSet());
    assertThat(example("TEI"))
        .filteredOn(line -> !line.contains("…"))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(lines).contains(line));
  }

  @Test
  void whatTheAccountsState() throws IOException {
    String example = String.join("", exampleAfter("- **What the accounts state**"));
    assertThat(written(new JsonRenderer("0.1.0"), flood()).replace("\n", ""))
        .contains(example.substring(1, example.length() - 1));
    Set<String> lines =
        written(new TeiRenderer("0.1.0"), flood())
            .lines()
            .map(String::strip)
            .collect(Collectors.toSet());
    assertThat(exampleAfter("- A **conflict** is a `div`"))
        .filteredOn(line -> !line.equals("…"))
        .hasSize(10)
        .allSatisfy(line -> assertThat(lines).contains(line));
  }

  @Test
  void csv() throws IOException {
    assertThat(written(new CsvRenderer(CsvTable.DIFFERENCES)).lines().toList())
        .isEqualTo(example("CSV"));
  }

  /** Its bodies and selectors; what holds these is cut short. */
  @Test
  void webAnnotations() throws IOException {
    String written = written(new AnnotationRenderer("0.1.0"));
    List<String> parts =
        Pattern.compile("\\{\"type\":\"Text[^{}]*\\}")
            .matcher(String.join("", example("Web annotations")))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(parts).hasSize(5).allSatisfy(part -> assertThat(written).contains(part));
    assertThat(written).contains("\"total\":4");
  }

  /** The figures of the sentence that stands above them. */
  @Test
  void quantities() throws IOException {
    String text = Sources.text("docs/formats.md");
    int said = text.indexOf("**Quantities.** Of “") + "**Quantities.** Of “".length();
    String sentence = text.substring(said, text.indexOf('”', said));
    StringBuilder written = new StringBuilder();
    new AnnotatedArticleJson().write(new Variorum().annotate(Article.of("a", sentence)), written);
    int start = text.indexOf("{\"quantities\"", said) + 1;
    String example = text.substring(start, text.indexOf("}]}", start));
    assertThat(written.toString()).contains(example.replaceAll("\n *", "") + "}]");
  }
}
