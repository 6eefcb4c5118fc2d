package org.variorum.collation;

import java.util.List;
import org.variorum.quotation.AnnotatedArticle;

/**
 * All of it for one story.
 *
 * @param accounts in the order in which they were given
 * @param utterances those that several accounts print first, and of these what differs most gravely
 */
public record Collation(List<AnnotatedArticle> accounts, List<Utterance> utterances) {

  /** Copies the lists. */
  public Collation {
    accounts = List.copyOf(accounts);
    utterances = List.copyOf(utterances);
  }
}
