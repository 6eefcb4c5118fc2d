package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.variorum.collation.Departure.Kind;
import org.variorum.collation.Departure.Side;
import org.variorum.collation.Difference.Touch;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Reads off where printed words part from spoken ones, by the same columns and rules as the
 * readings of an utterance. How words are spelt and punctuated is the transcriber's and the
 * outlet's business: that is no departure, nor is a quotation that starts late or stops early.
 */
final class PairedRows {

  private static final int PRINTED = 0;
  private static final int SPOKEN = 1;

  /** So many words in a row are not put in: they were found nowhere. */
  private static final int UNHEARD = 5;

  /** Sounds between words, which everybody leaves out. */
  private static final Set<String> FILLERS =
      Set.of("uh", "um", "uhm", "er", "erm", "ah", "mm", "hm", "hmm", "mhm");

  /** What is beyond the end of one of the two, or is missing in one, before it is said how. */
  private record Change(
      Kind kind, int from, int to, int spokenFrom, int spokenTo, boolean shown, boolean edge) {}

  private final Grid grid;

  /** The first and the last column in which both have the same word. */
  private final int firstSame;

  private final int lastSame;

  private PairedRows(Wording printed, Wording spoken) {
    this.grid = GridBuilder.build(List.of(row(PRINTED, printed), row(SPOKEN, spoken)));
    int first = grid.columns();
    int last = -1;
    for (int c = 0; c < grid.columns(); c++) {
      boolean both = grid.isWord(c) && grid.has(PRINTED, c) && grid.has(SPOKEN, c);
      if (both && grid.normal(PRINTED, c).equals(grid.normal(SPOKEN, c))) {
        first = Math.min(first, c);
        last = c;
      }
    }
    this.firstSame = first;
    this.lastSame = last;
  }

  private static Wording row(int row, Wording of) {
    return new Wording(row, of.text(), of.tokens(), of.pieceOf(), of.words());
  }

  /** Where {@code printed} departs from {@code spoken}, in no particular order. */
  static List<Departure> departures(Wording printed, Wording spoken) {
    return new PairedRows(printed, spoken).departures();
  }

  private List<Departure> departures() {
    List<Change> changes = new ArrayList<>();
    for (Difference difference : DifferenceFinder.in(grid)) {
      change(difference, changes);
    }
    changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
    List<Change> merged = new ArrayList<>();
    for (Change change : changes) {
      if (!merged.isEmpty() && standsFor(merged.getLast(), change)) {
        merged.add(exchanged(merged.removeLast(), change));
      } else {
        merged.add(change);
      }
    }
    return merged.stream().filter(this::counts).map(this::departure).toList();
  }

  private void change(Difference difference, List<Change> changes) {
    boolean here = hasWords(PRINTED, difference);
    boolean there = hasWords(SPOKEN, difference);
    boolean shown = difference.marked().contains(PRINTED);
    switch (difference.kind()) {
      case OMISSION -> add(here ? Kind.ADDITION : Kind.OMISSION, difference, shown, changes);
      case WORDING -> add(Kind.WORDING, difference, shown, changes);
      case ORDER -> add(Kind.ORDER, difference, shown, changes);
      case INSERTION -> {
        if (shown) {
          add(Kind.INSERTION, difference, true, changes);
        } else if (here) {
          add(there ? Kind.WORDING : Kind.ADDITION, difference, false, changes);
        }
      }
      case EXTENT -> add(here ? Kind.ADDITION : Kind.OMISSION, difference, false, changes);
      case ELLIPSIS, SPELLING, PUNCTUATION -> {}
    }
  }

  private void add(Kind kind, Difference difference, boolean shown, List<Change> changes) {
    int from = difference.from();
    int to = difference.to();
    boolean outside = to <= firstSame || from > lastSame;
    boolean edge = outside && kind == Kind.OMISSION;
    changes.add(new Change(kind, from, to, from, to, shown, edge));
  }

  private boolean hasWords(int row, Difference difference) {
    for (int c = difference.from(); c < difference.to(); c++) {
      if (grid.isWord(c) && grid.has(row, c)) {
        return true;
      }
    }
    return false;
  }

  /** Words that one alone has beside words that the other alone has: one stands for the other. */
  private boolean standsFor(Change first, Change second) {
    boolean both =
        first.kind() == Kind.ADDITION && second.kind() == Kind.OMISSION
            || first.kind() == Kind.OMISSION && second.kind() == Kind.ADDITION;
    return both && grid.wordsIn(first.to(), second.from()) == 0;
  }

  /** Beyond the ends of what is the same, a word stands for no more than the one beside it. */
  private Change exchanged(Change first, Change second) {
    boolean shown = first.shown() || second.shown();
    Change spoken = first.kind() == Kind.OMISSION ? first : second;
    Change printed = first.kind() == Kind.OMISSION ? second : first;
    int from = Math.min(first.from(), second.from());
    int to = Math.max(first.to(), second.to());
    if (spoken.edge()) {
      int words = grid.wordsIn(printed.from(), printed.to());
      boolean atStart = to <= firstSame;
      int start = spoken.from();
      int end = spoken.to();
      while (grid.wordsIn(start, end) > words) {
        start += atStart ? 1 : 0;
        end -= atStart ? 0 : 1;
      }
      return new Change(Kind.WORDING, printed.from(), printed.to(), start, end, shown, false);
    }
    return new Change(Kind.WORDING, from, to, from, to, shown, false);
  }

  /** A quotation may start late and stop early, and nobody prints every sound. */
  private boolean counts(Change change) {
    if (change.edge()) {
      return false;
    }
    if (change.kind() != Kind.OMISSION) {
      return true;
    }
    boolean fillers = true;
    for (int c = change.from(); c < change.to(); c++) {
      fillers &= !grid.isWord(c) || FILLERS.contains(grid.normal(SPOKEN, c));
    }
    return !fillers && !isFalseStart(change.from(), change.to());
  }

  /** {@code and -- and I told him}: words begun anew after a dash. */
  private boolean isFalseStart(int from, int to) {
    List<String> left = new ArrayList<>();
    boolean dash = false;
    int end = to;
    for (int c = from; c < grid.columns() && (c < to || !grid.isWord(c)); c++) {
      if (grid.isWord(c)) {
        left.add(grid.normal(SPOKEN, c));
      }
      dash |= isDash(c);
      end = c + 1;
    }
    for (int c = from - 1; c >= 0 && !grid.isWord(c); c--) {
      dash |= isDash(c);
    }
    return dash
        && (left.equals(words(end, 1, left.size()))
            || left.equals(words(from - 1, -1, left.size())));
  }

  private boolean isDash(int column) {
    return !grid.isWord(column)
        && grid.has(SPOKEN, column)
        && (grid.normal(SPOKEN, column).equals("—")
            || grid.token(SPOKEN, column).kind() == Token.Kind.ELLIPSIS);
  }

  /** So many spoken words from {@code column} on, or back from it, as they were spoken. */
  private List<String> words(int column, int step, int count) {
    List<String> words = new ArrayList<>();
    for (int c = column; c >= 0 && c < grid.columns() && words.size() < count; c += step) {
      if (grid.isWord(c) && grid.has(SPOKEN, c)) {
        words.add(step > 0 ? words.size() : 0, grid.normal(SPOKEN, c));
      }
    }
    return words;
  }

  private Departure departure(Change change) {
    if (isUnheard(change)) {
      return new Departure(
          Kind.ABSENT,
          Set.of(),
          side(change.kind(), PRINTED, change.from(), change.to()),
          null,
          false,
          0);
    }
    Set<Touch> touches = EnumSet.noneOf(Touch.class);
    touches.addAll(Touches.of(grid, change.from(), change.to()));
    touches.addAll(Touches.of(grid, change.spokenFrom(), change.spokenTo()));
    if (touches.contains(Touch.CONTENT)) {
      touches.remove(Touch.FUNCTION);
    }
    return new Departure(
        change.kind(),
        touches,
        side(change.kind(), PRINTED, change.from(), change.to()),
        side(change.kind(), SPOKEN, change.spokenFrom(), change.spokenTo()),
        change.shown(),
        0);
  }

  /** Many words before all that was found, or after it: they may have been said elsewhere. */
  private boolean isUnheard(Change change) {
    boolean beyond = change.to() <= firstSame || change.from() > lastSame;
    return change.kind() == Kind.ADDITION
        && beyond
        && grid.wordsIn(change.from(), change.to()) >= UNHEARD;
  }

  private Side side(Kind kind, int row, int from, int to) {
    if (grid.has(row, from, to)) {
      return new Side(grid.print(row, from, to), grid.span(row, from, to));
    }
    Span place = grid.span(row, from);
    boolean markedThere = row == SPOKEN && kind == Kind.ADDITION && marksOmission(from, to);
    return new Side(markedThere ? "…" : "", place);
  }

  /** Whether what was found marks an omission just beside the columns {@code [from, to)}. */
  private boolean marksOmission(int from, int to) {
    for (int c = Math.max(0, from - 1); c < Math.min(grid.columns(), to + 1); c++) {
      if (!grid.isWord(c)
          && grid.has(SPOKEN, c)
          && grid.token(SPOKEN, c).kind() == Token.Kind.ELLIPSIS) {
        return true;
      }
    }
    return false;
  }
}
