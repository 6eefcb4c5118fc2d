package org.variorum.derivation;

import java.util.Arrays;
import java.util.List;
import org.variorum.text.Span;

/**
 * The outlet's own words of one account: its text without what stands in quotations, word by word.
 */
final class Narration {

  /** A word that the outlet tells by itself: one word. */
  static final byte TOLD = 2;

  /**
   * A word of a sentence that reports what somebody said, without being quoted: half a word. Two
   * outlets that were handed one statement may well report it alike.
   */
  static final byte REPORTED = 1;

  /**
   * A word that is no evidence: of a credit, a title, a stock phrase, or of what an account of the
   * story prints as speech.
   */
  static final byte NOTHING = 0;

  private final long[] words;
  private final List<Span> spans;
  private final byte[] weights;
  private final boolean[] open;
  private final boolean[] begins;

  /**
   * Takes the words one by one; the arrays are not changed afterwards.
   *
   * @param words a number for each, equal for words that count as the same, and the same in every
   *     run of the program
   * @param spans where each stands in the text, in order
   * @param weights what each counts as evidence, in half words: {@link #TOLD}, {@link #REPORTED},
   *     {@link #NOTHING}
   * @param open whether each is a word of content, and not of grammar
   * @param begins whether a word follows on something that is left out, so that no passage reaches
   *     over the place before it
   */
  Narration(long[] words, List<Span> spans, byte[] weights, boolean[] open, boolean[] begins) {
    this.words = words;
    this.spans = spans;
    this.weights = weights;
    this.open = open;
    this.begins = begins;
  }

  long[] words() {
    return words;
  }

  byte[] weights() {
    return weights;
  }

  boolean[] begins() {
    return begins;
  }

  /** How many words it has. */
  int size() {
    return words.length;
  }

  /** What the words {@code [from, to)} count, in half words. */
  int weight(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /** What all of it counts, in half words. */
  int weight() {
    return weight(0, size());
  }

  /** The place of the words {@code [from, to)} in the text. */
  Span span(int from, int to) {
    return Span.covering(spans.get(from), spans.get(to - 1));
  }

  /** How many different words of content stand in {@code [from, to)}. */
  int content(int from, int to) {
    long[] found = new long[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (open[i] && weights[i] != NOTHING) {
        found[count++] = words[i];
      }
    }
    return (int) Arrays.stream(found, 0, count).distinct().count();
  }
}
