package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.variorum.benchmark.RecurringQuotations;

/** Quotations that recur in real articles of several outlets are found as one utterance each. */
class RecurringQuotationsTest {

  private static final Path DATA = Path.of(System.getProperty("variorum.shared", "absent"), "data");

  @Test
  void nearlyAllAreFoundAndTheSpuriousOneIsNotJoined() throws IOException {
    assumeTrue(
        Files.isDirectory(DATA.resolve("polnear-variants/dev")),
        "the articles are not here: this is skipped");
    RecurringQuotations.Result result = RecurringQuotations.count(DATA);
    // Forty-two, of which one was judged not to be one utterance.
    assertThat(result.found().size() + result.missed().size()).isEqualTo(41);
    assertThat(result.found()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(result.joined()).doesNotContain("G038", "G010", "G037");
  }
}
