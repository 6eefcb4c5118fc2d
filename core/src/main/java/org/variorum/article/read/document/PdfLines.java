package org.variorum.article.read.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * Collects the lines of a PDF as they are drawn. What a page draws can be drawn a thousand times by
 * a few bytes, in forms that draw forms, so the work is bounded by the length of the file.
 */
final class PdfLines extends PDFTextStripper {

  private static final long FREE = 1_000_000;
  private static final int A_BYTE = 2;

  private final Limits limits;
  private final long mostSteps;
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Overprint overprint = new Overprint();
  private int page = -1;
  private int beads;
  private long steps;
  private long characters;
  private double left;
  private double right;
  private double y;
  private double size;
  private double firstWord;
  private boolean bold;

  /** For a file of so many bytes. */
  PdfLines(long bytes, Limits limits) {
    this.mostSteps = FREE + A_BYTE * bytes;
    this.limits = limits;
    setSuppressDuplicateOverlappingText(false); // done here, where it is counted
  }

  /**
   * All lines.
   *
   * @throws Unreadable if some were left out: the library passes over trouble within a form
   */
  List<PdfLine> lines() throws Unreadable {
    step();
    return lines;
  }

  @Override
  protected void startPage(PDPage started) throws IOException {
    page++;
    beads = started.getThreadBeads().size();
    overprint.clear();
    step();
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    step();
    super.processOperator(operator, operands);
  }

  private void step() throws Unreadable {
    steps++;
    if (isTooMuch()) {
      throw new Unreadable(null, "draws more than a PDF of its size can honestly hold");
    }
  }

  private boolean isTooMuch() {
    return steps > mostSteps;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    // The library looks for each letter in all the beads of articles that a page has.
    steps += 1 + beads;
    if (!isTooMuch() && !overprint.hides(position)) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    characters += words.length();
    if (characters > limits.articleBytes()) {
      throw new Unreadable(null, "holds a text that is longer than " + limits.inWords());
    }
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    double end = last.getXDirAdj() + last.getWidthDirAdj();
    if (text.isEmpty()) {
      left = first.getXDirAdj();
      y = first.getYDirAdj();
      size = first.getFontSizeInPt();
      firstWord = endOfFirstWord(positions) - left;
      bold = true;
    }
    bold &= isBold(first);
    right = end;
    text.append(words);
  }

  private static double endOfFirstWord(List<TextPosition> positions) {
    double end = positions.getFirst().getXDirAdj();
    for (TextPosition position : positions) {
      if (String.valueOf(position.getUnicode()).isBlank()) {
        break;
      }
      end = position.getXDirAdj() + position.getWidthDirAdj();
    }
    return end;
  }

  private static boolean isBold(TextPosition position) {
    String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      lines.add(new PdfLine(page, left, right, y, size, firstWord, bold, line));
    }
    text.setLength(0);
  }
}
