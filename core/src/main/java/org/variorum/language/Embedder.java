package org.variorum.language;

import java.util.Optional;

/** Turns a sentence into numbers of which those of sentences alike in meaning are near. */
public interface Embedder {

  /**
   * The one that ships with the library, whose loading takes a few tenths of a second; empty where
   * its model or its runtime is not on the class path, or not made for this machine.
   */
  static Optional<Embedder> load() {
    // Asked for here, since without its runtime the class itself cannot be linked.
    return Embedder.class.getResource("/ai/onnxruntime/OrtEnvironment.class") == null
        ? Optional.empty()
        : MiniLm.load();
  }

  /**
   * The embedding of {@code sentence}: a vector of length 1, so that the product of two is their
   * cosine. The same sentence gives the same vector, whatever was embedded before or beside it.
   * Thread-safe.
   */
  float[] embed(String sentence);

  /** The cosine of two embeddings: 1 for the same meaning, about 0 for unrelated sentences. */
  static double cosine(float[] first, float[] second) {
    double product = 0;
    for (int i = 0; i < first.length; i++) {
      product += (double) first[i] * second[i];
    }
    return product;
  }
}
