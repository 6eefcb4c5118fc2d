package org.variorum.tagging;

import org.variorum.language.Passage;

/** How well one label follows another, by the context in which the later token stands. */
public final class Transitions {

  /** How many contexts there are. */
  public static final int CONTEXTS = 5;

  private static final byte USUAL = 0;
  private static final byte SENTENCE = 1;
  private static final byte PARAGRAPH = 2;
  private static final byte MARK = 3;
  private static final byte AFTER_MARK = 4;

  private final double[][][] scores;
  private final double[][][] factors;

  /**
   * Takes the scores over.
   *
   * @param learnt a score for each context, label before, and label; illegal ones are ignored
   */
  public Transitions(float[][][] learnt) {
    int labels = Lattice.LABELS;
    scores = new double[CONTEXTS][labels][labels];
    factors = new double[CONTEXTS][labels][labels];
    for (int context = 0; context < CONTEXTS; context++) {
      for (int before = 0; before < labels; before++) {
        for (int after = 0; after < labels; after++) {
          boolean legal = Label.ALL.get(after).mayFollow(Label.ALL.get(before));
          double score = legal ? learnt[context][before][after] : Double.NEGATIVE_INFINITY;
          scores[context][before][after] = score;
          factors[context][before][after] = Math.exp(score);
        }
      }
    }
  }

  double[][] scores(int context) {
    return scores[context];
  }

  double[][] factors(int context) {
    return factors[context];
  }

  /** In which context each token of {@code passage} stands. */
  public static byte[] contexts(Passage passage) {
    byte[] contexts = new byte[passage.tokens().size()];
    for (int i = 0; i < contexts.length; i++) {
      if (isMark(passage, i)) {
        contexts[i] = MARK;
      } else {
        contexts[i] = i > 0 && isMark(passage, i - 1) ? AFTER_MARK : USUAL;
      }
    }
    passage
        .sentences()
        .forEach(sentence -> set(contexts, passage.tokenFrom(sentence.start()), SENTENCE));
    passage
        .paragraphs()
        .forEach(paragraph -> set(contexts, passage.tokenFrom(paragraph.start()), PARAGRAPH));
    return contexts;
  }

  private static void set(byte[] contexts, int token, byte context) {
    if (token < contexts.length) {
      contexts[token] = context;
    }
  }

  private static boolean isMark(Passage passage, int token) {
    return switch (passage.tokens().get(token).kind()) {
      case QUOTATION_MARK -> true;
      case PUNCTUATION -> passage.word(token).equals(",") || passage.word(token).equals(":");
      case WORD, NUMBER, SYMBOL, ADDRESS, ELLIPSIS, EDITORIAL -> false;
    };
  }
}
