package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.raw.Hints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How much of the articles of sixty saved pages is read, and how much else. Measured as in
 * Scrapinghub's article extraction benchmark: shares of runs of four words, averaged over pages.
 */
class MainTextOnPagesTest {

  private static final Path PAGES =
      Path.of(System.getProperty("variorum.shared", "absent"), "data/article-extraction/dev");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  @Test
  void mostOfTheArticleAndLittleElseIsRead() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "the pages are not here: this is skipped");
    JsonNode gold = new ObjectMapper().readTree(PAGES.resolve("ground-truth.json").toFile());
    List<Double> precision = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : gold.properties()) {
      Map<String, Integer> expected = runs(page.getValue().get("articleBody").asString());
      Map<String, Integer> read = runs(PageReader.read(html(page.getKey()), Hints.NONE).text());
      double shared =
          read.entrySet().stream()
              .mapToInt(run -> Math.min(run.getValue(), expected.getOrDefault(run.getKey(), 0)))
              .sum();
      precision.add(shared / Math.max(1, size(read)));
      recall.add(shared / Math.max(1, size(expected)));
    }
    assertThat(precision).hasSize(60);
    // Measured: .989 and .980. What is below that is for changes that cost one page and win others.
    assertThat(mean(precision)).isGreaterThan(0.985);
    assertThat(mean(recall)).isGreaterThan(0.975);
    assertThat(recall).as("no page without an answer").allMatch(share -> share > 0.5);
  }

  private static double mean(List<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static int size(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
    }
    return runs;
  }

  private static String html(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(PAGES.resolve("html/" + name + ".html.gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
