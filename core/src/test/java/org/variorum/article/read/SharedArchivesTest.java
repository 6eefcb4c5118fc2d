package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;

/**
 * The archives with which two libraries for them are tested, some of them broken on purpose. They
 * are no part of the project: where they are absent this is skipped.
 */
final class SharedArchivesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("variorum.shared", "absent"), "data", "feeds-archives");

  /** Of each file: its pages and texts, and what else is said. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("bad.arc", "0; record 1: no record begins there"),
          Map.entry("cc.warc.gz", "1"),
          Map.entry("example-bad-non-chunked.warc.gz", "1"),
          Map.entry("example-bad.warc.gz.bad", "1"),
          Map.entry("example-digest.warc", "0; holds nothing to be read"),
          Map.entry("example-iana.org-chunked.warc", "1"),
          Map.entry("example-resource.warc.gz", "1"),
          Map.entry("example-space-in-target-uri.warc.gz", "0; holds nothing to be read"),
          Map.entry("example-space-in-url.arc", "0; after record 1: no record begins there"),
          Map.entry(
              "example-trunc.warc",
              "0; record 3 (byte 1197): what is packed from byte 0 on ends in the middle"
                  + "; after record 3: no record begins there"),
          Map.entry("example-wget-bad-target-uri.warc.gz", "1"),
          Map.entry("example-wrong-chunks.warc.gz", "1"),
          Map.entry("example.arc", "1"),
          Map.entry("example.arc.gz", "1"),
          Map.entry("example.warc", "1"),
          Map.entry("example.warc.gz", "1"),
          Map.entry("gzip_extra_sl.warc.gz", "0; holds nothing to be read"),
          Map.entry(
              "post-test.warc.gz",
              "0; record 1 (byte 0), line 1: `id` is missing"
                  + "; record 3 (byte 1196), line 1: `id` is missing"
                  + "; record 5 (byte 2395), line 1: `id` is missing"));

  @Test
  void everyArchiveIsReadOrItIsSaidWhyNot() {
    assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is not there: the archives were not read");
    Map<String, String> outcomes = new TreeMap<>();
    for (String folder : List.of("warcio/test/data", "jwarc/test-resources")) {
      String path = FOLDER.resolve(folder).toString();
      try (var results = new ArticleReader().read(List.of(new Input.OfPath(path, path, null)))) {
        results
            .collect(Collectors.groupingBy(SharedArchivesTest::file))
            .forEach((file, of) -> outcomes.put(file, outcome(of)));
      }
    }
    assertThat(outcomes).isEqualTo(new TreeMap<>(EXPECTED));
  }

  private static String file(ReadResult result) {
    String input =
        switch (result) {
          case ReadResult.Read(Article article) -> article.id().replaceAll("#.*", "");
          case ReadResult.Rejected(Rejection rejection) -> rejection.input();
        };
    return input.substring(input.lastIndexOf('/') + 1);
  }

  /** A page is read or, where it holds too few words to be an article, rejected as a page. */
  private static String outcome(List<ReadResult> results) {
    long pages = results.stream().filter(result -> !isTrouble(result)).count();
    return results.stream()
        .filter(SharedArchivesTest::isTrouble)
        .map(result -> ((ReadResult.Rejected) result).rejection())
        .map(each -> (each.place() == null ? "" : each.place() + ": ") + reason(each))
        .collect(Collectors.joining("; ", pages + "; ", ""))
        .replaceAll("; $", "");
  }

  private static boolean isTrouble(ReadResult result) {
    return result instanceof ReadResult.Rejected(Rejection rejection)
        && !rejection.reason().startsWith("is not read yet");
  }

  private static String reason(Rejection rejection) {
    return rejection.reason().replaceAll(":.*", "");
  }
}
