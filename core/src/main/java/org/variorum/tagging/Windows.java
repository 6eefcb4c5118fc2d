package org.variorum.tagging;

import java.util.ArrayList;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.language.WordPieces;
import org.variorum.text.Span;

/**
 * Cuts passages into windows of a bounded number of pieces: whole paragraphs as many as fit; one
 * that does not fit alone is cut, and its windows overlap so that every token is read with words
 * around it.
 */
public final class Windows {

  /** A token of more pieces, an address say, is read by its first ones. */
  private static final int MOST_PIECES_OF_TOKEN = 12;

  /** How many pieces two windows of one paragraph share, at most. */
  private static final int OVERLAP = 64;

  /** How many clues a token has: six by whoever knows the passage, and its {@link Shape}. */
  public static final int COLUMNS = 7;

  /** What is known of one kind, 0 included: so many rows it has in the table of all clues. */
  public static final int ROWS = 32;

  private final WordPieces pieces;
  private final int capacity;

  /**
   * @param capacity how many pieces a window holds at most, those that begin and end it included
   */
  public Windows(WordPieces pieces, int capacity) {
    this.pieces = pieces;
    this.capacity = capacity;
  }

  /** A passage in pieces, ready to be cut. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
  private record Cut(int[][] pieces, List<byte[]> clues) {}

  /** The windows of {@code passage}; every token is kept in exactly one. */
  public List<Window> of(Passage passage, Clues clues) {
    return of(passage, clues, capacity);
  }

  /**
   * The same with a first window of at most {@code first} pieces, so that others begin elsewhere.
   */
  public List<Window> of(Passage passage, Clues clues, int first) {
    int[][] cut = new int[passage.tokens().size()][];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = pieces.ofWord(passage.word(i), MOST_PIECES_OF_TOKEN);
    }
    Cut whole = new Cut(cut, columns(passage, clues));
    List<Window> windows = new ArrayList<>();
    List<Span> gathered = new ArrayList<>();
    int room = first - 1;
    for (Span paragraph : passage.paragraphs()) {
      Span tokens =
          new Span(passage.tokenFrom(paragraph.start()), passage.tokenFrom(paragraph.end()));
      int size = size(whole, tokens.start(), tokens.end()) + 1;
      if (size > room && !gathered.isEmpty()) {
        windows.add(window(whole, gathered));
        gathered.clear();
        room = capacity - 1;
      }
      if (size > capacity - 1) {
        cutUp(whole, tokens, windows);
        room = capacity - 1;
      } else {
        gathered.add(tokens);
        room -= size;
      }
    }
    if (!gathered.isEmpty()) {
      windows.add(window(whole, gathered));
    }
    return windows;
  }

  private static List<byte[]> columns(Passage passage, Clues clues) {
    List<byte[]> columns = new ArrayList<>(clues.columns());
    while (columns.size() < COLUMNS - 1) {
      columns.add(new byte[passage.tokens().size()]);
    }
    columns.add(Shape.all(passage));
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException("more kinds of clues than " + (COLUMNS - 1));
    }
    return columns;
  }

  private static int size(Cut cut, int from, int to) {
    int size = 0;
    for (int i = from; i < to; i++) {
      size += cut.pieces()[i].length;
    }
    return size;
  }

  private Window window(Cut cut, List<Span> paragraphs) {
    int from = paragraphs.getFirst().start();
    int to = paragraphs.getLast().end();
    return window(cut, paragraphs, from, to);
  }

  private Window window(Cut cut, List<Span> paragraphs, int keptFrom, int keptTo) {
    int from = paragraphs.getFirst().start();
    int to = paragraphs.getLast().end();
    int size = 1 + paragraphs.size() + size(cut, from, to);
    int[] ids = new int[size];
    short[] clues = new short[size * COLUMNS];
    for (int i = 0; i < clues.length; i++) {
      clues[i] = (short) (i % COLUMNS * ROWS);
    }
    int[] firsts = new int[to - from];
    ids[0] = pieces.start();
    int at = 1;
    for (Span paragraph : paragraphs) {
      for (int token = paragraph.start(); token < paragraph.end(); token++) {
        int[] own = cut.pieces()[token];
        firsts[token - from] = at;
        System.arraycopy(own, 0, ids, at, own.length);
        for (int i = 0; i < own.length; i++, at++) {
          for (int column = 0; column < COLUMNS; column++) {
            clues[at * COLUMNS + column] += cut.clues().get(column)[token];
          }
        }
      }
      ids[at++] = pieces.end();
    }
    return new Window(ids, clues, firsts, from, keptFrom, keptTo);
  }

  /** Windows of one long paragraph; of what two share, each keeps the half that is farther in. */
  private void cutUp(Cut cut, Span paragraph, List<Window> windows) {
    int from = paragraph.start();
    int keptFrom = from;
    while (from < paragraph.end()) {
      int to = fitting(cut, from, paragraph.end());
      int next = to == paragraph.end() ? to : back(cut, to, OVERLAP, from);
      int keptTo = to == paragraph.end() ? to : back(cut, to, OVERLAP / 2, from);
      windows.add(window(cut, List.of(new Span(from, to)), keptFrom, keptTo));
      keptFrom = keptTo;
      from = next;
    }
  }

  private int fitting(Cut cut, int from, int end) {
    int room = capacity - 2;
    int to = from;
    while (to < end && cut.pieces()[to].length <= room) {
      room -= cut.pieces()[to].length;
      to++;
    }
    return to;
  }

  /** The first token of those before {@code to} that have at most {@code most} pieces together. */
  private static int back(Cut cut, int to, int most, int from) {
    int room = most;
    int token = to;
    while (token - 1 > from && cut.pieces()[token - 1].length <= room) {
      token--;
      room -= cut.pieces()[token].length;
    }
    return token;
  }
}
