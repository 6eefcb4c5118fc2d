package org.variorum.collation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * What an account quotes, beside the record.
 *
 * @param account index of the account
 * @param quotation id of its quotation
 * @param spans the quoted words in the account, in the order of its text
 * @param speaker who said it, as the account has it, or null
 * @param place where the words stand in the record; empty where they were not found
 * @param departures how they depart from the record, the gravest first; that they were not found is
 *     one
 * @param elsewhere whether the account gives them to somebody who does not speak in the record, so
 *     that nothing follows where they were not found
 */
public record RecordedQuotation(
    int account,
    String quotation,
    List<Span> spans,
    @Nullable String speaker,
    Optional<Placed> place,
    List<Departure> departures,
    boolean elsewhere) {

  /** Copies the lists and refuses a quotation without words. */
  public RecordedQuotation {
    spans = List.copyOf(spans);
    departures = List.copyOf(departures);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs words");
    }
  }

  /** The rank of its gravest departure, worse than all where there is none. */
  public int gravity() {
    return departures.isEmpty() ? Integer.MAX_VALUE : departures.getFirst().gravity();
  }
}
