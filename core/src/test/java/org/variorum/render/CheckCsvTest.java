package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.check.Claimed;

/** The table of claims that were checked. */
class CheckCsvTest {

  private static final Variorum VARIORUM = new Variorum();

  private static List<String> rows(String report, Claimed... claims) throws IOException {
    var checker = VARIORUM.checker(List.of(VARIORUM.annotate(Article.of("gazette", report))));
    StringBuilder csv = new StringBuilder();
    CheckCsv renderer = new CheckCsv();
    renderer.head(csv);
    for (Claimed claim : claims) {
      renderer.write(checker.check(claim), csv);
    }
    return List.of(csv.toString().split("\r\n", -1));
  }

  @Test
  void aRowHoldsTheEarliestReading() throws IOException {
    assertThat(
            rows(
                "“I do not think, now, the crew is to blame,” Mara Quill said.\n",
                new Claimed("the crew is to blame", "Quill")))
        .element(1)
        .asString()
        .startsWith("the crew is to blame,Quill,")
        .contains(",1,,gazette,,the crew is to blame,Mara Quill,text,")
        .endsWith(",");
  }

  @Test
  void nothingOfStrangersIsRunAsAFormula() throws IOException {
    String words = "=cmd('calc') the crew is to blame";
    assertThat(rows("“It was the gate,” Mara Quill said.\n", new Claimed(words, "@Quill")))
        .element(1)
        .asString()
        .startsWith("'" + words + ",'@Quill,not found,");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws IOException {
    assertThat(rows("“It was the gate,” Mara Quill said.\n", new Claimed("the\0crew", null)))
        .element(1)
        .asString()
        .startsWith("the�crew,,not found,");
  }
}
