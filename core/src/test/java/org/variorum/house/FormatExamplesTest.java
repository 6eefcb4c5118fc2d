package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.render.AnnotatedArticleJson;
import org.variorum.render.AnnotationRenderer;
import org.variorum.render.CsvRenderer;
import org.variorum.render.CsvTable;
import org.variorum.render.Renderer;
import org.variorum.render.TeiRenderer;
import org.variorum.result.CollatedStory;

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

  private static String written(Renderer renderer) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(STORY, out);
    return out.toString();
  }

  /** The first block of code under a heading, line by line. */
  private static List<String> example(String heading) {
    String text = Sources.text("docs/formats.md");
    int block = text.indexOf("\n```", text.indexOf("\n### " + heading + "\n")) + 1;
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
