package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.raw.Hints;

/**
 * The encoding cases of feedparser, whose expectations stand in the first comment of each: counted
 * by outcome, at the level of characters.
 */
final class FeedEncodingsTest {

  private static final Pattern HEADER = Pattern.compile("Content-type:.*?charset\\s*=\\s*(\\S+)");
  private static final Pattern EXPECTED = Pattern.compile("encoding == '([^']+)'");

  @Test
  void casesByOutcome() throws IOException {
    Path folder =
        Path.of(
            System.getProperty("variorum.shared", ""),
            "data/feeds-archives/feedparser/tests/encoding");
    assumeTrue(Files.isDirectory(folder), "the shared test data are absent");
    Map<String, Integer> outcomes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        outcomes.merge(outcome(Files.readAllBytes(file)), 1, Integer::sum);
      }
    }
    assertThat(outcomes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("as named", 62, "whole", 18, "broken bytes replaced", 2));
  }

  private static String outcome(byte[] bytes) throws IOException {
    String comment = new String(bytes, ISO_8859_1).replace("\0", "");
    Matcher header = HEADER.matcher(comment);
    Hints hints = new Hints(null, header.find() ? header.group(1) : null, null, null);
    Decoded decoded = Encodings.decode(bytes, hints, Markup.XML);
    Optional<String> named =
        EXPECTED.matcher(comment).results().findFirst().map(found -> found.group(1));
    if (named.isPresent()) {
      String expected = new String(bytes, Charset.forName(named.get())).replace("\uFEFF", "");
      return expected.equals(decoded.text()) ? "as named" : "otherwise than named";
    }
    if (decoded.replaced() > 0) {
      return "broken bytes replaced";
    }
    return decoded.text().contains("Description:") || decoded.text().contains("<feed")
        ? "whole"
        : "not read";
  }
}
