package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.HtmlRenderer;
import org.variorum.render.JsonRenderer;
import org.variorum.render.Renderer;
import org.variorum.render.TextRenderer;
import org.variorum.result.CollatedStory;

/**
 * Accounts that nobody writes and that arrive all the same, from reading to rendering. Nothing is
 * timed: what grows with the square of the length would never end.
 */
class LongAccountsTest {

  private final Variorum variorum = new Variorum();

  static Stream<String> accounts() {
    return Stream.of(
        "Anna Quill said: “" + words(12_000, 3_000) + "”",
        "Anna Quill said: “" + words(12_000, 2) + "”",
        "Anna Quill said: “go " + "[...] [sic] ".repeat(5_000) + "away”",
        "Anna Quill said: “go " + "… ".repeat(20_000) + "away”",
        "Anna Quill said: “go " + ",".repeat(20_000) + " away”",
        "Anna Quill said: “" + "it's we'll ".repeat(5_000) + "”",
        "Anna Quill said: “" + "😀 ".repeat(10_000) + "”",
        "“We saw it there,” she said. ".repeat(2_000),
        each(2_000, i -> "“We saw w" + i + " there,” she said. "),
        "“a” said b. ".repeat(5_000),
        "“”".repeat(20_000),
        "“‘".repeat(10_000) + "a" + "’”".repeat(10_000),
        "“" + "He said ‘go’ and she said ‘no’. ".repeat(2_000) + "”",
        "Mr. Quill, ".repeat(5_000),
        each(5_000, i -> "QUILL" + Integer.toString(i, 36).toUpperCase(Locale.ROOT) + " "),
        "1 May 2020 ".repeat(5_000),
        "said ".repeat(10_000),
        "a" + "\u0301".repeat(50_000),
        "\u202Ea\u2066".repeat(20_000),
        "a" + "\t\n".repeat(50_000),
        "?>".repeat(200_000),
        "a".repeat(100_000));
  }

  private static String each(int times, IntFunction<String> unit) {
    return IntStream.range(0, times).mapToObj(unit).collect(Collectors.joining());
  }

  /** Words in an order that says nothing. */
  private static String words(int count, int vocabulary) {
    Random random = new Random(1);
    return each(count, i -> "w" + random.nextInt(vocabulary) + " ");
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void comesThroughAllStages(String text) throws IOException {
    CollatedStory story =
        variorum.collate(
            List.of(annotated("a", text), annotated("b", text.replace("go", "run") + " End.")));
    assertThat(story.accounts()).hasSize(2);
    for (Renderer renderer :
        List.of(new TextRenderer(80, false), new HtmlRenderer(), new JsonRenderer("0"))) {
      StringBuilder out = new StringBuilder();
      renderer.render(story, out);
      assertThat(out).isNotEmpty();
    }
  }

  @Test
  void saysWhatItDidNotExamine() throws IOException {
    String one = "Anna Quill said: “We go on. " + words(6_000, 2) + "”";
    String other = "Anna Quill said: “We go on. " + words(6_000, 3) + "”";
    CollatedStory story = variorum.collate(List.of(annotated("a", one), annotated("b", other)));
    assertThat(story.collation().unexamined()).allMatch(gap -> gap.startsWith("the columns of u"));
    assertThat(story.collation().unexamined()).isNotEmpty();
    StringBuilder json = new StringBuilder();
    new JsonRenderer("0").render(story, json);
    assertThat(json.toString()).contains("\"" + story.collation().unexamined().getFirst() + "\"");
  }

  private AnnotatedArticle annotated(String id, String text) {
    return variorum.annotate(Article.of(id, text));
  }
}
