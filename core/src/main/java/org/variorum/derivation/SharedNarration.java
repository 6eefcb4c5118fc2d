package org.variorum.derivation;

import java.util.List;

/**
 * What two accounts share of their narrations, and whether it is enough to hold that one draws on
 * the other.
 *
 * @param passages in the order of the first account
 * @param narration what the shorter of the two narrations counts, in half words
 */
record SharedNarration(List<SharedPassage> passages, int narration) {

  /**
   * A paragraph, in half words. Nobody writes so many words of another by chance, however long the
   * rest is; in texts of independent authors a run of ten is rare already (Coulthard 2004).
   */
  private static final int PARAGRAPH = 2 * 60;

  /** Two sentences; together with {@link #PART} of the shorter narration. */
  private static final int SENTENCES = 2 * 30;

  /** Less of it is what background material has in common. */
  private static final double PART = 0.1;

  /** A sentence; together with {@link #LARGE_PART}, as in accounts of a few sentences. */
  private static final int SENTENCE = 2 * 15;

  /** So much of an account is its substance, whoever else prints the same. */
  private static final double LARGE_PART = 1.0 / 3;

  SharedNarration {
    passages = List.copyOf(passages);
  }

  /** What is shared, in half words. */
  int weight() {
    return passages.stream().mapToInt(SharedPassage::weight).sum();
  }

  /** How many words are the same. */
  int words() {
    return passages.stream().mapToInt(SharedPassage::same).sum();
  }

  /**
   * Whether it is enough. What stands in many accounts counts only where it is more than a sentence
   * and a large part of one of the two: else it is background that all of them print.
   */
  boolean isEnough() {
    int own = own();
    int all = weight();
    return own >= SENTENCE && own >= LARGE_PART * narration
        || own >= SENTENCES && own >= PART * narration
        || own >= PARAGRAPH
        || all >= SENTENCES && all >= LARGE_PART * narration;
  }

  /** Whether it is worth showing beside other evidence: a sentence. */
  boolean isWorthShowing() {
    return own() >= SENTENCE || isEnough();
  }

  /** What is shared that few accounts have, in half words. */
  private int own() {
    return passages.stream()
        .filter(passage -> !passage.common())
        .mapToInt(SharedPassage::weight)
        .sum();
  }
}
