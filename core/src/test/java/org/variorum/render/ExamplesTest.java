package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;

/** The reports that ship: all that the index names are there, with heads that can be read. */
class ExamplesTest {

  private static String resource(String path) throws IOException {
    try (InputStream in = stream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream stream(String path) {
    return Objects.requireNonNull(
        ExamplesTest.class.getResourceAsStream("/org/variorum/examples/" + path), path);
  }

  @Test
  void twoEventsOfFourReports() throws IOException {
    List<String> paths = resource("index.txt").lines().toList();
    assertThat(
            paths.stream()
                .collect(
                    Collectors.groupingBy(
                        path -> path.substring(0, path.indexOf('/')), Collectors.counting())))
        .hasSize(2)
        .allSatisfy((event, reports) -> assertThat(reports).isEqualTo(4L));
    for (String path : paths) {
      Input input = new Input.OfStream(path, () -> stream(path), null);
      assertThat(new ArticleReader().read(List.of(input)))
          .as(path)
          .singleElement()
          .isInstanceOfSatisfying(
              ReadResult.Read.class,
              read -> {
                assertThat(read.article().outlet()).isNotNull();
                assertThat(read.article().published()).isNotNull();
                assertThat(read.article().title()).isNotNull();
              });
    }
  }
}
