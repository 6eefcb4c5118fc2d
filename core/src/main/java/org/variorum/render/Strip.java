package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/**
 * One line of an utterance as a score has lines: a row for every version, their words under one
 * another, no wider than a page. A long quotation takes several.
 *
 * @param stretches what stands side by side
 * @param rows one for every version
 * @param agreed whether all versions of the utterance have the same here
 */
record Strip(List<Stretch> stretches, List<Row> rows, boolean agreed) {

  /** Narrower remainders of a line are left empty rather than filled with a part of a stretch. */
  private static final int LEAST = 12;

  /** A mark this narrow stays with the words before it. */
  private static final int MARK = 1;

  Strip {
    stretches = List.copyOf(stretches);
    rows = List.copyOf(rows);
  }

  /**
   * One account's words in a strip.
   *
   * @param reading whose
   * @param cells one a stretch
   */
  record Row(Reading reading, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** Whether the account's quotation does not reach this strip at all. */
    boolean beyond() {
      return cells.stream().allMatch(Cell.Beyond.class::isInstance);
    }

    /** Its words in a row, as far as it has any. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (Cell cell : cells) {
        if (cell instanceof Cell.Printed printed) {
          text.append(printed.spaced() && !text.isEmpty() ? " " : "").append(printed.text());
        }
      }
      return text.toString();
    }
  }

  /**
   * Sets {@code utterance} in strips of about {@code width} characters.
   *
   * @param aligned the readings that get a row
   * @param texts the text of an account by its index
   */
  static List<Strip> of(
      Utterance utterance, List<Reading> aligned, IntFunction<String> texts, int width) {
    List<Stretch> stretches = Stretch.of(utterance);
    Filler measure = new Filler(utterance, aligned, texts, width);
    int total = stretches.stream().mapToInt(stretch -> measure.widthOf(stretch) + 1).sum();
    // Lines of about one length: no line is left with a word.
    int lines = Math.ceilDiv(Math.max(total, 1), width);
    int even = lines == 1 ? width : Math.min(width, Math.ceilDiv(total, lines) + LEAST);
    Filler filler = new Filler(utterance, aligned, texts, even);
    stretches.forEach(filler::add);
    return filler.strips();
  }

  /** Fills one strip after the other; one use. */
  private static final class Filler {
    private final Utterance utterance;
    private final List<Reading> aligned;
    private final IntFunction<String> texts;
    private final int width;
    private final List<Strip> strips = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();
    private int used;

    Filler(Utterance utterance, List<Reading> aligned, IntFunction<String> texts, int width) {
      this.utterance = utterance;
      this.aligned = aligned;
      this.texts = texts;
      this.width = width;
    }

    /** Sets {@code stretch}, over several strips if it must be. */
    void add(Stretch stretch) {
      Stretch rest = stretch;
      if (!open.isEmpty() && !isFar(stretch) && widthOf(stretch) <= MARK) {
        open.add(stretch);
        used += widthOf(stretch);
        return;
      }
      while (isFar(rest) || used + widthOf(rest) > width) {
        int cut = width - used < LEAST ? rest.from() : lastThatFits(rest);
        if (cut == rest.from() && open.isEmpty()) {
          cut = rest.from() + 1;
        }
        if (cut > rest.from()) {
          open.add(new Stretch(rest.from(), cut, rest.differences()));
        }
        close();
        if (cut == rest.to()) {
          return;
        }
        rest = new Stretch(cut, rest.to(), rest.differences());
      }
      open.add(rest);
      used += widthOf(rest) + 1;
    }

    /** Whether a stretch has so many columns that, one letter each, it fits no line. */
    private boolean isFar(Stretch stretch) {
      return stretch.to() - stretch.from() > farthest();
    }

    /** Every column holds a letter of some account at least. */
    private int farthest() {
      return (width + 1) * Math.max(1, aligned.size());
    }

    private int lastThatFits(Stretch stretch) {
      int low = stretch.from();
      int high = Math.min(stretch.to() - 1, stretch.from() + farthest());
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (widthOf(new Stretch(stretch.from(), middle, stretch.differences())) > width - used) {
          high = middle - 1;
        } else {
          low = middle;
        }
      }
      return low;
    }

    private int widthOf(Stretch stretch) {
      return aligned.stream().mapToInt(r -> widthOf(cell(stretch, r))).max().orElse(0);
    }

    private static int widthOf(Cell cell) {
      return switch (cell) {
        case Cell.Printed printed -> printed.text().length();
        // What is shown in their place takes room as well.
        case Cell.LeftOut _ -> 12;
        case Cell.Beyond _, Cell.Nothing _ -> 1;
      };
    }

    private Cell cell(Stretch stretch, Reading reading) {
      return Cell.of(utterance, stretch, reading, texts.apply(reading.account()));
    }

    private void close() {
      if (open.isEmpty()) {
        return;
      }
      List<Row> rows =
          aligned.stream()
              .map(r -> new Row(r, open.stream().map(stretch -> cell(stretch, r)).toList()))
              .toList();
      boolean agreed =
          open.stream().allMatch(Stretch::agreed)
              && rows.stream().map(Row::text).distinct().count() == 1;
      strips.add(new Strip(open, rows, agreed));
      open.clear();
      used = 0;
    }

    List<Strip> strips() {
      close();
      return List.copyOf(strips);
    }
  }
}
