package org.variorum.tagging;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The tagger of the accurate engine: slow beside the others, and right more often. */
public final class Transformer {

  /** Where its model lies, if it is built in. */
  static final String MODEL = "/org/variorum/models/accurate.onnx";

  private Transformer() {}

  /**
   * Loads it, which takes some tenths of a second; empty where its model or its runtime is not on
   * the class path, or not made for this machine. It reads the clues of {@code ClueFinder}.
   */
  public static Optional<Tagger> load() {
    return canRun() ? TransformerTagger.load() : Optional.empty();
  }

  /**
   * The same with another model, whose file is {@code model}: to see what one that was trained
   * does.
   */
  public static Optional<Tagger> of(byte[] model) {
    return canRun()
        ? TransformerTagger.of(CompletableFuture.completedFuture(model))
        : Optional.empty();
  }

  private static boolean canRun() {
    // Asked for here, since without its runtime the class itself cannot be linked.
    return Transformer.class.getResource("/ai/onnxruntime/OrtEnvironment.class") != null;
  }
}
