package org.variorum.render;

import java.util.Comparator;
import org.variorum.text.Span;

/** Words that are marked where an account prints them, so that links lead there and back. */
sealed interface Mark permits Said, Stated {

  /** What contains another stands before it. */
  Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end())
          .thenComparing(mark -> mark instanceof Stated)
          .thenComparingInt(Mark::number);

  /** Their place in the account. */
  Span span();

  /** Tells it from others of its kind. */
  int number();

  /** Whether links to the place lead here. */
  boolean first();

  /** Whether the way back stands after it. */
  boolean last();

  /** A part of it. */
  Mark part(Span span, boolean first, boolean last);
}
