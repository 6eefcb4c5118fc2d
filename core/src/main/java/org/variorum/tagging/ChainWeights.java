package org.variorum.tagging;

import java.util.Map;

/**
 * How well labels follow each other, begin a paragraph and end it, as a model's file says.
 *
 * @param transitions from label to label, the same in every context
 * @param starts what a label gains at the begin of a paragraph, beside following {@link
 *     Label#OUTSIDE}
 * @param ends what it gains at the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
record ChainWeights(Transitions transitions, float[] starts, float[] ends) {

  /** Reads what stands in the file beside the network: numbers with blanks between them. */
  static ChainWeights of(Map<String, String> metadata) {
    float[] pairs = numbers(metadata, "transitions", Lattice.LABELS * Lattice.LABELS);
    float[][][] learnt = new float[Transitions.CONTEXTS][Lattice.LABELS][Lattice.LABELS];
    for (float[][] context : learnt) {
      for (int before = 0; before < Lattice.LABELS; before++) {
        System.arraycopy(pairs, before * Lattice.LABELS, context[before], 0, Lattice.LABELS);
      }
    }
    float[] starts = numbers(metadata, "starts", Lattice.LABELS);
    for (int label = 0; label < Lattice.LABELS; label++) {
      // A lattice begins as if OUTSIDE stood before it.
      starts[label] -= pairs[label];
    }
    return new ChainWeights(
        new Transitions(learnt), starts, numbers(metadata, "ends", Lattice.LABELS));
  }

  private static float[] numbers(Map<String, String> metadata, String key, int count) {
    float[] numbers = numbers(metadata.getOrDefault(key, ""));
    if (numbers.length != count) {
      throw new IllegalStateException("the model holds " + numbers.length + " " + key);
    }
    return numbers;
  }

  /** The numbers of {@code text}, which have blanks between them. */
  static float[] numbers(String text) {
    String[] words = text.isEmpty() ? new String[0] : text.split(" ", -1);
    float[] numbers = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    return numbers;
  }

  /** Adds what stands at the begin and at the end to the scores of the tokens there. */
  void addEnds(float[] first, float[] last) {
    for (int label = 0; label < Lattice.LABELS; label++) {
      first[label] += starts[label];
      last[label] += ends[label];
    }
  }
}
