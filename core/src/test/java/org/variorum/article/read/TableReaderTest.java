package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;

/** Tables in comma-separated values. */
class TableReaderTest {

  private static Table read(String text, Charset charset) {
    Input input =
        new Input.OfStream("t", () -> new ByteArrayInputStream(text.getBytes(charset)), null);
    return new TableReader(Limits.DEFAULT).read(input);
  }

  private static List<String> rows(String text) {
    return read(text, UTF_8).rows().stream().map(row -> row.line() + " " + row.cells()).toList();
  }

  private static List<String> rejected(String text) {
    return read(text, UTF_8).rejections().stream().map(Rejection::toString).toList();
  }

  @Test
  void readsWhatTheStandardAllows() {
    assertThat(rows("words,speaker\r\n\"a, b\",Orr\r\n\"she said \"\"no\"\"\",\r\n"))
        .containsExactly("1 [words, speaker]", "2 [a, b, Orr]", "3 [she said \"no\", ]");
    assertThat(rows("\"two\nlines\",x\ny,z")).containsExactly("1 [two\nlines, x]", "3 [y, z]");
  }

  @Test
  void readsSemicolonsTabsAndOtherEncodings() {
    assertThat(rows("a;b, c;d\n")).containsExactly("1 [a, b, c, d]");
    assertThat(rows("a\tb\n\n \t \n")).containsExactly("1 [a, b]");
    assertThat(read("\uFEFFé,b\n", UTF_8).rows().getFirst().cells()).containsExactly("é", "b");
    assertThat(read("é,b\n", UTF_16).rows().getFirst().cells()).containsExactly("é", "b");
  }

  @Test
  void aBrokenRowIsRejectedAndTheRestRead() {
    String broken = "a,b\n\"open,c\nd,e\n\"x\"y,z\nf,g\n";
    assertThat(rows(broken)).containsExactly("1 [a, b]", "3 [d, e]", "5 [f, g]");
    assertThat(rejected(broken))
        .containsExactly(
            "t, line 2: has words behind the quotation mark that closes a value",
            "t, line 4: has words behind the quotation mark that closes a value");
    assertThat(rejected("a\n\"open\n"))
        .containsExactly("t, line 2: has a quotation mark that never closes");
  }

  @Test
  void whatCannotBeReadIsARejection() {
    TableReader reader = new TableReader(Limits.DEFAULT.with(Limit.ARTICLE_BYTES, 3));
    Input stream = new Input.OfStream("t", () -> new ByteArrayInputStream(new byte[9]), null);
    assertThat(reader.read(stream).rejections()).hasSize(1);
    Input none = new Input.OfPath("none.csv", "/no/such/none.csv", null);
    assertThat(reader.read(none).rejections())
        .extracting(Rejection::toString)
        .containsExactly("none.csv: there is no such file");
  }

  @Test
  void manyMarksThatNeverCloseTakeTheirLinesOnly() {
    assertThat(rejected("\"x\n".repeat(1)).size()).isOne();
    assertThat(rejected("a\n" + "\"x ".repeat(20_000))).hasSize(1);
  }
}
