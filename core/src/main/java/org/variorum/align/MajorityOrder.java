package org.variorum.align;

import java.util.ArrayList;
import java.util.List;
import org.variorum.align.Table.Move;

/**
 * Puts columns in the order of most readings; of equals, in that of the reading that stands first.
 */
final class MajorityOrder {

  /**
   * So many columns and passages are looked at; then the order stays as it is, which is less good
   * and no less true. No speech comes near.
   */
  private static final long MOST_LOOKED_AT = 20_000_000;

  private MajorityOrder() {}

  static Table of(List<int[]> columns, int readings, boolean examined) {
    List<int[]> ordered = new ArrayList<>(columns);
    List<Move> moves = Aligner.moves(ordered, readings);
    long looked = 0;
    // Each relocation settles one passage; more passages than moves there cannot be.
    for (int i = 0; i < moves.size() && looked < MOST_LOOKED_AT; i++) {
      Move move = moves.get(i);
      looked += (long) moves.size() + move.to() - move.from();
      if (!isMinority(move, moves, ordered, readings)) {
        looked += 4L * readings * ordered.size();
        List<int[]> relocated = relocated(ordered, move);
        List<Move> after = Aligner.moves(relocated, readings);
        if (after.size() < moves.size()
            || after.size() == moves.size() && firstMover(after) > firstMover(moves)) {
          ordered = relocated;
          moves = after;
          i = -1;
        }
      }
    }
    return new Table(ordered, moves, examined);
  }

  private static int firstMover(List<Move> moves) {
    return moves.stream().mapToInt(Move::reading).min().orElse(Integer.MAX_VALUE);
  }

  /** Whether fewer readings print the passage elsewhere than print it here. */
  private static boolean isMinority(
      Move move, List<Move> moves, List<int[]> columns, int readings) {
    int movers = 0;
    int stayers = 0;
    int firstMover = readings;
    int firstStayer = readings;
    boolean[] moved = new boolean[readings];
    for (Move other : moves) {
      moved[other.reading()] |= other.from() < move.to() && move.from() < other.to();
    }
    for (int reading = 0; reading < readings; reading++) {
      if (moved[reading]) {
        movers++;
        firstMover = Math.min(firstMover, reading);
      } else if (has(columns, reading, move)) {
        stayers++;
        firstStayer = Math.min(firstStayer, reading);
      }
    }
    return movers < stayers || movers == stayers && firstStayer < firstMover;
  }

  private static boolean has(List<int[]> columns, int reading, Move move) {
    int count = 0;
    for (int c = move.from(); c < move.to(); c++) {
      count += columns.get(c)[reading] >= 0 ? 1 : 0;
    }
    return 2 * count > move.to() - move.from();
  }

  /** The columns with the passage where the reading that moved it has it. */
  private static List<int[]> relocated(List<int[]> columns, Move move) {
    int firstWord = columns.get(move.from())[move.reading()];
    int target = -1;
    int targetWord = -1;
    for (int c = 0; c < columns.size(); c++) {
      int word = columns.get(c)[move.reading()];
      boolean outside = c < move.from() || c >= move.to();
      if (outside && word >= 0 && word < firstWord && word > targetWord) {
        target = c;
        targetWord = word;
      }
    }
    List<int[]> rest = new ArrayList<>(columns.subList(0, move.from()));
    rest.addAll(columns.subList(move.to(), columns.size()));
    int at =
        target < 0 ? 0 : target < move.from() ? target + 1 : target + 1 - (move.to() - move.from());
    rest.addAll(at, columns.subList(move.from(), move.to()));
    return rest;
  }
}
