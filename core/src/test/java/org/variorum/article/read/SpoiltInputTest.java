package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;
import static org.variorum.article.read.Packing.utf8;
import static org.variorum.article.read.Packing.zip;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.read.raw.Unreadable;

/** What came to light when files were broken by chance, made small. */
final class SpoiltInputTest {

  @Test
  void aHeadlineWithoutWordsOnAPageWithoutLines() {
    assertThat(read("a.html", utf8("<html><body><h1></h1></body></html>")))
        .singleElement()
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @Test
  void whatEndsInTheMiddleIsNotNull() {
    byte[] archive = zip("a.txt", "The gate was broken.\n");
    for (int length = 4; length < archive.length; length++) {
      assertThat(lines(read("a.zip", Arrays.copyOf(archive, length))))
          .as("cut at %d", length)
          .noneMatch(line -> line.contains("null"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "~ | its parts contradict one another",
        "/ / | its parts contradict one another",
        "one/two | one",
        "/ one | one"
      },
      delimiter = '|',
      nullValues = "~")
  void aReasonIsALine(@Nullable String message, String reason) {
    @Nullable String lines = message == null ? null : message.replace('/', '\n');
    assertThat(Unreadable.saidBy(new IllegalStateException(lines))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "docProps/core.xml"})
  void ofAByteThatIsNoCharacterNothingIsPrinted(String part) {
    byte[] xml =
        "<?xml version='1.0' encoding='UTF-8'?><w>\u00C3.</w>"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] document = zip("[Content_Types].xml", "<Types/>", part, xml);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      assertThat(lines(read("a.docx", document)))
          .containsExactly("a.docx: is broken: its XML cannot be read");
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  /** The declaration of a part of a Word document, how it is written, and whether that is read. */
  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0'?>, UTF-8",
    "\uFEFF<?xml version='1.0' encoding='UTF-8'?>, UTF-8",
    "\uFEFF<?xml version='1.0' encoding='UTF-16'?>, UTF-16BE",
    "\uFEFF<?xml version='1.0' encoding='UTF-16'?>, UTF-16LE",
    "<?xml version='1.0' encoding='UTF-16'?>, UTF-16LE",
    "<?xml version='1.0' encoding='ISO-8859-1'?>, ISO-8859-1",
    "<?xml version='1.0' encoding='such a one'?>, UTF-8"
  })
  void aPartSaysHowItIsEncoded(String declaration, String charset) {
    String xml =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>Café.</w:t></w:r></w:p></w:body></w:document>";
    byte[] part = (declaration + xml).getBytes(Charset.forName(charset));
    assertThat(
            lines(
                read("a.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", part))))
        .containsExactly("a.docx = Café.¶");
  }

  /** Forty thousand lines, each a hair to the right of the one before: all stand in one column. */
  @Test
  void noLetterIsComparedWithAllOthersOfItsColumn() {
    byte[] pdf = pdf("BT /F 10 Tf 72 9 Td " + "0.0001 -12 Td (a) Tj ".repeat(40_000) + "ET");
    assertThat(lines(read("a.pdf", pdf)))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("a.pdf = a a a");
  }

  @Test
  void aTextIsNotSearchedForTheHeadOfAMail() {
    Object[] entries = new Object[400];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = "x".repeat(60_000);
    }
    byte[] archive = zip(entries);
    assertThat(read("a.zip", archive)).hasSize(200);
  }

  @Test
  void aFieldOfAMailThatIsLongerThanAnyShouldBeIsRefused() {
    String mail =
        "From: news@courier.example\nSubject: Flood\nContent-Type: text/plain; x="
            + "q ".repeat(60_000)
            + "\n\nText.";
    assertThat(lines(read("m", utf8(mail))))
        .containsExactly("m: is a broken mail: Maximum header length limit (100000) exceeded");
  }

  private static byte[] pdf(String page) {
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Contents 4 0 R/Resources<</Font<</F"
                + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
            "<</Length " + page.length() + ">>stream\n" + page + "\nendstream");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    return utf8(pdf.append("trailer<</Root 1 0 R/Size 5>>\n%%EOF\n").toString());
  }
}
