package org.variorum.article.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Bounded;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * What a PDF (ISO 32000) says: its paragraphs, put together again from its lines; see {@link
 * PdfParagraphs}. Only the layer of text is read, in the order in which it is drawn; pictures of
 * text are not recognised. No script of it is run.
 */
public final class PdfText {

  private static final Provenance TEXT = new Provenance("pdf:text", Sureness.PRINTED);
  private static final Provenance LARGEST = new Provenance("pdf:largest", Sureness.PRINTED);
  private static final Provenance TITLE = new Provenance("pdf:title", Sureness.DECLARED);
  private static final Provenance AUTHOR = new Provenance("pdf:author", Sureness.INFERRED);
  private static final Provenance CREATED = new Provenance("pdf:created", Sureness.INFERRED);

  /** What programs put where a title should stand. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(untitled.*|microsoft word - .*|.*\\.(docx?|odt|indd|qxp|pdf|html?|rtf|tex)|about:.*"
              + "|https?://.*|print.*|layout \\d+)");

  /** What prints pages to PDF: the day of that is the reader's, not the publisher's. */
  private static final Pattern PRINTER =
      Pattern.compile(
          "(?i).*(skia|chrom|mozilla|firefox|safari|quartz|wkhtml|webkit|print to pdf).*");

  private PdfText() {}

  /**
   * Reads a document.
   *
   * @throws Unreadable if it is broken or encrypted, holds no text, or more than {@code limits} let
   */
  public static Draft read(InputStream in, Limits limits) throws IOException {
    byte[] bytes = new Bounded(in, limits).readAllBytes();
    PdfStreams.refuseBombs(bytes, limits);
    FontOfOurOwn.use();
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)),
            IOUtils.createMemoryOnlyStreamCache())) {
      PdfLines lines = new PdfLines(bytes.length, limits);
      lines.writeText(document, Writer.nullWriter());
      return draft(lines.lines(), document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(null, "is encrypted: it needs a password, so save it without one first");
    } catch (Unreadable e) {
      throw e;
    } catch (LinkageError e) {
      throw new Unreadable(null, "is encrypted in a way that is not read");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Unreadable(null, "is a broken PDF: " + Unreadable.saidBy(e));
    } catch (OutOfMemoryError e) {
      // The streams of a PDF are unpacked by the library, which knows no bound; what it held is
      // free again here.
      throw new Unreadable(null, "needs more memory than there is");
    }
  }

  private static Draft draft(List<PdfLine> lines, PDDocument document) throws Unreadable {
    PdfParagraphs paragraphs = PdfParagraphs.of(lines);
    if (paragraphs.text().isBlank()) {
      throw new Unreadable(
          null, "holds no text, only pictures of it or nothing: run text recognition (OCR) first");
    }
    Draft.Builder draft = Draft.builder();
    draft.set(Field.TEXT, paragraphs.text(), TEXT);
    draft.set(Field.TITLE, paragraphs.title(), LARGEST);
    PDDocumentInformation information = document.getDocumentInformation();
    draft.set(Field.TITLE, sensible(information.getTitle()), TITLE);
    draft.set(Field.BYLINE, information.getAuthor(), AUTHOR);
    created(information).ifPresent(date -> draft.set(Field.PUBLISHED, date, CREATED));
    return draft.build();
  }

  private static @Nullable String sensible(@Nullable String title) {
    return title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title;
  }

  private static Optional<PublicationDate> created(PDDocumentInformation information) {
    String programs =
        (information.getProducer() + " " + information.getCreator()).toLowerCase(Locale.ROOT);
    @Nullable Calendar created = information.getCreationDate();
    if (created == null || PRINTER.matcher(programs).matches()) {
      return Optional.empty();
    }
    OffsetDateTime moment =
        OffsetDateTime.ofInstant(created.toInstant(), created.getTimeZone().toZoneId());
    return Optional.of(new PublicationDate(moment.toLocalDate(), moment));
  }
}
