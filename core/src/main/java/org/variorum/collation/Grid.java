package org.variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.align.Table.Move;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The aligned words and marks of the readings of one utterance.
 *
 * <p>A column is a word (or several that stand for one, as "one per cent" for "1%") or a mark
 * between words; a cell is a range of a reading's tokens.
 */
final class Grid {

  /** What stands in a column. */
  enum Kind {
    WORD,
    MARK
  }

  /** A range of the tokens of one reading. */
  record Cell(int from, int to) {}

  /** One column while the grid is used: a cell a reading, null where it has none. */
  record Line(Kind kind, List<@Nullable Cell> cells) {}

  final List<Wording> wordings;
  private final List<Line> lines;
  final List<Move> moves;
  private final int[] first;
  private final int[] last;
  private final int[] firstWord;
  private final int[] lastWord;
  private final Beside beside;
  private final BitSet changed = new BitSet();

  private final boolean examined;

  Grid(List<Wording> wordings, List<Line> lines, List<Move> moves, boolean examined) {
    this.examined = examined;
    this.wordings = wordings;
    this.lines = lines;
    this.moves = moves;
    this.first = ends(false, true);
    this.last = ends(false, false);
    this.firstWord = ends(true, true);
    this.lastWord = ends(true, false);
    this.beside = new Beside(lines, wordings.size());
    for (int column = 0; column < lines.size(); column++) {
      changed.set(column, parts(column));
    }
  }

  private int[] ends(boolean wordsOnly, boolean start) {
    int[] ends = new int[wordings.size()];
    Arrays.fill(ends, -1);
    for (int i = 0; i < lines.size(); i++) {
      int column = start ? lines.size() - 1 - i : i;
      for (int reading = 0; reading < ends.length; reading++) {
        if (has(reading, column) && !(wordsOnly && !isWord(column))) {
          ends[reading] = column;
        }
      }
    }
    return ends;
  }

  /** Whether all words were compared; false where that would have taken too long. */
  boolean examined() {
    return examined;
  }

  int columns() {
    return lines.size();
  }

  int readings() {
    return wordings.size();
  }

  boolean isWord(int column) {
    return lines.get(column).kind() == Kind.WORD;
  }

  boolean has(int reading, int column) {
    return lines.get(column).cells().get(reading) != null;
  }

  /** Whether the reading runs on over the column, or ends with it. */
  boolean reaches(int reading, int column) {
    return first[reading] <= column && column <= last[reading];
  }

  int firstWord(int reading) {
    return firstWord[reading];
  }

  int lastWord(int reading) {
    return lastWord[reading];
  }

  Cell cell(int reading, int column) {
    Cell cell = lines.get(column).cells().get(reading);
    if (cell == null) {
      throw new IllegalStateException("reading " + reading + " has nothing in column " + column);
    }
    return cell;
  }

  Token token(int reading, int column) {
    return wordings.get(reading).tokens().get(cell(reading, column).from());
  }

  /** Its place in the account; where the reading has nothing, the empty place after what it has. */
  Span span(int reading, int column) {
    if (has(reading, column)) {
      Cell cell = cell(reading, column);
      List<Token> tokens = wordings.get(reading).tokens();
      return new Span(tokens.get(cell.from()).start(), tokens.get(cell.to() - 1).end());
    }
    int before = beside.cellBefore(reading, column);
    if (before >= 0) {
      int end = span(reading, before).end();
      return new Span(end, end);
    }
    if (first[reading] < 0) {
      throw new IllegalStateException("a reading without words");
    }
    int start = span(reading, first[reading]).start();
    return new Span(start, start);
  }

  /** As printed; empty where the reading has nothing. */
  String print(int reading, int column) {
    return has(reading, column) ? span(reading, column).of(wordings.get(reading).text()) : "";
  }

  /** The form compared; empty where the reading has nothing. */
  String normal(int reading, int column) {
    if (!has(reading, column)) {
      return "";
    }
    if (!isWord(column)) {
      return markForm(print(reading, column), token(reading, column).kind());
    }
    List<NormalWord> words = wordsIn(reading, cell(reading, column));
    if (words.size() == 1) {
      return words.getFirst().form();
    }
    StringBuilder form = new StringBuilder();
    for (NormalWord word : words) {
      form.append(form.isEmpty() ? "" : " ").append(word.form());
    }
    return form.toString();
  }

  private List<NormalWord> wordsIn(int reading, Cell cell) {
    List<NormalWord> words = wordings.get(reading).words();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).from() < cell.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < words.size() && words.get(end).from() < cell.to()) {
      end++;
    }
    return words.subList(low, end);
  }

  /** Marks in any style count as the same mark. */
  static String markForm(String mark, Token.Kind kind) {
    return switch (kind) {
      case ELLIPSIS -> "…";
      case QUOTATION_MARK -> "\"";
      case EDITORIAL -> mark;
      case WORD, NUMBER, SYMBOL, ADDRESS, PUNCTUATION ->
          mark.chars().allMatch(c -> c == '-' || c >= '\u2010' && c <= '\u2015') ? "—" : mark;
    };
  }

  /** The words of a reading over the columns {@code [from, to)}, as printed. */
  String print(int reading, int from, int to) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int c : filled(reading, from, to)) {
      Span span = span(reading, c);
      if (end >= 0 && span.start() > end) {
        text.append(' ');
      }
      text.append(print(reading, c));
      end = span.end();
    }
    return text.toString();
  }

  /** The place of a reading over the columns {@code [from, to)}. */
  Span span(int reading, int from, int to) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int c : filled(reading, from, to)) {
      Span span = span(reading, c);
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return end < 0 ? span(reading, from) : new Span(start, end);
  }

  /**
   * The columns that a reading fills; commas and the like at the edges belong to what is beside.
   */
  private List<Integer> filled(int reading, int from, int to) {
    List<Integer> filled = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int c = from; c < to; c++) {
      if (has(reading, c)) {
        if (isWord(c) || token(reading, c).kind() != Token.Kind.PUNCTUATION) {
          first = first < 0 ? filled.size() : first;
          last = filled.size();
        }
        filled.add(c);
      }
    }
    List<Integer> words = first < 0 ? filled : new ArrayList<>(filled.subList(first, last + 1));
    words.sort(Comparator.comparingInt(c -> cell(reading, c).from())); // moved words, too
    return words;
  }

  /** Whether the reading has words on both sides of the column, or one in it. */
  boolean reachesWords(int reading, int column) {
    return firstWord[reading] <= column && column <= lastWord[reading];
  }

  /** The last word column of a reading before {@code column}, or -1. */
  int wordBefore(int reading, int column) {
    return beside.wordBefore(reading, column);
  }

  /** The first word column of a reading from {@code column} on, or -1. */
  int wordFrom(int reading, int column) {
    return beside.wordFrom(reading, column);
  }

  /** A number that changes where the outlet's own words interrupt the reading. */
  int piece(int reading, int column) {
    return wordings.get(reading).pieceOf().get(cell(reading, column).from());
  }

  /**
   * Whether the account closes and reopens its marks between two words of a reading; a paragraph
   * that goes on in the next does not.
   */
  boolean isInterrupted(int reading, int left, int right) {
    return wordings
        .get(reading)
        .isInterrupted(cell(reading, left).to(), cell(reading, right).from());
  }

  /** Whether the reading has anything in the columns {@code [from, to)}. */
  boolean has(int reading, int from, int to) {
    for (int c = from; c < to; c++) {
      if (has(reading, c)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the columns {@code [from, to)} hold words. */
  int wordsIn(int from, int to) {
    return from < to ? beside.wordColumns(to) - beside.wordColumns(from) : 0;
  }

  /** What kind of mark stands in a column of marks. */
  Token.Kind markKind(int column) {
    for (int reading = 0; reading < readings(); reading++) {
      if (has(reading, column)) {
        return token(reading, column).kind();
      }
    }
    throw new IllegalStateException("an empty column");
  }

  /** Whether the readings that reach a column have words of different form there. */
  boolean isChanged(int column) {
    return changed.get(column);
  }

  private boolean parts(int column) {
    Set<String> forms = new HashSet<>();
    for (int reading = 0; reading < readings(); reading++) {
      if (reaches(reading, column)) {
        forms.add(normal(reading, column));
      }
    }
    return forms.size() > 1;
  }

  /** Whether the reading ends with the word before a mark that others have. */
  boolean endsBeside(int reading, int column) {
    int word = beside.wordColumnUpTo(column);
    return word >= 0 && lastWord(reading) == word;
  }

  /** What each of the readings that {@code take} admits has in the columns {@code [from, to)}. */
  List<Variant> variants(int from, int to, IntPredicate take) {
    SortedMap<String, SortedMap<Integer, Span>> variants = new TreeMap<>();
    for (int reading = 0; reading < readings(); reading++) {
      if (take.test(reading)) {
        variants
            .computeIfAbsent(print(reading, from, to), text -> new TreeMap<>())
            .put(account(reading), span(reading, from, to));
      }
    }
    return sorted(variants);
  }

  int account(int reading) {
    return wordings.get(reading).account();
  }

  /** The columns as results hold them. */
  List<Column> toColumns() {
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      SortedMap<String, SortedMap<Integer, Span>> variants = new TreeMap<>();
      for (int reading = 0; reading < readings(); reading++) {
        if (reaches(reading, c)) {
          variants
              .computeIfAbsent(print(reading, c), text -> new TreeMap<>())
              .put(wordings.get(reading).account(), span(reading, c));
        }
      }
      columns.add(new Column(sorted(variants)));
    }
    return columns;
  }

  /** What most accounts have comes first; of equals, what sorts first; the lack of words last. */
  static List<Variant> sorted(Map<String, SortedMap<Integer, Span>> variants) {
    return variants.entrySet().stream()
        .map(entry -> new Variant(entry.getKey(), entry.getValue()))
        .sorted((a, b) -> {
          int empty = Boolean.compare(a.text().isEmpty(), b.text().isEmpty());
          int most = Integer.compare(b.at().size(), a.at().size());
          return empty != 0 ? empty : most != 0 ? most : a.text().compareTo(b.text());
        })
        .toList();
  }
}
