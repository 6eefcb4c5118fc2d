package org.variorum.result;

import java.util.List;
import java.util.Optional;
import org.variorum.collation.Collation;
import org.variorum.collation.Ours;
import org.variorum.collation.SpokenRecord;
import org.variorum.derivation.Derivations;
import org.variorum.discrepancy.Facts;
import org.variorum.quotation.AnnotatedArticle;

/**
 * All that was found of one story.
 *
 * @param collation what was said, side by side
 * @param derivations who drew on whom
 * @param facts what the accounts state, compared
 * @param record the words as they were spoken, with the accounts' departures from them, if a record
 *     was given
 * @param ours what our own account alone has differently, if one was named
 */
public record CollatedStory(
    Collation collation,
    Derivations derivations,
    Facts facts,
    Optional<SpokenRecord> record,
    Optional<Ours> ours) {

  /** A story without a record, and without an account of our own, of which nothing was compared. */
  public CollatedStory(Collation collation, Derivations derivations) {
    this(collation, derivations, Facts.NONE);
  }

  /** A story without a record, and without an account of our own. */
  public CollatedStory(Collation collation, Derivations derivations, Facts facts) {
    this(collation, derivations, facts, Optional.empty(), Optional.empty());
  }

  /** A story in which no account is known to draw on another, and nothing was compared. */
  public static CollatedStory of(Collation collation) {
    return new CollatedStory(collation, Derivations.none(collation.accounts().size()), Facts.NONE);
  }

  /** The same story beside {@code spoken}. */
  public CollatedStory with(SpokenRecord spoken) {
    return new CollatedStory(collation, derivations, facts, Optional.of(spoken), ours);
  }

  /** The same story, as the outlet sees it that {@code own} is about. */
  public CollatedStory with(Ours own) {
    return new CollatedStory(collation, derivations, facts, record, Optional.of(own));
  }

  /** The accounts, in the order in which they were given; others count them from 0. */
  public List<AnnotatedArticle> accounts() {
    return collation.accounts();
  }
}
