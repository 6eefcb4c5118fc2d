package org.variorum.name;

import org.variorum.text.Span;

/**
 * What is known of one place where a name may stand, for whoever trains what tells its type.
 *
 * @param span its words, as those of a {@link Mention}
 * @param knownPlace whether the lists have it as a place
 * @param votes how the rules vote, by the class of {@link TypeModel}
 * @param features hashes of all that may speak for a type
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
public record NameClues(Span span, boolean knownPlace, float[] votes, int[] features) {

  /** The features that {@code word} gives, one for each place in a name or beside it. */
  public static int[] ofWord(String word) {
    return TypeFeatures.ofWord(word);
  }
}
