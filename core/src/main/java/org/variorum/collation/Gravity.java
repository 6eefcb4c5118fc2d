package org.variorum.collation;

import java.util.Comparator;
import java.util.Set;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Difference.Touch;

/** What an editor must see first: a hidden change of meaning before one that is shown. */
final class Gravity {

  private Gravity() {}

  /** Gravest first; of equals, in the order of the words. */
  static Comparator<Difference> order() {
    return Comparator.comparingInt((Difference difference) -> of(difference))
        .thenComparingInt(Difference::from);
  }

  /** The rank of a difference: 0 is gravest. */
  static int of(Difference difference) {
    Set<Touch> touches = difference.touches();
    boolean negation = touches.contains(Touch.NEGATION);
    boolean fact =
        touches.contains(Touch.NUMBER)
            || touches.contains(Touch.NAME)
            || touches.contains(Touch.DATE)
            || touches.contains(Touch.HEDGE)
            || touches.contains(Touch.MODALITY);
    boolean content = touches.contains(Touch.CONTENT);
    return switch (difference.kind()) {
      case OMISSION -> {
        int rank = negation ? 0 : fact ? 2 : content ? 4 : 6;
        yield difference.hidden() ? rank : rank + 8;
      }
      case WORDING -> negation ? 1 : fact ? 3 : content ? 5 : 7;
      case ORDER -> 8;
      case EXTENT -> negation ? 9 : fact ? 11 : 13;
      case ELLIPSIS -> 15;
      case INSERTION -> 16;
      case SPELLING -> 17;
      case PUNCTUATION -> 18;
    };
  }

  /** The rank of the gravest of {@code differences}, worse than all where there are none. */
  static int of(Iterable<Difference> differences) {
    int gravest = Kind.values().length + 20;
    for (Difference difference : differences) {
      gravest = Math.min(gravest, of(difference));
    }
    return gravest;
  }
}
