package org.variorum.collation;

import java.util.List;
import org.variorum.quotation.AnnotatedArticle;

/**
 * All of it for one story.
 *
 * @param accounts in the order in which they were given
 * @param utterances those that several accounts print first, and of these what differs most gravely
 * @param unexamined what was given up because it would have taken too long, in words: {@code the
 *     columns of u3}, where what no difference is told of may differ all the same; {@code further
 *     versions of 12 sentences}, which share their words with very many others
 */
public record Collation(
    List<AnnotatedArticle> accounts, List<Utterance> utterances, List<String> unexamined) {

  /** Copies the lists. */
  public Collation {
    accounts = List.copyOf(accounts);
    utterances = List.copyOf(utterances);
    unexamined = List.copyOf(unexamined);
  }

  /** A collation in which everything was examined. */
  public Collation(List<AnnotatedArticle> accounts, List<Utterance> utterances) {
    this(accounts, utterances, List.of());
  }
}
