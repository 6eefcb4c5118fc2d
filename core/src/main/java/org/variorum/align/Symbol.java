package org.variorum.align;

/**
 * A word as alignment sees it.
 *
 * @param code equal for words that count as the same
 * @param kin equal for words that are likely variants of each other, such as forms of one stem
 * @param weight what a match is worth, above 0: 1 for a word of content, less for one that stands
 *     everywhere
 */
public record Symbol(int code, int kin, double weight) {

  /** Refuses a weight that would make a match worth nothing. */
  public Symbol {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }
}
