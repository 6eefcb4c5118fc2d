package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.result.CollatedStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headline and a caption that quote, in every format. */
class HeadlinesShownTest {

  private static final String BODY =
      "😀 “I did not order the ferry to sail,” Mara Quill, the harbour master, said. “We have taken "
          + "212 people off that ship and every one of them has gone home dry.”\n";

  private static CollatedStory collation() {
    Variorum variorum = new Variorum();
    Article one =
        new Article(
            "a",
            new Outlet("Gazette"),
            null,
            null,
            "😀 Harbour master: “I did order the ferry to sail”",
            null,
            null,
            BODY,
            List.of("A rope", "‘Every one of them went home dry’, says <Quill>"));
    return variorum.collate(List.of(variorum.annotate(one)));
  }

  private static String rendered(Renderer renderer) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(collation(), out);
    return out.toString();
  }

  @Test
  void asText() throws IOException {
    assertThat(rendered(new TextRenderer(80, false)))
        .contains("headline of Gazette: “I did ‸ order the ferry to sail” — the report")
        .contains("caption of Gazette: “Every one of them {went} home dry”");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 132})
  void asTextInSoManyColumns(int width) throws IOException {
    assertThat(rendered(new TextRenderer(width, false)).lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void asAPage() throws IOException {
    assertThat(rendered(new HtmlRenderer()))
        .contains("<a class=\"place\" href=\"#a1t\">headline of Gazette</a>")
        .contains("<q>I did <span class=\"cut\">left out</span> order the ferry to sail</q>")
        .contains("<span class=\"who grave\">the report has “not”</span>")
        .contains("<p class=\"title\" id=\"a1t\">")
        .contains("<span class=\"d wording\">went</span>")
        .contains("id=\"a1c2\"><span class=\"note\">caption </span>‘Every one");
  }

  @Test
  void asJson() throws IOException {
    JsonNode root = JsonMapper.shared().readTree(rendered(new JsonRenderer("0")));
    String utterances = root.get("utterances").toString();
    assertThat(utterances)
        .contains(
            "{\"account\":\"a\",\"field\":\"title\",\"spans\":[[19,48]],"
                + "\"text\":\"I did order the ferry to sail\"")
        .contains("\"against\":\"a\",\"differences\":[{\"kind\":\"omission\",\"substantive\":true,")
        .contains("\"hidden\":true,\"touches\":[\"negation\"],\"variants\":[{\"text\":\"\",")
        .contains(
            "\"field\":\"title\",\"at\":{\"a\":[24,24]}},{\"text\":\"not\",\"at\":{\"a\":[9,12]}}]}");
    assertThat(utterances).contains("\"field\":\"captions[1]\"");
  }

  @Test
  void annotatedCaptionsAreMarked() throws IOException {
    StringBuilder line = new StringBuilder();
    new AnnotatedArticleJson().write(collation().accounts().getFirst(), line);
    assertThat(line)
        .contains("{\"id\":\"a/t1\",\"field\":\"title\",")
        .contains(
            "{\"id\":\"a/c2q1\",\"field\":\"captions[1]\",\"type\":\"direct\",\"content\":[[0,33]]");
  }
}
