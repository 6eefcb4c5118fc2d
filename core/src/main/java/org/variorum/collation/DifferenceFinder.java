package org.variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.align.Table.Move;
import org.variorum.collation.Difference.Kind;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Reads the differences off the columns of an utterance.
 *
 * <p>The rules, in this order, each taking what the ones before left: words that part (omission,
 * wording, insertion of an editor's words for others), where a reading starts or stops (extent),
 * moved passages (order), marks of omission and brackets (ellipsis, insertion), spelling,
 * punctuation.
 */
final class DifferenceFinder {

  private final Grid grid;
  private final List<Difference> found = new ArrayList<>();

  /** Mark columns that are part of a difference already. */
  private final BitSet taken = new BitSet();

  private DifferenceFinder(Grid grid) {
    this.grid = grid;
  }

  /** The differences of {@code grid}, in the order of its columns. */
  static List<Difference> in(Grid grid) {
    DifferenceFinder finder = new DifferenceFinder(grid);
    finder.words();
    finder.extents();
    finder.orders();
    finder.editorsMarks();
    finder.spellings();
    finder.punctuation();
    return finder.found;
  }

  // Words that part.

  private void words() {
    int column = 0;
    while (column < grid.columns()) {
      if (!grid.isWord(column) || !isChanged(column)) {
        column++;
        continue;
      }
      int last = column;
      String parting = parting(column);
      for (int next = column + 1; next < grid.columns(); next++) {
        if (grid.isWord(next)) {
          if (!isChanged(next) || !parting(next).equals(parting)) {
            break;
          }
          last = next;
        }
      }
      change(column, last + 1);
      column = last + 1;
    }
  }

  private boolean isChanged(int column) {
    Set<String> forms = new HashSet<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.reaches(r, column)) {
        forms.add(grid.normal(r, column));
      }
    }
    return forms.size() > 1;
  }

  /** Which readings go together here, in a form that is equal for equal partings. */
  private String parting(int column) {
    Map<String, Integer> groups = new HashMap<>();
    StringBuilder parting = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.reaches(r, column)) {
        String form = grid.normal(r, column);
        parting.append(groups.computeIfAbsent(form, f -> groups.size())).append(' ');
      } else {
        parting.append("- ");
      }
    }
    return parting.toString();
  }

  private void change(int from, int to) {
    Set<String> forms = new LinkedHashSet<>();
    List<Integer> lacking = new ArrayList<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (!grid.reaches(r, from)) {
        continue;
      }
      StringBuilder form = new StringBuilder();
      for (int c = from; c < to; c++) {
        if (grid.isWord(c)) {
          form.append(grid.normal(r, c)).append(' ');
        }
      }
      if (form.toString().isBlank()) {
        lacking.add(r);
      } else {
        forms.add(form.toString());
      }
    }
    if (lacking.isEmpty() || forms.size() > 1) {
      add(Kind.WORDING, from, to, new TreeSet<>());
    } else {
      omission(from, to, lacking);
    }
  }

  private void omission(int from, int to, List<Integer> lacking) {
    SortedSet<Integer> marked = new TreeSet<>();
    boolean replaced = false;
    int start = from;
    int end = to;
    for (int reading : lacking) {
      Shown shown = shown(reading, from, to);
      if (shown.any()) {
        marked.add(account(reading));
      }
      replaced |= shown.editorial();
      for (int column : shown.columns()) {
        taken.set(column);
        start = Math.min(start, column);
        end = Math.max(end, column + 1);
      }
    }
    boolean reachesBeside = start < from || end > to;
    if (stopsAtInterruption(from, to, lacking)) {
      extent(from, to);
    } else if (replaced) {
      add(Kind.INSERTION, start, end, marked);
    } else if (reachesBeside && othersHaveNothing(start, from) && othersHaveNothing(to, end)) {
      add(Kind.OMISSION, start, end, marked);
    } else {
      add(Kind.OMISSION, from, to, marked);
    }
  }

  /**
   * {@code “A B,” she said. “C.”} and {@code “A,” she said. “C.”}: where all accounts interrupt the
   * speech, one that lacks words just there stops earlier or starts later; it cuts nothing out of
   * words that another prints as running on.
   */
  private boolean stopsAtInterruption(int from, int to, List<Integer> lacking) {
    boolean before = true;
    boolean after = true;
    for (int r = 0; r < grid.readings(); r++) {
      if (!grid.reaches(r, from)) {
        continue;
      }
      int left = wordBefore(r, from);
      int right = wordFrom(r, to);
      if (left < 0 || right < 0) {
        return false;
      }
      if (lacking.contains(r)) {
        if (piece(r, left) == piece(r, right) || !shown(r, from, to).columns().isEmpty()) {
          return false;
        }
      } else {
        before &= piece(r, left) != piece(r, wordFrom(r, from));
        after &= piece(r, wordBefore(r, to)) != piece(r, right);
      }
    }
    return before || after;
  }

  /** The last word column of a reading before {@code column}, or -1. */
  private int wordBefore(int reading, int column) {
    int c = column - 1;
    while (c >= 0 && !(grid.isWord(c) && grid.has(reading, c))) {
      c--;
    }
    return c;
  }

  /** The first word column of a reading from {@code column} on, or -1. */
  private int wordFrom(int reading, int column) {
    int c = column;
    while (c < grid.columns() && !(grid.isWord(c) && grid.has(reading, c))) {
      c++;
    }
    return c < grid.columns() ? c : -1;
  }

  /** Whether the columns hold nothing but marks of omission and brackets. */
  private boolean othersHaveNothing(int from, int to) {
    for (int c = from; c < to; c++) {
      if (!taken.get(c)) {
        return false;
      }
    }
    return true;
  }

  /** How a reading shows its readers that words are missing. */
  private record Shown(boolean any, boolean editorial, List<Integer> columns) {}

  /** Looks at the marks of a reading between the words on either side of a gap. */
  private Shown shown(int reading, int from, int to) {
    int left = wordBefore(reading, from);
    int next = wordFrom(reading, to);
    int right = next < 0 ? grid.columns() : next;
    boolean editorial = false;
    List<Integer> columns = new ArrayList<>();
    for (int c = left + 1; c < Math.min(right, grid.columns()); c++) {
      if (grid.has(reading, c) && !grid.isWord(c)) {
        Token.Kind kind = grid.token(reading, c).kind();
        if (kind == Token.Kind.ELLIPSIS || kind == Token.Kind.EDITORIAL && isReplacement(reading, c)) {
          columns.add(c);
          editorial |= kind == Token.Kind.EDITORIAL;
        }
      }
    }
    boolean interrupted = left >= 0 && right < grid.columns() && piece(reading, left) != piece(reading, right);
    return new Shown(interrupted || !columns.isEmpty(), editorial, columns);
  }

  /** {@code [the official]} may stand for the words that are missing; {@code [sic]} does not. */
  private boolean isReplacement(int reading, int column) {
    return !grid.print(reading, column).equalsIgnoreCase("[sic]");
  }

  private int piece(int reading, int column) {
    return grid.wordings.get(reading).pieceOf()[grid.cell(reading, column).from()];
  }

  // Where readings start and stop.

  private void extents() {
    int column = 0;
    while (column < grid.columns()) {
      String reach = reach(column);
      int end = column + 1;
      while (end < grid.columns() && reach(end).equals(reach)) {
        end++;
      }
      if (reach.indexOf('-') >= 0 && reach.indexOf('+') >= 0) {
        printedApart(column, end);
      }
      column = end;
    }
  }

  /** An extent for each stretch that those who have it print without interruption. */
  private void printedApart(int from, int to) {
    int start = from;
    for (int c = from + 1; c < to; c++) {
      if (grid.isWord(c) && allInterrupt(c)) {
        extent(start, c);
        start = c;
      }
    }
    extent(start, to);
  }

  /** Whether all readings that have words on both sides of a column's start interrupt there. */
  private boolean allInterrupt(int column) {
    boolean any = false;
    for (int r = 0; r < grid.readings(); r++) {
      if (reachesWords(r, column)) {
        int left = wordBefore(r, column);
        int right = wordFrom(r, column);
        if (left >= 0 && right >= 0) {
          if (piece(r, left) == piece(r, right)) {
            return false;
          }
          any = true;
        }
      }
    }
    return any;
  }

  private String reach(int column) {
    StringBuilder reach = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      reach.append(reachesWords(r, column) ? '+' : '-');
    }
    return reach.toString();
  }

  private boolean reachesWords(int reading, int column) {
    return grid.firstWord(reading) <= column && column <= grid.lastWord(reading);
  }

  private void extent(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !grid.isWord(start)) {
      start++;
    }
    while (end > start && !grid.isWord(end - 1)) {
      end--;
    }
    if (start == end) {
      return;
    }
    TreeMap<String, SortedMap<Integer, Span>> variants = new TreeMap<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (reachesWords(r, start) && has(r, start, end)) {
        variants
            .computeIfAbsent(grid.print(r, start, end), text -> new TreeMap<>())
            .put(account(r), grid.span(r, start, end));
      }
    }
    found.add(
        new Difference(
            Kind.EXTENT,
            Touches.of(grid, start, end),
            start,
            end,
            Grid.sorted(variants),
            new TreeSet<>()));
  }

  // Passages that stand elsewhere.

  private void orders() {
    Set<Span> done = new HashSet<>();
    for (Move move : grid.moves) {
      int from = move.from();
      int to = move.to();
      if (wordsIn(from, to) >= 2 && done.stream().noneMatch(span -> span.overlaps(new Span(from, to)))) {
        done.add(new Span(from, to));
        TreeMap<Integer, Span> at = new TreeMap<>();
        String text = "";
        for (int r = 0; r < grid.readings(); r++) {
          if (has(r, from, to)) {
            at.put(account(r), grid.span(r, from, to));
            text = text.isEmpty() || r != move.reading() ? grid.print(r, from, to) : text;
          }
        }
        found.add(
            new Difference(
                Kind.ORDER,
                Set.of(Difference.Touch.CONTENT),
                from,
                to,
                List.of(new Variant(text, at)),
                new TreeSet<>()));
      }
    }
  }

  private boolean has(int reading, int from, int to) {
    for (int c = from; c < to; c++) {
      if (grid.has(reading, c)) {
        return true;
      }
    }
    return false;
  }

  private int wordsIn(int from, int to) {
    int words = 0;
    for (int c = from; c < to; c++) {
      words += grid.isWord(c) ? 1 : 0;
    }
    return words;
  }

  // Marks that an editor puts in.

  private void editorsMarks() {
    for (int c = 0; c < grid.columns(); c++) {
      if (grid.isWord(c) || taken.get(c)) {
        continue;
      }
      SortedSet<Integer> printing = new TreeSet<>();
      Token.Kind kind = Token.Kind.PUNCTUATION;
      boolean lacking = false;
      for (int r = 0; r < grid.readings(); r++) {
        if (grid.has(r, c)) {
          printing.add(account(r));
          kind = grid.token(r, c).kind();
        } else {
          lacking |= grid.reaches(r, c) || endsBeside(r, c);
        }
      }
      if (kind == Token.Kind.ELLIPSIS && lacking && !onlyAtExtent(c)) {
        add(Kind.ELLIPSIS, c, c + 1, printing);
      } else if (kind == Token.Kind.EDITORIAL && lacking) {
        add(Kind.INSERTION, c, c + 1, printing);
      }
    }
  }

  /** Whether the reading ends with the word before a mark that closes others. */
  private boolean endsBeside(int reading, int column) {
    int word = column;
    while (word >= 0 && !grid.isWord(word)) {
      word--;
    }
    return word >= 0 && grid.lastWord(reading) == word;
  }

  /** Whether every reading with the mark ends there while another runs on: that is an extent. */
  private boolean onlyAtExtent(int column) {
    boolean runsOn = false;
    for (int r = 0; r < grid.readings(); r++) {
      boolean before = grid.firstWord(r) > column;
      boolean after = grid.lastWord(r) < column;
      if (grid.has(r, column) && !before && !after) {
        return false;
      }
      runsOn |= !grid.has(r, column) && !before && !after;
    }
    return runsOn;
  }

  // Spelling and punctuation.

  private void spellings() {
    int column = 0;
    while (column < grid.columns()) {
      String parting = spelling(column);
      if (parting.isEmpty()) {
        column++;
        continue;
      }
      int last = column;
      for (int next = column + 1; next < grid.columns() && wordsIn(last + 1, next) <= 1; next++) {
        if (grid.isWord(next) && spelling(next).equals(parting)) {
          last = next;
        }
      }
      add(Kind.SPELLING, column, last + 1, new TreeSet<>());
      column = last + 1;
    }
  }

  /** Which readings print a word of one form in the same way; empty where all do. */
  private String spelling(int column) {
    if (!grid.isWord(column) || isChanged(column)) {
      return "";
    }
    Map<String, Integer> groups = new HashMap<>();
    StringBuilder parting = new StringBuilder();
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column)) {
        String print = comparable(r, column);
        parting.append(groups.computeIfAbsent(print, p -> groups.size())).append(' ');
      } else {
        parting.append("- ");
      }
    }
    return groups.size() > 1 ? parting.toString() : "";
  }

  /** As printed, but that a capital at the start of a sentence, and the kind of apostrophe, is nothing. */
  private String comparable(int reading, int column) {
    String print = grid.print(reading, column).replace('’', '\'').replace('‘', '\'');
    boolean anyFirst = false;
    for (int r = 0; r < grid.readings(); r++) {
      anyFirst |= grid.has(r, column) && FirstWords.startsSentence(grid, r, column);
    }
    return anyFirst && !print.isEmpty()
        ? Character.toLowerCase(print.charAt(0)) + print.substring(1)
        : print;
  }

  private void punctuation() {
    for (int c = 0; c < grid.columns(); c++) {
      if (!grid.isWord(c) && !taken.get(c) && isOrdinaryMark(c) && insideAll(c) && markParts(c)) {
        add(Kind.PUNCTUATION, c, c + 1, new TreeSet<>());
      }
    }
  }

  private boolean isOrdinaryMark(int column) {
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column)) {
        return grid.token(r, column).kind() == Token.Kind.PUNCTUATION;
      }
    }
    return false;
  }

  private boolean markParts(int column) {
    Set<String> forms = new HashSet<>();
    for (int r = 0; r < grid.readings(); r++) {
      if (reachesWords(r, column)) {
        forms.add(grid.normal(r, column));
      }
    }
    return forms.size() > 1;
  }

  /** Marks beside a change, an ellipsis or an interruption follow from it and are no difference. */
  private boolean insideAll(int column) {
    int left = column - 1;
    while (left >= 0 && !grid.isWord(left)) {
      if (taken.get(left) || isEllipsis(left)) {
        return false;
      }
      left--;
    }
    int right = column + 1;
    while (right < grid.columns() && !grid.isWord(right)) {
      if (taken.get(right) || isEllipsis(right)) {
        return false;
      }
      right++;
    }
    if (left < 0 || right >= grid.columns() || isChanged(left) || isChanged(right)) {
      return false;
    }
    for (int r = 0; r < grid.readings(); r++) {
      boolean both = grid.has(r, left) && grid.has(r, right);
      if (both && piece(r, left) != piece(r, right)) {
        return false;
      }
      if (!both && reachesWords(r, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean isEllipsis(int column) {
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column)) {
        return grid.token(r, column).kind() == Token.Kind.ELLIPSIS;
      }
    }
    return false;
  }

  private int account(int reading) {
    return grid.wordings.get(reading).account();
  }

  private void add(Kind kind, int from, int to, SortedSet<Integer> marked) {
    TreeMap<String, SortedMap<Integer, Span>> variants = new TreeMap<>();
    for (int r = 0; r < grid.readings(); r++) {
      boolean here = has(r, from, to);
      if (here || grid.reaches(r, from) || endsBeside(r, from)) {
        variants
            .computeIfAbsent(grid.print(r, from, to), text -> new TreeMap<>())
            .put(account(r), grid.span(r, from, to));
      }
    }
    found.add(
        new Difference(
            kind, Touches.of(grid, from, to), from, to, Grid.sorted(variants), marked));
  }
}
