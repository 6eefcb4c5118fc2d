package org.variorum.collation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Difference.Touch;

/**
 * What an editor must see first: a change that no reader is shown and that touches a negation, a
 * number, a name or a hedge; then clipped ends, those that touch a negation first; then the rest.
 * An end that is clipped in mid-sentence and takes a negation with it may turn the meaning round:
 * it is as grave as a hidden change.
 */
final class Gravity {

  /** Grave enough to be pointed out, whatever its kind. */
  static final int NEGATION = 0;

  private static final int CLIPPED = 5;
  private static final int REST = 7;
  private static final int LEAST = 99;

  private Gravity() {}

  /** Gravest first; of equals, in the order of the words. */
  static Comparator<Difference> order(Reach reach) {
    return Comparator.comparingInt((Difference difference) -> of(difference, reach))
        .thenComparingInt(Difference::from);
  }

  /** The rank of a difference: 0 is gravest. */
  static int of(Difference difference, Reach reach) {
    boolean negation = difference.touches().contains(Touch.NEGATION);
    boolean clipped = difference.kind() == Kind.EXTENT && negation;
    return clipped && cutsThrough(difference, reach) ? NEGATION : of(difference);
  }

  private static boolean cutsThrough(Difference extent, Reach reach) {
    return Ends.stopsInside(extent, reach) || Ends.startsInside(extent, reach);
  }

  /** The rank of a difference of which is not known where sentences end: 0 is gravest. */
  static int of(Difference difference) {
    Set<Touch> touches = difference.touches();
    int change = touched(touches);
    return switch (difference.kind()) {
      case WORDING -> change < CLIPPED ? change : rest(2, touches);
      case OMISSION -> {
        if (!difference.hidden()) {
          yield rest(4, touches);
        }
        yield change < CLIPPED ? change : rest(1, touches);
      }
      case EXTENT -> touches.contains(Touch.NEGATION) ? CLIPPED : CLIPPED + 1;
      case ORDER -> REST + 3;
      case ELLIPSIS -> REST + 6;
      case INSERTION -> REST + 7;
      case SPELLING -> REST + 8;
      case PUNCTUATION -> REST + 9;
    };
  }

  /** Words of content before words of grammar. */
  private static int rest(int rank, Set<Touch> touches) {
    return REST + rank + (touches.contains(Touch.CONTENT) ? -1 : 0);
  }

  /** 0 for a negation, 1 for a number or date, 2 for a name, 3 for a hedge; else more. */
  private static int touched(Set<Touch> touches) {
    if (touches.contains(Touch.NEGATION)) {
      return NEGATION;
    }
    if (touches.contains(Touch.NUMBER) || touches.contains(Touch.DATE)) {
      return 1;
    }
    if (touches.contains(Touch.NAME)) {
      return 2;
    }
    return touches.contains(Touch.HEDGE) || touches.contains(Touch.MODALITY) ? 3 : CLIPPED;
  }

  /**
   * The rank of an utterance among others by its gravest difference, worse than all where there are
   * none. Where a quotation starts and stops is each outlet's choice and differs almost always:
   * unless it is grave, it ranks after changes of words.
   */
  static int of(List<Difference> differences, Reach reach) {
    int gravest = LEAST;
    for (Difference difference : differences) {
      int rank = of(difference, reach);
      boolean choice = difference.kind() == Kind.EXTENT && rank != NEGATION;
      gravest = Math.min(gravest, choice ? rank + REST : rank);
    }
    return gravest;
  }
}
