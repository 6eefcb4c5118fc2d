package org.variorum.render;

import static org.variorum.discrepancy.Moment.Type.PUBLISHED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.discrepancy.Moment;

/**
 * Where everything stands in the picture of the timeline: a row an entry, downwards in time, and a
 * bracket around the entries of one conflict.
 *
 * @param rows one an entry that is shown
 * @param brackets those of conflicts that have two rows or more
 * @param height of all, in pixels
 */
record TimelineDrawing(List<Row> rows, List<Bracket> brackets, int height) {

  /** Entries in the picture; what else there is, is in the list. */
  static final int MOST = 60;

  /** Brackets that stand beside one another; of more, some share a place. */
  static final int SLOTS = 3;

  private static final int ROW = 26;
  private static final int HEAD = 40;

  /** The widest gap that time makes between two rows. */
  private static final int GAP = 30;

  /** So many pixels for ten times the time: the widest gaps would leave no room otherwise. */
  private static final int TENFOLD = 7;

  TimelineDrawing {
    rows = List.copyOf(rows);
    brackets = List.copyOf(brackets);
  }

  /**
   * An entry.
   *
   * @param moment its index
   * @param y its middle
   * @param dated whether the row says the date: the one before it may have said the same
   */
  record Row(int moment, int y, boolean dated) {}

  /**
   * Dates that exclude each other.
   *
   * @param conflict index of the discrepancy
   * @param rows in order
   * @param slot where it stands among others, from 0
   */
  record Bracket(int conflict, List<Row> rows, int slot) {

    Bracket {
      rows = List.copyOf(rows);
    }
  }

  static TimelineDrawing of(List<Moment> timeline) {
    List<Row> rows = new ArrayList<>();
    int y = HEAD;
    String before = "";
    Optional<LocalDate> last = Optional.empty();
    for (int i : chosen(timeline)) {
      String value = timeline.get(i).value();
      Optional<LocalDate> day = DateWords.start(value);
      if (last.isPresent() && day.isPresent()) {
        y += gap(ChronoUnit.DAYS.between(last.get(), day.get()));
      }
      rows.add(new Row(i, y, !value.equals(before)));
      before = value;
      last = day.isPresent() ? day : last;
      y += ROW;
    }
    return new TimelineDrawing(rows, brackets(rows, timeline), y);
  }

  /**
   * The entries that are shown, in order. Where there are too many, what one account alone dates is
   * left out first, then when reports came out; of those that would do equally some all over the
   * time.
   */
  private static List<Integer> chosen(List<Moment> timeline) {
    List<List<Integer>> byRank = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < timeline.size(); i++) {
      byRank.get(rank(timeline.get(i))).add(i);
    }
    List<Integer> chosen = new ArrayList<>();
    for (List<Integer> equals : byRank) {
      int left = Math.min(MOST - chosen.size(), equals.size());
      for (int i = 0; i < left; i++) {
        chosen.add(equals.get((int) ((long) i * equals.size() / left)));
      }
    }
    chosen.sort(null);
    return chosen;
  }

  private static int rank(Moment moment) {
    if (moment.conflict().isPresent()
        || moment.type() != PUBLISHED && moment.accounts().size() > 1) {
      return 0;
    }
    return moment.type() == PUBLISHED ? 1 : 2;
  }

  private static int gap(long days) {
    return (int) Math.min(GAP, TENFOLD * Math.log10(1.0 + Math.max(0, days)));
  }

  private static List<Bracket> brackets(List<Row> rows, List<Moment> timeline) {
    List<List<Row>> found = new ArrayList<>();
    List<Integer> conflicts = new ArrayList<>();
    for (Row row : rows) {
      timeline
          .get(row.moment())
          .conflict()
          .ifPresent(conflict -> {
            int at = conflicts.indexOf(conflict);
            if (at < 0) {
              conflicts.add(conflict);
              found.add(new ArrayList<>(List.of(row)));
            } else {
              found.get(at).add(row);
            }
          });
    }
    List<Bracket> brackets = new ArrayList<>();
    int[] free = new int[SLOTS];
    for (int i = 0; i < found.size(); i++) {
      List<Row> own = found.get(i);
      if (own.size() > 1) {
        int slot = 0;
        while (slot < SLOTS - 1 && free[slot] > own.getFirst().y()) {
          slot++;
        }
        free[slot] = own.getLast().y() + 1;
        brackets.add(new Bracket(conflicts.get(i), own, slot));
      }
    }
    return brackets;
  }
}
