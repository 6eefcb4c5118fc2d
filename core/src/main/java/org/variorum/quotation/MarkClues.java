package org.variorum.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.variorum.language.Passage;
import org.variorum.tagging.Clues;
import org.variorum.text.Span;

/** What quotation marks tell a tagger of each token: where it stands to the outermost run. */
public final class MarkClues {

  private static final byte OPENS = 1;
  private static final byte INSIDE = 2;
  private static final byte CLOSES = 3;
  private static final byte OPEN_ENDED = 4;
  private static final byte SINGLE = 5;

  /** How many different clues there are, that for no quotation included. */
  public static final int KINDS = 6;

  private MarkClues() {}

  /** One column for the tokens of {@code passage}. */
  public static Clues of(Passage passage) {
    byte[] column = new byte[passage.tokens().size()];
    for (QuotedRun run : QuotationMarks.in(passage)) {
      if (!run.nested()) {
        write(run, passage, column);
      }
    }
    return new Clues(List.of(column));
  }

  private static void write(QuotedRun run, Passage passage, byte[] column) {
    Span outer = run.outer();
    int from = passage.tokenFrom(outer.start());
    int to = passage.tokenFrom(outer.end());
    if (from >= to) {
      return;
    }
    if (run.family() == QuotedRun.Family.SINGLE) {
      Arrays.fill(column, from, to, SINGLE);
      return;
    }
    boolean whole = run.closed() && run.continues().equals(OptionalInt.empty());
    Arrays.fill(column, from, to, whole ? INSIDE : OPEN_ENDED);
    if (run.inner().start() > outer.start()) {
      column[from] = OPENS;
    }
    if (run.closed()) {
      column[to - 1] = CLOSES;
    }
  }
}
