package org.variorum.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;
import org.variorum.quotation.AnnotatedArticle;

/**
 * Real accounts of one event each, read by eye: they share speech, names, dates and figures, and
 * none of them a sentence of another. Skipped where the folder is absent.
 */
class SharedCasesTest {

  @ParameterizedTest
  @CsvSource({"interview,3", "obituary,12", "heist,15"})
  void accountsThatWereWrittenByThemselvesStandByThemselves(String name, int accounts)
      throws Exception {
    Path folder = Path.of(System.getProperty("variorum.shared", "../shared"), "cases", name);
    assumeTrue(Files.isDirectory(folder), "needs " + folder);
    Variorum variorum = new Variorum();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    Input input = Input.parse(folder.toString(), InputStream::nullInputStream);
    try (var results = new ArticleReader().read(List.of(input))) {
      results.forEach(result -> {
        if (result instanceof ReadResult.Read read) {
          annotated.add(variorum.annotate(read.article()));
        }
      });
    }
    assertThat(annotated).hasSize(accounts);
    Derivations derivations = new DerivationFinder().find(annotated);
    assertThat(derivations.all()).isEmpty();
    assertThat(derivations.lines()).hasSize(accounts);
  }
}
