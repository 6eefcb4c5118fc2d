package org.variorum.result;

import java.util.List;
import org.variorum.collation.Collation;
import org.variorum.derivation.Derivations;
import org.variorum.quotation.AnnotatedArticle;

/**
 * All that was found of one story.
 *
 * @param collation what was said, side by side
 * @param derivations who drew on whom
 */
public record CollatedStory(Collation collation, Derivations derivations) {

  /** A story in which no account is known to draw on another. */
  public static CollatedStory of(Collation collation) {
    return new CollatedStory(collation, Derivations.none(collation.accounts().size()));
  }

  /** The accounts, in the order in which they were given; others count them from 0. */
  public List<AnnotatedArticle> accounts() {
    return collation.accounts();
  }
}
