package org.variorum.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.render.TerminalText.Style;

/**
 * One account's version of an utterance for a terminal, in the order in which the account prints
 * it: what differs in signs, what all share cut short.
 */
final class TextVersion {

  /** Signs, so that no colour is needed. */
  static final String LEGEND =
      "{…} differs, or others leave it out · ‸ left out, not shown · [‸] left out, shown · ~…~ moved"
          + " · | starts or stops here · ⋯ cut here to save room";

  /** The most words of a stretch that all share, and of one that differs; longer ones are cut. */
  private static final int SHARED = 7;

  private static final int DIFFERENT = 12;

  private final Utterance utterance;
  private final List<Stretch> stretches;
  private final Reading reading;
  private final String account;

  /** {@code stretches} are all of {@code utterance}; {@code account} is the text of the account. */
  TextVersion(Utterance utterance, List<Stretch> stretches, Reading reading, String account) {
    this.utterance = utterance;
    this.stretches = stretches;
    this.reading = reading;
    this.account = account;
  }

  private record Piece(int place, boolean spaced, String text, Style style) {}

  /** Adds the version to {@code text}. */
  void write(TerminalText text) {
    for (Piece piece : pieces()) {
      if (piece.spaced()) {
        text.space();
      }
      text.add(piece.text(), piece.style());
    }
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int place = 0;
    boolean beyond = false;
    for (int i = 0; i < stretches.size(); i++) {
      Cell cell = Cell.of(utterance, stretches.get(i), reading, account);
      switch (cell) {
        case Cell.Printed printed -> {
          if (beyond && pieces.isEmpty()) {
            pieces.add(new Piece(-1, true, "|", Style.SOFT));
          }
          place = printed.start();
          pieces.add(printed(stretches.get(i), printed));
        }
        case Cell.LeftOut(boolean shown) ->
            pieces.add(
                new Piece(place, true, shown ? "[‸]" : "‸", shown ? Style.SOFT : Style.GRAVE));
        case Cell.Beyond _ -> {
          if (!beyond && !pieces.isEmpty()) {
            pieces.add(new Piece(Integer.MAX_VALUE, true, "|", Style.SOFT));
          }
        }
        case Cell.Nothing _ -> {}
      }
      beyond = cell instanceof Cell.Beyond;
    }
    pieces.sort(Comparator.comparingInt(Piece::place));
    return pieces;
  }

  private static Piece printed(Stretch stretch, Cell.Printed printed) {
    boolean extent =
        stretch.main().filter(main -> main.kind() == Difference.Kind.EXTENT).isPresent();
    boolean substantive =
        stretch.main().filter(Difference::substantive).isPresent() && !stretch.agreed();
    String words = shortened(printed.text(), substantive && !stretch.moved() ? DIFFERENT : SHARED);
    if (stretch.moved()) {
      words = "~" + words + "~";
    } else if (substantive) {
      words = "{" + words + "}";
    }
    Style style = substantive ? Style.DIFFERENT : extent ? Style.SOFT : Style.PLAIN;
    return new Piece(printed.start(), printed.spaced(), words, style);
  }

  /** The first and the last words of more than {@code most}. */
  static String shortened(String text, int most) {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length <= most) {
      return text;
    }
    int first = (most + 1) / 2;
    return String.join(" ", Arrays.copyOfRange(words, 0, first))
        + " ⋯ "
        + String.join(" ", Arrays.copyOfRange(words, words.length - (most - first), words.length));
  }
}
