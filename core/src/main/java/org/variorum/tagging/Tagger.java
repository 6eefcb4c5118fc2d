package org.variorum.tagging;

import java.util.List;
import org.variorum.language.Passage;

/**
 * Tells of each token of a passage what it is in an attribution. Thread-safe, as is each of them.
 */
public interface Tagger {

  /**
   * How likely each label is for each token: an array a token, with a number for each of {@link
   * Label#ALL} in that order; those of a token add up to 1.
   *
   * @param clues what is known of the tokens beside the words; a tagger may ignore them
   */
  float[][] probabilities(Passage passage, Clues clues);

  /** The spans of {@code passage}, in order; they do not overlap, and none leaves its paragraph. */
  default List<Tagged> tag(Passage passage, Clues clues) {
    return Viterbi.spans(passage, probabilities(passage, clues));
  }
}
