package org.variorum.render;

import java.util.List;
import org.variorum.text.Span;

/**
 * Words by which an account states something, where it prints them.
 *
 * @param span their place in the account
 * @param number of the place in the account, from 1
 * @param conflicts indexes of the discrepancies in which they stand
 * @param first whether links to the place lead here
 * @param last whether the way back stands after it
 */
record Stated(Span span, int number, List<Integer> conflicts, boolean first, boolean last)
    implements Mark {

  Stated {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public Stated part(Span part, boolean starts, boolean ends) {
    return new Stated(part, number, conflicts, starts, ends);
  }
}
