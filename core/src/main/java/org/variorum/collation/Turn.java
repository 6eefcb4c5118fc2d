package org.variorum.collation;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says in one go: a turn in a transcript, or a quotation of an account.
 *
 * @param from its first word, as {@link SpokenText} counts them
 * @param to one past its last word
 * @param speaker whose it is, as the text has it, or null where it does not say
 * @param quotation which of the account's quotations it is; empty in a transcript
 */
public record Turn(int from, int to, @Nullable String speaker, OptionalInt quotation) {

  /** Refuses a turn without words. */
  public Turn {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no turn: words [" + from + ", " + to + ")");
    }
  }
}
