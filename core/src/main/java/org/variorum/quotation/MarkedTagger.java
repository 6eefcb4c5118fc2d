package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.tagging.Clues;
import org.variorum.tagging.Tagged;
import org.variorum.tagging.Tagger;

/**
 * A tagger that was trained with {@link MarkClues}, which are given to it whatever else is known.
 */
public final class MarkedTagger implements Tagger {

  private final Tagger tagger;

  /** Will ask {@code tagger}. */
  public MarkedTagger(Tagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public float[][] probabilities(Passage passage, Clues clues) {
    return tagger.probabilities(passage, MarkClues.of(passage));
  }

  @Override
  public List<Tagged> tag(Passage passage, Clues clues) {
    return tagger.tag(passage, MarkClues.of(passage));
  }
}
