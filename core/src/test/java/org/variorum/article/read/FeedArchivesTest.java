package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limits;

/** Real feeds and wires: each is read or rejected with a reason, and counted. */
final class FeedArchivesTest {

  private static final Path ARCHIVES =
      Path.of(System.getProperty("variorum.shared", "../shared"), "data", "feeds-archives");

  /** By how a reason begins or ends, what class of reasons it belongs to. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("has no words", "no words"),
          Map.entry("is a feed without entries", "no entries"),
          Map.entry("is not well-formed XML", "broken XML"),
          Map.entry("is not JSON", "broken JSON"),
          Map.entry("has words that stand elsewhere", "unknown entity"),
          Map.entry("its id ", "id met before"),
          Map.entry("is not UTF-8", "encoding"),
          Map.entry("declares an encoding", "encoding"),
          Map.entry("is a ninjs ", "no text"),
          Map.entry("is ninjs without a `uri`", "no uri"),
          Map.entry("`id` is missing", "not ninjs"),
          Map.entry("is a newsItem ", "no text"),
          Map.entry("is a packageItem", "another item"),
          Map.entry("is a planningItem", "another item"),
          Map.entry("is a conceptItem", "another item"),
          Map.entry("is a knowledgeItem", "another item"),
          Map.entry("is a catalogItem", "another item"));

  @BeforeEach
  void texts() {
    assumeTrue(Files.isDirectory(ARCHIVES), () -> "no texts of others at " + ARCHIVES);
  }

  @Test
  void everyFeedOfFeedparserIsReadOrRejected() {
    assertThat(counts("feedparser/tests", 2))
        .isEqualTo(
            """
            encoding Feed article: 10
            encoding Feed broken XML: 1
            encoding Feed no entries: 67
            encoding Feed no words: 4
            entities Feed broken XML: 12
            entities Feed no entries: 244
            entities Feed no words: 1
            wellformed/amp Feed no words: 70
            wellformed/atom Feed article: 18
            wellformed/atom Feed no entries: 89
            wellformed/atom Feed no words: 53
            wellformed/atom10 Feed article: 23
            wellformed/atom10 Feed no entries: 77
            wellformed/atom10 Feed no words: 145
            wellformed/base Feed article: 37
            wellformed/base Feed no entries: 59
            wellformed/base Feed no words: 31
            wellformed/cdf Feed article: 2
            wellformed/cdf Feed no entries: 7
            wellformed/cdf Feed no words: 5
            wellformed/feedburner Feed no entries: 1
            wellformed/geo Feed no words: 10
            wellformed/http Feed no entries: 9
            wellformed/itunes Feed article: 1
            wellformed/itunes Feed no entries: 33
            wellformed/itunes Feed no words: 22
            wellformed/lang Feed article: 24
            wellformed/lang Feed no entries: 35
            wellformed/lang Feed no words: 7
            wellformed/media-rss Feed no words: 12
            wellformed/namespace Feed article: 12
            wellformed/namespace Feed no entries: 1
            wellformed/namespace Feed no words: 10
            wellformed/node_precedence Feed no words: 6
            wellformed/psc Feed article: 4
            wellformed/psc Feed no words: 3
            wellformed/rdf Feed article: 1
            wellformed/rdf Feed no entries: 6
            wellformed/rdf Feed no words: 5
            wellformed/rss Feed article: 20
            wellformed/rss Feed no entries: 100
            wellformed/rss Feed no words: 70
            wellformed/rss Feed unknown entity: 1
            wellformed/sanitize Feed article: 191
            wellformed/sanitize Feed no entries: 165
            wellformed/sanitize Feed no words: 403
            wellformed/sgml Feed article: 1
            wellformed/xml Feed no entries: 3
            """);
  }

  @Test
  void everyFeedOfRomeIsReadOrRejected() {
    assertThat(counts("rome", 1))
        .isEqualTo(
            """
            . PlainText file: 1
            rome Feed article: 89
            rome Feed broken XML: 1
            rome Feed id met before: 4
            rome Feed no entries: 1
            rome Feed no words: 7
            rome Other file: 1
            rome PlainText file: 1
            rome-modules Feed article: 575
            rome-modules Feed broken XML: 1
            rome-modules Feed id met before: 26
            rome-modules Feed no entries: 4
            rome-modules Feed no words: 57
            rome-modules Html file: 1
            rome-modules Other file: 1
            """);
  }

  @Test
  void everyItemOfNinjsIsReadOrRejected() {
    assertThat(counts("ninjs", 2))
        .isEqualTo(
            """
            . PlainText file: 1
            examples PlainText file: 1
            examples/1.4 Json article: 8
            examples/1.4 Json no text: 2
            examples/2.1 Json article: 7
            examples/2.1 Json no text: 6
            examples/2.1 Json not ninjs: 1
            examples/3.0 Json article: 9
            examples/3.0 Json no text: 23
            examples/NewsML Other file: 4
            validation/test_suite Json article: 16
            validation/test_suite Json broken JSON: 5
            validation/test_suite Json no text: 207
            validation/test_suite Json not ninjs: 2
            """);
  }

  @Test
  void everyItemOfNewsMlIsReadOrRejected() {
    assertThat(counts("newsml-g2", 1))
        .isEqualTo(
            """
            . PlainText file: 1
            examples NewsMl another item: 13
            examples NewsMl article: 5
            examples NewsMl no text: 17
            examples Other file: 9
            """);
  }

  @Test
  void whatAgenciesSendHasTextDateAndOutlet() {
    List<Article> articles =
        Stream.of("ninjs/examples", "newsml-g2/examples")
            .flatMap(folder -> files(ARCHIVES.resolve(folder)).stream())
            .filter(file -> kind(file).matches("Json|NewsMl"))
            .flatMap(file -> read(file).stream())
            .flatMap(result ->
                result instanceof ReadResult.Read(var article)
                    ? Stream.of(article)
                    : Stream.empty())
            .toList();

    assertThat(articles)
        .hasSizeGreaterThan(25)
        .allSatisfy(article -> {
          assertThat(article.text()).isNotBlank();
        });
    assertThat(articles)
        .filteredOn(article -> article.outlet() == null || article.published() == null)
        .extracting(article -> article.id().replaceFirst(".*/", ""))
        .as("those that state neither outlet nor name, or no date")
        .containsExactlyInAnyOrder(
            "worldanti", "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml");
  }

  /** Folder, kind, outcome and how many: a line each. */
  private static String counts(String folder, int depth) {
    Path root = ARCHIVES.resolve(folder);
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files(root)) {
      Path within = root.relativize(file.getParent());
      String name =
          within.subpath(0, Math.min(depth, within.getNameCount())).toString().replace('\\', '/');
      String kind = kind(file);
      String line = (name.isEmpty() ? "." : name) + " " + kind + " ";
      if (!List.of("Feed", "NewsMl", "Json").contains(kind)) {
        counts.merge(line + "file", 1, Integer::sum);
        continue;
      }
      read(file).forEach(result -> counts.merge(line + outcome(result), 1, Integer::sum));
    }
    StringBuilder table = new StringBuilder();
    counts.forEach((line, count) -> table.append(line).append(": ").append(count).append('\n'));
    return table.toString();
  }

  private static String outcome(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> {
        assertThat(article.text()).doesNotContain("<script", "javascript:");
        yield "article";
      }
      case ReadResult.Rejected(var rejection) ->
          CLASSES.entrySet().stream()
              .filter(entry -> rejection.reason().startsWith(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(rejection.reason());
    };
  }

  private static String kind(Path file) {
    OneInput input =
        OneInput.whole(file.toString(), Hints.NONE, Limits.DEFAULT, new DuplicateIds());
    try (var in = Files.newInputStream(file)) {
      byte[] prefix = in.readNBytes(ContentKind.PREFIX);
      boolean whole = prefix.length < ContentKind.PREFIX;
      return ContentKind.of(prefix, whole, input).getClass().getSimpleName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReadResult> read(Path file) {
    Input input = new Input.OfPath(file.toString(), file.toString(), null);
    return new ArticleReader().read(List.of(input)).toList();
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
