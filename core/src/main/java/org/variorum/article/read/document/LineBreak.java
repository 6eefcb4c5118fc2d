package org.variorum.article.read.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rules by which the end of a line of a PDF is the end of a paragraph; the first that holds, does.
 */
enum LineBreak {
  /** The letters become larger or smaller. */
  SIZE {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return Math.abs(line.size() - next.size()) > 0.12 * Math.max(line.size(), next.size());
    }
  },
  /** A line all in bold letters, and one that is not. */
  WEIGHT {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return line.bold() != next.bold();
    }
  },
  /** The text goes on in another column or on another page, and a sentence has ended. */
  TURN {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return isTurn(line, next) && SENTENCE_END.matcher(line.text()).find();
    }
  },
  /** There is more room between the lines than usual. */
  GAP {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      double larger = Math.max(1, Math.min(line.size(), next.size()) / page.usualSize());
      return !isTurn(line, next) && next.y() - line.y() > 1.3 * page.pitch() * larger;
    }
  },
  /** The next line begins further right. */
  INDENT {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return !isTurn(line, next) && next.left() - line.left() > 0.6 * line.size();
    }
  },
  /** The next line begins further left, and this was not the first of its paragraph. */
  OUTDENT {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return !isTurn(line, next) && lines > 1 && line.left() - next.left() > 0.6 * line.size();
    }
  },
  /**
   * The first word of the next line would have fitted into this one; headings are broken by sense.
   */
  ROOM {
    @Override
    boolean between(PdfLine line, PdfLine next, int lines, Page page) {
      return !isTurn(line, next)
          && line.size() < 1.2 * page.usualSize()
          && !line.text().endsWith("-")
          && page.right(line) - line.right() > next.firstWord() + 0.6 * line.size();
    }
  };

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]{0,3}$");

  /** Whether a paragraph of {@code lines} lines ends between {@code line} and {@code next}. */
  static boolean endsParagraph(PdfLine line, PdfLine next, int lines, Page page) {
    for (LineBreak rule : values()) {
      if (rule.between(line, next, lines, page)) {
        return true;
      }
    }
    return false;
  }

  abstract boolean between(PdfLine line, PdfLine next, int lines, Page page);

  private static boolean isTurn(PdfLine line, PdfLine next) {
    return line.page() != next.page() || next.y() <= line.y();
  }

  /**
   * What is usual on the pages of a document.
   *
   * @param usualSize the size in which most letters stand
   * @param pitch from one line to the next within a paragraph
   * @param rights how far the lines reach that begin at about the same place
   */
  record Page(double usualSize, double pitch, Map<String, Double> rights) {

    /** Lines that begin within this many points of one another are of one column. */
    private static final double COLUMN = 24;

    static Page of(List<PdfLine> lines) {
      Map<String, Double> rights = new HashMap<>();
      for (PdfLine line : lines) {
        for (int shift = -1; shift <= 1; shift++) {
          rights.merge(column(line, shift), line.right(), Math::max);
        }
      }
      double[] steps = new double[lines.size()];
      int count = 0;
      for (int i = 1; i < lines.size(); i++) {
        double step = lines.get(i).y() - lines.get(i - 1).y();
        if (step > 0.5 * lines.get(i).size() && !isTurn(lines.get(i - 1), lines.get(i))) {
          steps[count++] = step;
        }
      }
      Arrays.sort(steps, 0, count);
      double pitch = count == 0 ? Double.MAX_VALUE : steps[count / 4];
      return new Page(usualSize(lines), pitch, Map.copyOf(rights));
    }

    private static double usualSize(List<PdfLine> lines) {
      Map<Double, Integer> letters = new HashMap<>();
      lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
      return letters.entrySet().stream()
          .max(
              Map.Entry.<Double, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(0.0);
    }

    double right(PdfLine line) {
      return rights.getOrDefault(column(line, 0), line.right());
    }

    private static String column(PdfLine line, int shift) {
      return line.page() + ":" + (Math.round(line.left() / COLUMN) + shift);
    }
  }
}
