package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;
import static org.variorum.article.read.Packing.zip;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.Field;

/** Documents of word processors: every word that is printed, and none that is not. */
final class OfficeDocumentTest {

  private static final String TYPES = "<?xml version=\"1.0\"?><Types/>";

  /** The paragraphs of a Word document, and the text that they give. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Two.</w:t></w:r></w:p>"
            + " | One.¶Two.¶",
        "<w:p><w:r><w:t xml:space='preserve'>“Nobody </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t>told</w:t></w:r><w:r><w:t> us.”</w:t></w:r></w:p> | “Nobody told us.”¶",
        "<w:p><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:r><w:tab/>"
            + "<w:t>word</w:t></w:r></w:p> | linked\tword¶",
        "<w:p><w:r><w:t>was</w:t></w:r><w:del><w:r><w:delText> not</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t> never</w:t></w:r></w:ins></w:p> | was never¶",
        "<w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>moved"
            + "</w:t></w:r></w:moveTo></w:p> | moved¶",
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
            + "<w:r><w:t>b</w:t></w:r></w:p> | ab¶",
        "<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK x</w:instrText><w:t>shown</w:t></w:r></w:p>"
            + " | shown¶",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | cell¶",
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r>"
            + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p>"
            + "</mc:Fallback></mc:AlternateContent><w:t>around</w:t></w:r></w:p> | box¶around¶",
        "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:noBreakHyphen/></w:r></w:p>"
            + " | one¶two\u2011¶",
        "<w:p><w:pPr><w:pStyle w:val='Caption'/></w:pPr><w:r><w:t>The gate</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Text.</w:t></w:r></w:p> | Text.¶"
      },
      delimiter = '|',
      quoteCharacter = '~')
  void whatIsPrintedIsKept(String paragraphs, String text) {
    assertThat(only(word(paragraphs)).text()).isEqualTo(text.replace('¶', '\n'));
  }

  @Test
  void theTitleIsTheOneThatIsPrinted() {
    Article article =
        only(
            word(
                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>The flood</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>"));

    assertThat(article.title()).isEqualTo("The flood");
    assertThat(article.from(Field.TITLE).rule()).isEqualTo("docx:title-style");
    assertThat(article.text()).isEqualTo("Text.\n");
    assertThat(article.byline()).isEqualTo("Ann Lee");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00Z");
    assertThat(article.updated()).hasToString("2016-01-16T09:30:00Z");
    assertThat(article.from(Field.PUBLISHED))
        .hasToString("Provenance[rule=docx:created, sureness=INFERRED]");
  }

  @Test
  void footnotesFollowTheText() {
    byte[] document =
        zip(
            "[Content_Types].xml",
            TYPES,
            "word/footnotes.xml",
            w("footnotes", "<w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"),
            "word/document.xml",
            w("document", "<w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body>"));
    assertThat(only(document).text()).isEqualTo("Text.\nA note.\n");
  }

  @Test
  void anOpenDocumentIsReadToo() {
    String content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:svg="svg">
          <office:body><office:text>
            <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
            <text:p text:style-name="Title">The flood</text:p>
            <text:h>Sub</text:h>
            <text:p>“Nobody <text:a>told</text:a>
              us,”<text:s text:c="2"/>she<text:note><text:note-citation>1</text:note-citation>
              <text:note-body><text:p>A note.</text:p></text:note-body></text:note> said.</text:p>
          </office:text></office:body></office:document-content>
        """;
    byte[] document =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            content,
            "meta.xml",
            "<m xmlns:dc='d'><dc:creator>Ann Lee</dc:creator><dc:date>2016-01-15T09:30:00.1</dc:date></m>");

    Article article = only(document);
    assertThat(article.text()).isEqualTo("Sub\nA note.\n“Nobody told us,”  she said.\n");
    assertThat(article.title()).isEqualTo("The flood");
    assertThat(article.updated()).hasToString("2016-01-15");
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, xl/workbook.xml, a spreadsheet (XLSX)",
    "[Content_Types].xml, ppt/presentation.xml, a presentation (PPTX)",
    "[Content_Types].xml, other.xml, is an office document without a text"
  })
  void otherDocumentsAreNamed(String first, String second, String reason) {
    assertThat(lines(read("a", zip(first, TYPES, second, TYPES))))
        .singleElement()
        .asString()
        .contains(reason);
  }

  @Test
  void aBookIsNamed() {
    assertThat(lines(read("a", zip("mimetype", "application/epub+zip", "x", "y"))))
        .containsExactly("a: looks like a book (EPUB), which is not among what is read");
  }

  @Test
  void noEntityIsResolvedAndNoDocumentTypeRead() {
    String attack =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"urn:wordprocessingml\">"
            + "<w:p><w:r><w:t>a&x;</w:t></w:r></w:p></w:document>";
    assertThat(lines(read("a", zip("[Content_Types].xml", TYPES, "word/document.xml", attack))))
        .containsExactly("a: declares a document type, which no such document needs");
  }

  @Test
  void referencesToCharactersAreNoAttackHoweverMany() {
    String words = "Tom&apos;s &lt; ".repeat(100_000);
    String meant = "Tom's < ".repeat(100_000).strip() + "\n";
    assertThat(only(word("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")).text())
        .isEqualTo(meant);
    assertThat(
            only(zip(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    "<c xmlns:text='t'><text:p>" + words + "</text:p></c>"))
                .text())
        .isEqualTo(meant);
  }

  @Test
  void elementsInElementsHaveABound() {
    assertThat(lines(read("a", word("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)))))
        .singleElement()
        .asString()
        .startsWith("a: ");
  }

  @Test
  void cutAnywhereItIsRejected() {
    byte[] document = word("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>");
    for (int length = 10; length < document.length - 30; length += 7) {
      assertThat(read("a", Arrays.copyOf(document, length)))
          .as("cut at %d", length)
          .singleElement()
          .isInstanceOf(ReadResult.Rejected.class);
    }
  }

  private static byte[] word(String paragraphs) {
    return zip(
        "[Content_Types].xml",
        TYPES,
        "docProps/core.xml",
        "<c xmlns:dc='d' xmlns:t='t'><dc:title>Document1</dc:title><dc:creator>Ann Lee</dc:creator>"
            + "<t:created>2016-01-15T09:30:00Z</t:created><t:modified>2016-01-16T09:30:00Z</t:modified></c>",
        "word/document.xml",
        w("document", "<w:body>" + paragraphs + "</w:body>"));
  }

  private static String w(String root, String content) {
    return ("<?xml version='1.0' encoding='UTF-8'?><w:%s xmlns:mc='urn:mc' xmlns:w="
            + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'>%s</w:%s>")
        .formatted(root, content, root);
  }

  private static Article only(byte[] document) {
    List<ReadResult> results = read("a.docx", document);
    assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) results.getFirst()).article();
  }
}
