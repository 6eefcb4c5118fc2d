package org.variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.align.Aligner;
import org.variorum.align.Symbol;
import org.variorum.align.Table;
import org.variorum.align.Table.Move;
import org.variorum.collation.Grid.Cell;
import org.variorum.collation.Grid.Kind;
import org.variorum.collation.Grid.Line;
import org.variorum.text.NormalWord;
import org.variorum.text.Token;

/** Aligns wordings: words first, then the marks in the gaps between them. */
final class GridBuilder {

  /** What a match of a word of grammar is worth, beside 1 for others. */
  private static final double GRAMMAR = 0.4;

  /** Words that begin with the same letters, this many, are likely forms of one stem. */
  private static final int STEM = 4;

  /** No mark is looked for farther off among marks that no word divides. */
  private static final int FARTHEST_MARK = 64;

  private final List<Wording> wordings;
  private final Table table;

  private GridBuilder(List<Wording> wordings) {
    this.table = Aligner.align(symbols(wordings));
    this.wordings = Settled.in(wordings, table.columns());
    GapSlide.slide(this.wordings, table.columns());
    TornWords.mend(this.wordings, table.columns());
  }

  /** The grid of {@code wordings}, which are sorted so that their order does not matter. */
  static Grid build(List<Wording> wordings) {
    return new GridBuilder(wordings).grid();
  }

  private static List<List<Symbol>> symbols(List<Wording> wordings) {
    Map<String, Integer> codes = new HashMap<>();
    Map<String, Integer> stems = new HashMap<>();
    List<List<Symbol>> all = new ArrayList<>();
    for (Wording wording : wordings) {
      List<Symbol> symbols = new ArrayList<>(wording.words().size());
      for (NormalWord word : wording.words()) {
        int code = codes.computeIfAbsent(word.form(), form -> codes.size());
        String stem = word.form().length() > STEM ? word.form().substring(0, STEM) : word.form();
        int kin = stems.computeIfAbsent(stem, form -> stems.size());
        double weight = Likeness.weight(word.form()) == 1 ? 1 : GRAMMAR;
        symbols.add(new Symbol(code, kin, weight));
      }
      all.add(symbols);
    }
    return all;
  }

  private Grid grid() {
    int[] mergedOf = merged();
    int count = mergedOf.length == 0 ? 0 : mergedOf[mergedOf.length - 1] + 1;
    List<List<@Nullable Cell>> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(empty());
    }
    for (int c = 0; c < mergedOf.length; c++) {
      int[] column = table.columns().get(c);
      for (int r = 0; r < wordings.size(); r++) {
        if (column[r] >= 0) {
          NormalWord word = wordings.get(r).words().get(column[r]);
          List<@Nullable Cell> cells = words.get(mergedOf[c]);
          Cell cell = cells.get(r);
          cells.set(
              r,
              cell == null
                  ? new Cell(word.from(), word.to())
                  : new Cell(Math.min(cell.from(), word.from()), Math.max(cell.to(), word.to())));
        }
      }
    }
    return withMarks(words, mergedOf);
  }

  /** For each column of the table, its column here: those that share a printed word are one. */
  private int[] merged() {
    List<int[]> columns = table.columns();
    boolean[] fused = new boolean[columns.size()];
    for (int r = 0; r < wordings.size(); r++) {
      int[] columnOf = new int[wordings.get(r).words().size()];
      for (int c = 0; c < columns.size(); c++) {
        if (columns.get(c)[r] >= 0) {
          columnOf[columns.get(c)[r]] = c;
        }
      }
      List<NormalWord> words = wordings.get(r).words();
      for (int w = 1; w < words.size(); w++) {
        boolean shares = words.get(w).from() < words.get(w - 1).to();
        boolean mended = columns.get(columnOf[w])[r] != w;
        for (int c = columnOf[w - 1]; shares && !mended && c < columnOf[w]; c++) {
          fused[c] = true;
        }
      }
    }
    int[] mergedOf = new int[columns.size()];
    boolean nothingYet = !columns.isEmpty() && isEmpty(columns.getFirst());
    for (int c = 1; c < columns.size(); c++) {
      boolean empty = isEmpty(columns.get(c));
      mergedOf[c] = mergedOf[c - 1] + (fused[c - 1] || empty || nothingYet ? 0 : 1);
      nothingYet &= empty;
    }
    return mergedOf;
  }

  /** Mending may leave a column without words: it joins the one before it. */
  private static boolean isEmpty(int[] column) {
    return Arrays.stream(column).allMatch(word -> word < 0);
  }

  private List<@Nullable Cell> empty() {
    return new ArrayList<>(Collections.nCopies(wordings.size(), null));
  }

  private Grid withMarks(List<List<@Nullable Cell>> words, int[] mergedOf) {
    Map<Integer, List<Slot>> slots = slots(words);
    List<Line> lines = new ArrayList<>();
    int[] shifted = new int[words.size() + 1];
    addMarks(slots.get(-1), lines);
    for (int c = 0; c < words.size(); c++) {
      shifted[c] = lines.size();
      lines.add(new Line(Kind.WORD, words.get(c)));
      addMarks(slots.get(c), lines);
    }
    shifted[words.size()] = lines.size();
    List<Move> moves = new ArrayList<>();
    for (Move move : table.moves()) {
      int from = shifted[mergedOf[move.from()]];
      int to = shifted[mergedOf[move.to() - 1]] + 1;
      moves.add(new Move(move.reading(), from, to));
    }
    return new Grid(wordings, lines, moves, table.examined());
  }

  /** The marks of one kind between the same two words. */
  private record Slot(String kind, List<@Nullable Cell> cells) {}

  private static void addMarks(@Nullable List<Slot> slots, List<Line> lines) {
    if (slots != null) {
      for (Slot slot : slots) {
        lines.add(new Line(Kind.MARK, slot.cells()));
      }
    }
  }

  /** For each word column, the marks that follow it; for -1, those before all words. */
  private Map<Integer, List<Slot>> slots(List<List<@Nullable Cell>> words) {
    Map<Integer, List<Slot>> slots = new TreeMap<>();
    for (int r = 0; r < wordings.size(); r++) {
      int[] columnOf = Aligned.columnOfTokens(words, r, wordings.get(r).tokens().size());
      int column = Aligned.firstColumn(columnOf) - 1;
      int from = 0;
      for (int t = 0; t <= columnOf.length; t++) {
        if (t == columnOf.length || columnOf[t] >= 0) {
          if (from < t) {
            slots.put(column, merged(slots.getOrDefault(column, List.of()), r, from, t));
          }
          column = t < columnOf.length ? columnOf[t] : column;
          from = t + 1;
        }
      }
    }
    return slots;
  }

  /** Puts each of the marks {@code [from, to)} of a reading under the next of its kind. */
  private List<Slot> merged(List<Slot> slots, int reading, int from, int to) {
    List<Slot> merged = new ArrayList<>();
    int next = 0;
    for (int token = from; token < to; token++) {
      String kind = kind(wordings.get(reading), token);
      int same = sameKind(slots, next, reading, kind);
      if (same >= 0) {
        merged.addAll(slots.subList(next, same + 1));
        next = same + 1;
      } else {
        merged.add(new Slot(kind, empty()));
      }
      merged.getLast().cells().set(reading, new Cell(token, token + 1));
    }
    merged.addAll(slots.subList(next, slots.size()));
    return merged;
  }

  private static int sameKind(List<Slot> slots, int from, int reading, String kind) {
    for (int i = from; i < Math.min(slots.size(), from + FARTHEST_MARK); i++) {
      if (slots.get(i).kind().equals(kind) && slots.get(i).cells().get(reading) == null) {
        return i;
      }
    }
    return -1;
  }

  private static String kind(Wording wording, int token) {
    Token mark = wording.tokens().get(token);
    String form = Grid.markForm(mark.of(wording.text()), mark.kind());
    if (mark.kind() == Token.Kind.EDITORIAL && !form.equalsIgnoreCase("[sic]")) {
      return "[]"; // whatever the editors put there
    }
    return switch (form) {
      case ".", ",", ";", ":", "?", "!" -> "stop";
      default -> form;
    };
  }

  /** Where the tokens of a reading stand. */
  private static final class Aligned {

    static int[] columnOfTokens(List<List<@Nullable Cell>> words, int reading, int count) {
      int[] columnOf = new int[count];
      Arrays.fill(columnOf, -1);
      for (int c = 0; c < words.size(); c++) {
        Cell cell = words.get(c).get(reading);
        if (cell != null) {
          Arrays.fill(columnOf, cell.from(), cell.to(), c);
        }
      }
      return columnOf;
    }

    static int firstColumn(int[] columnOf) {
      for (int column : columnOf) {
        if (column >= 0) {
          return column;
        }
      }
      return 0;
    }
  }
}
