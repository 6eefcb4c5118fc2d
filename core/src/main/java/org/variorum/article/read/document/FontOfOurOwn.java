package org.variorum.article.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF names and does not hold. PDFBox would look through all fonts
 * of the system, for seconds, and write a list of them into the user's home; and what a document
 * says would hang on what is installed.
 */
final class FontOfOurOwn implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final FontOfOurOwn ONLY = new FontOfOurOwn(load());

  private final TrueTypeFont font;

  private FontOfOurOwn(TrueTypeFont font) {
    this.font = font;
  }

  /** Has PDFBox, all of it, take this font and no other from now on. */
  static void use() {
    FontMappers.set(ONLY);
  }

  private static TrueTypeFont load() {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      InputStream there = Optional.ofNullable(in).orElseThrow();
      return new TTFParser().parse(new RandomAccessReadBuffer(there));
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox comes with a font", e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox means null where there is none of that kind
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return new CIDFontMapping(null, font, true);
  }
}
