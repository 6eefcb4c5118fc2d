package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.raw.Hints;

/** How much is read of sixty pages of the Web, which lie beside the project. */
class DevelopmentPagesTest {

  private static final Path PAGES =
      Path.of(
          System.getProperty("variorum.shared", "../../shared"),
          "data/article-extraction/dev/html");

  @Test
  void eachFieldIsReadOfSoMany() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "skipped: there is no " + PAGES);
    Map<Field, Integer> counts = new EnumMap<>(Field.class);
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        Draft draft = PageMetadata.of(Jsoup.parse(text(page)), Hints.NONE);
        draft.provenance().keySet().forEach(field -> counts.merge(field, 1, Integer::sum));
      }
    }
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Field.OUTLET, 59,
                Field.URL, 59,
                Field.PUBLISHED, 58,
                Field.UPDATED, 31,
                Field.TITLE, 60,
                Field.BYLINE, 50,
                Field.LANGUAGE, 54));
  }

  /** As UTF-8, which most of them are: how others are told is not tried here. */
  private static String text(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
