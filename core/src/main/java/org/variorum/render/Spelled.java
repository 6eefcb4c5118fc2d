package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Reading;
import org.variorum.text.Span;

/**
 * One reading spelt along the columns of its utterance: in the order of the columns, but for the
 * passages that its account prints elsewhere.
 */
final class Spelled {

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f\\x0B]+");

  private final int account;

  /**
   * By column: nothing where words are lacking or stand elsewhere, null where it does not reach.
   */
  private final @Nullable String[] inPlace;

  /** By the column after which it stands; -1 is before all. */
  private final Map<Integer, Passage> moved;

  private Spelled(int account, @Nullable String[] inPlace, Map<Integer, Passage> moved) {
    this.account = account;
    this.inPlace = inPlace;
    this.moved = moved;
  }

  /**
   * Words that are printed elsewhere than most print them.
   *
   * @param cells each with its column, in the order of the account
   */
  record Passage(List<Entry<Integer, String>> cells) {

    Passage {
      cells = List.copyOf(cells);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      cells.forEach(cell -> text.append(cell.getValue()));
      return text.toString();
    }
  }

  /**
   * The spelling of {@code reading}.
   *
   * @param text the text of its account
   * @param cells by column, its place or the empty place where words are lacking; a column to which
   *     it does not reach is left out
   * @param mayMove by column, whether some account prints it elsewhere: what stands in no such
   *     column is held in place before all else
   */
  static Spelled of(
      Reading reading, String text, SortedMap<Integer, Span> cells, boolean[] mayMove) {
    Tape tape = Tape.of(reading, text);
    List<Entry<Integer, Span>> order =
        cells.entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .sorted(Entry.comparingByValue())
            .toList();
    boolean[] kept =
        Heaviest.rising(
            order.stream().map(Entry::getKey).toList(), c -> mayMove[c] ? 1 : mayMove.length + 1);
    @Nullable String[] inPlace = new String[mayMove.length];
    cells.keySet().forEach(column -> inPlace[column] = "");
    Map<Integer, List<Entry<Integer, String>>> moved = new TreeMap<>();
    int after = -1;
    for (int i = 0; i < order.size(); i++) {
      int column = order.get(i).getKey();
      String words =
          tape.upTo(order.get(i).getValue()) + (i + 1 == order.size() ? tape.rest() : "");
      if (kept[i]) {
        inPlace[column] = words;
        after = column;
      } else {
        moved.computeIfAbsent(after, a -> new ArrayList<>()).add(Map.entry(column, words));
      }
    }
    Map<Integer, Passage> passages = new TreeMap<>();
    moved.forEach((column, words) -> passages.put(column, new Passage(words)));
    return new Spelled(reading.account(), inPlace, passages);
  }

  /** Index of the account. */
  int account() {
    return account;
  }

  /** Whether it has words, or the lack of words, in one of the columns {@code [from, to)}. */
  boolean reaches(int from, int to) {
    return IntStream.range(from, to).anyMatch(c -> inPlace[c] != null);
  }

  /**
   * What it has in place in the columns {@code [from, to)}, each word with the space before it, and
   * what is moved in between.
   */
  String in(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int c = from; c < to; c++) {
      words.append(inPlace[c] == null ? "" : inPlace[c]);
      if (c + 1 < to && moved.containsKey(c)) {
        words.append(moved.get(c).text());
      }
    }
    return words.toString();
  }

  /** What it prints after {@code column}, or before all where that is -1, and others elsewhere. */
  Optional<Passage> movedAfter(int column) {
    return Optional.ofNullable(moved.get(column));
  }

  /** The first column in which it has words in place, or -1. */
  int first() {
    return IntStream.range(0, inPlace.length)
        .filter(c -> inPlace[c] != null && !inPlace[c].isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /**
   * Puts a space before its first words, as readings have it that begin earlier; whoever reads it
   * off leaves it out again.
   */
  void spaceBefore(int column) {
    inPlace[column] = " " + inPlace[column];
  }

  /**
   * The words of a reading in a row, cut off piece by piece; what stands between two pieces goes
   * with the second, and every run of white space is one space.
   */
  private static final class Tape {
    private final List<Span> spans;
    private final int[] starts;
    private final String words;
    private int at;

    private Tape(List<Span> spans, int[] starts, String words) {
      this.spans = spans;
      this.starts = starts;
      this.words = words;
    }

    static Tape of(Reading reading, String text) {
      int[] starts = new int[reading.spans().size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + reading.spans().get(i - 1).length() + 1;
      }
      return new Tape(reading.spans(), starts, reading.text(text));
    }

    String upTo(Span cell) {
      int end = Math.max(at, place(cell.end()));
      String piece = words.substring(at, end);
      at = end;
      return SPACES.matcher(piece).replaceAll(" ");
    }

    String rest() {
      String rest = SPACES.matcher(words.substring(at)).replaceAll(" ");
      return rest.isBlank() ? "" : rest;
    }

    /** Where an offset of the account lies in the words. */
    private int place(int offset) {
      int low = 0;
      int high = spans.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (spans.get(middle).start() < offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      int inside = Math.clamp(offset - spans.get(low).start(), 0, spans.get(low).length());
      return starts[low] + inside;
    }
  }
}
