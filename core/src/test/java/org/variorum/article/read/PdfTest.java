package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.Packing.bytes;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;

/** Paragraphs put together from the lines of pages. */
final class PdfTest {

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float WIDTH = 300;

  /** Writes lines on pages as a program for layout does. */
  private static final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page = newPage();
    private float y = 740;

    private PDPageContentStream newPage() {
      try {
        PDPage added = new PDPage();
        document.addPage(added);
        y = 740;
        return new PDPageContentStream(document, added);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void turn() throws IOException {
      page.close();
      page = newPage();
    }

    Sheet line(PDFont font, float size, float x, String text) throws IOException {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(x, y);
      page.showText(text);
      page.endText();
      y -= size * 1.2f;
      return this;
    }

    void at(float place) {
      y = place;
    }

    /** Breaks words into lines as wide as a column. */
    Sheet paragraph(String text, float x, float indent) throws IOException {
      StringBuilder line = new StringBuilder();
      float from = x + indent;
      for (String word : text.split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (PLAIN.getStringWidth(longer) / 100 > WIDTH - (from - x)) {
          line(PLAIN, 10, from, line.toString());
          from = x;
          longer = word;
        }
        line.setLength(0);
        line.append(longer);
      }
      return line(PLAIN, 10, from, line.toString());
    }

    Sheet space() {
      y -= 8;
      return this;
    }

    byte[] save() throws IOException {
      page.close();
      return bytes(document::save);
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static final String FIRST =
      "“Nobody told us that the gate was broken,” Margaret Holloway said on Friday, and nobody in"
          + " the room had anything to say to that for quite a while.";
  private static final String SECOND =
      "The harbor master, who has worked there for thirty years, said that the water had risen"
          + " faster than anyone remembered, and that the pier was no longer safe.";

  @Test
  void linesOfAParagraphAreJoined() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.paragraph(FIRST, 72, 0).space().paragraph(SECOND, 72, 0);
      assertThat(only(sheet.save()).text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    }
  }

  @Test
  void anIndentBeginsAParagraph() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.paragraph(FIRST, 72, 12).paragraph(SECOND, 72, 12).paragraph("A third one.", 72, 12);
      assertThat(only(sheet.save()).text()).isEqualTo(FIRST + "\n" + SECOND + "\nA third one.\n");
    }
  }

  @Test
  void aLineWithRoomForTheNextWordEndsAParagraph() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.paragraph(FIRST, 72, 0).paragraph(SECOND, 72, 0);
      assertThat(only(sheet.save()).text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    }
  }

  @Test
  void aParagraphGoesOnInTheNextColumn() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.line(PLAIN, 10, 72, "“Nobody told us that the gate");
      sheet.line(PLAIN, 10, 72, "was broken, and nobody told");
      sheet.at(740);
      sheet.line(PLAIN, 10, 320, "us that the water would rise");
      sheet.line(PLAIN, 10, 320, "so high,” she said.");
      assertThat(only(sheet.save()).text())
          .isEqualTo(
              "“Nobody told us that the gate was broken, and nobody told us that the water would"
                  + " rise so high,” she said.\n");
    }
  }

  @Test
  void aBrokenWordIsJoinedAndACompoundIsNot() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.line(PLAIN, 10, 72, "A well-known harbor master said that nobody under-");
      sheet.line(PLAIN, 10, 72, "stood it, and that she was not so well-");
      sheet.line(PLAIN, 10, 72, "known for her patience with the men of the Anglo-");
      sheet.line(PLAIN, 10, 72, "Danish company.");
      assertThat(only(sheet.save()).text())
          .isEqualTo(
              "A well-known harbor master said that nobody understood it, and that she was not so"
                  + " well-known for her patience with the men of the Anglo- Danish company.\n");
    }
  }

  @Test
  void whatStandsOnEveryPageIsNoText() throws IOException {
    try (Sheet sheet = new Sheet()) {
      List<String> texts = List.of(FIRST, SECOND, SECOND.replace("harbor", "gate") + " " + FIRST);
      for (int page = 1; page <= 3; page++) {
        if (page > 1) {
          sheet.turn();
        }
        sheet.line(PLAIN, 8, 72, "Harbor Courier, Friday, January 15, 2016");
        sheet.space().paragraph(texts.get(page - 1), 72, 0);
        sheet.at(40);
        sheet.line(PLAIN, 8, 290, "Page " + page + " of 3");
      }
      assertThat(only(sheet.save()).text()).isEqualTo(String.join("\n", texts) + "\n");
    }
  }

  @Test
  void theLargestLettersAreTheTitle() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.document.getDocumentInformation().setTitle("Microsoft Word - flood.doc");
      sheet.document.getDocumentInformation().setAuthor("Ann Lee");
      Calendar made = Calendar.getInstance(TimeZone.getTimeZone("GMT+01:00"), Locale.ROOT);
      made.setTimeInMillis(1_452_846_600_000L);
      sheet.document.getDocumentInformation().setCreationDate(made);
      sheet.line(BOLD, 24, 72, "“Nobody told us,” says").line(BOLD, 24, 72, "harbor master");
      sheet.space().line(BOLD, 10, 72, "By Ann Lee").paragraph(FIRST, 72, 0);

      Article article = only(sheet.save());
      assertThat(article.title()).isEqualTo("“Nobody told us,” says harbor master");
      assertThat(article.text()).isEqualTo("By Ann Lee\n" + FIRST + "\n");
      assertThat(article.byline()).isEqualTo("Ann Lee");
      assertThat(article.published()).hasToString("2016-01-15T09:30:00+01:00");
    }
  }

  @Test
  void theDayOfAPrintIsNotThatOfPublication() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.document.getDocumentInformation().setProducer("Skia/PDF m120");
      sheet.document.getDocumentInformation().setTitle("Flood | Harbor Courier");
      sheet.document.getDocumentInformation().setCreationDate(Calendar.getInstance(Locale.ROOT));
      sheet.paragraph(FIRST, 72, 0);

      Article article = only(sheet.save());
      assertThat(article.published()).isNull();
      assertThat(article.title()).isEqualTo("Flood | Harbor Courier");
    }
  }

  @Test
  void aScanAndASecretAreNamed() throws IOException {
    try (Sheet sheet = new Sheet()) {
      assertThat(lines(read("a.pdf", sheet.save())))
          .containsExactly(
              "a.pdf: holds no text, only pictures of it or nothing: run text recognition (OCR)"
                  + " first");
    }
    try (Sheet sheet = new Sheet()) {
      sheet.paragraph(FIRST, 72, 0);
      sheet.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(lines(read("a.pdf", sheet.save())))
          .containsExactly(
              "a.pdf: is encrypted: it needs a password, so save it without one first");
    }
  }

  @Test
  void streamsThatAreBombsAreRefused() throws IOException {
    try (Sheet sheet = new Sheet()) {
      COSStream stream = sheet.document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < 40; i++) {
          out.write(new byte[1 << 20]);
        }
      }
      sheet.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
      assertThat(lines(read("a.pdf", sheet.save())))
          .containsExactly(
              "a.pdf: expands to more than 200 times its size: that is no honest archive");
    }
  }

  @Test
  void formsThatDrawFormsAreBounded() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    pdf.append(
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
            + "/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
    for (int form = 5; form < 40; form++) {
      pdf.append(form)
          .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11/Resources")
          .append("<</XObject<</F ")
          .append(form + 1)
          .append(" 0 R>>>>>>stream\n/F Do /F Do\n")
          .append("endstream endobj\n");
    }
    pdf.append("trailer<</Root 1 0 R/Size 41>>\n%%EOF\n");
    assertThat(lines(read("a.pdf", Packing.utf8(pdf.toString()))))
        .containsExactly("a.pdf: draws more than a PDF of its size can honestly hold");
  }

  @Test
  void brokenAnywhereSomethingIsSaid() throws IOException {
    byte[] pdf;
    try (Sheet sheet = new Sheet()) {
      pdf = sheet.paragraph(FIRST, 72, 0).save();
    }
    for (int at = 5; at < pdf.length; at += 97) {
      byte[] changed = pdf.clone();
      changed[at] ^= 0x15;
      assertThat(read("a.pdf", changed)).as("byte %d", at).hasSize(1);
      assertThat(read("a.pdf", Arrays.copyOf(pdf, at))).as("cut at %d", at).hasSize(1);
    }
  }

  @Test
  void nothingIsPrintedAndNothingWritten() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(cache);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(said, true, UTF_8));
    try (Sheet sheet = new Sheet()) {
      byte[] pdf = sheet.paragraph(FIRST, 72, 0).save();
      assertThat(read("a.pdf", Arrays.copyOf(pdf, pdf.length - 200))).hasSize(1);
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
    assertThat(Files.exists(cache)).isEqualTo(before);
  }

  private static Article only(byte[] pdf) {
    List<ReadResult> results = read("a.pdf", pdf);
    assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) results.getFirst()).article();
  }
}
