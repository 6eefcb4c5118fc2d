package org.variorum.collation;

import java.util.List;
import org.variorum.article.Article;

/**
 * The words as they were spoken, and how the accounts depart from them. The record is no account:
 * nothing else of a collation hangs on it.
 *
 * @param article the record, exact
 * @param quotations all that the accounts quote: what departs most gravely first, then what is as
 *     spoken, in the order of the record, then what was not found
 */
public record SpokenRecord(Article article, List<RecordedQuotation> quotations) {

  /** Copies the list. */
  public SpokenRecord {
    quotations = List.copyOf(quotations);
  }
}
