package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quantity.Quantity;
import org.variorum.time.Timex;

/**
 * One field of an article with all that was found in it.
 *
 * @param passage the exact text with its tokens and sentences
 * @param names names and whom they mean
 * @param timexes time expressions, in the order of the text
 * @param quantities figures and what they count, in the order of the text
 * @param quotations in the order of the text; {@link Quotation#nestedIn()} is an index into it
 */
public record AnnotatedText(
    Passage passage,
    Names names,
    List<Timex> timexes,
    List<Quantity> quantities,
    List<Quotation> quotations) {

  /** Copies the lists. */
  public AnnotatedText {
    timexes = List.copyOf(timexes);
    quantities = List.copyOf(quantities);
    quotations = List.copyOf(quotations);
  }

  public String text() {
    return passage.text();
  }
}
