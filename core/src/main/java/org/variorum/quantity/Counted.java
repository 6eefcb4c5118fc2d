package org.variorum.quantity;

import org.variorum.text.Span;

/**
 * What a figure counts.
 *
 * @param span the head noun where it stands; of an age that follows a name, the name
 * @param noun the head noun in lower case and singular, {@code robber}; where no noun stands the
 *     word that says what is counted, {@code killed}; {@code person} for a name; not blank
 * @param of its class; that of the verb where one says what became of those who are counted: {@code
 *     12 people were killed} counts persons and is {@link CountedClass#DEAD}
 */
public record Counted(Span span, String noun, CountedClass of) {

  /** Refuses a blank noun. */
  public Counted {
    if (noun.isBlank()) {
      throw new IllegalArgumentException("what is counted needs a noun");
    }
  }
}
