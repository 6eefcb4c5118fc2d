package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.web.Fetching;

/** How long a paragraph may be, and how many quotation marks an article may have. */
class TextBoundsTest {

  private static final Limits TEN_AND_THREE =
      Limits.DEFAULT.with(Limit.PARAGRAPH, 10).with(Limit.QUOTATION_MARKS, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ten chars.| read",
        "ten chars.\\nten chars.\\n| read",
        "short\\n\\neleven char| paragraph 3 of its text has 11 characters, more than 10: --limit"
            + " paragraph=11 lets it through",
        "😀😀😀😀😀😀😀😀😀😀| read",
        "“a” “b| read",
        "“a” “b”| it has 4 quotation marks, more than 3: --limit quotation-marks=4 lets it through",
        "\"a\" «b»| it has 4 quotation marks, more than 3: --limit quotation-marks=4 lets it through",
        "it’s ’90s’| read",
      })
  void aTextHasBounds(String text, String expected) {
    assertThat(read("{\"id\":\"a\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}"))
        .containsExactly(expected);
  }

  @Test
  void soHaveItsTitleAndCaptions() {
    assertThat(
            read(
                """
                {"id":"a","title":"eleven char","text":"t"}
                {"id":"b","captions":["short","twelve chars"],"text":"t"}
                {"id":"c","title":"“a”","captions":["“b”"],"text":"t"}
                {"id":"d","text":"t"}
                """))
        .containsExactly(
            "line 1: paragraph 1 of its title has 11 characters, more than 10: --limit paragraph=11"
                + " lets it through",
            "line 2: paragraph 1 of a caption has 12 characters, more than 10: --limit paragraph=12"
                + " lets it through",
            "line 3: it has 4 quotation marks, more than 3: --limit quotation-marks=4 lets it"
                + " through",
            "read");
  }

  @Test
  void theReaderSaysWhatItIsAt() {
    StringBuilder said = new StringBuilder();
    Watcher watcher =
        new Watcher() {
          @Override
          public void opened(String input) {
            said.append(input);
          }

          @Override
          public void read(long bytes) {
            said.append(' ').append(bytes);
          }
        };
    try (Stream<ReadResult> results =
        new ArticleReader(Limits.DEFAULT, Fetching.DEFAULT, watcher)
            .read(List.of(input("Five.")))) {
      assertThat(results).hasSize(1);
    }
    assertThat(said).hasToString("it 5");
  }

  private static List<String> read(String input) {
    try (Stream<ReadResult> results =
        new ArticleReader(TEN_AND_THREE).read(List.of(input(input)))) {
      return results
          .map(result ->
              switch (result) {
                case ReadResult.Read read -> "read";
                case ReadResult.Rejected(Rejection rejection) ->
                    rejection.place() == null
                            || rejection.place().equals("line 1") && !input.contains("\n")
                        ? rejection.reason()
                        : rejection.place() + ": " + rejection.reason();
              })
          .toList();
    }
  }

  private static Input input(String text) {
    return new Input.OfStream(
        "it", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
  }
}
