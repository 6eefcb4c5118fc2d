package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reports that ship: all that the index names are there, with heads that can be read. */
class ExamplesTest {

  private static String resource(String path) throws IOException {
    try (InputStream in =
        ExamplesTest.class.getResourceAsStream("/org/variorum/examples/" + path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
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
      assertThat(resource(path)).as(path).startsWith("Outlet: ").contains("\nPublished: 202");
    }
  }
}
