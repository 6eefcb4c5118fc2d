package org.variorum.tagging;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the accurate engine has learnt: slow beside the others, and right more often. */
public final class Transformer {

  /** Where its model lies, if it is built in. */
  static final String MODEL = "/org/variorum/models/accurate.onnx";

  private final TransformerTagger tagger;

  private Transformer(TransformerTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Loads it, which takes some tenths of a second; empty where its model or its runtime is not on
   * the class path, or not made for this machine. It reads the clues of {@code ClueFinder}.
   */
  public static Optional<Transformer> load() {
    return canRun() ? TransformerTagger.load().map(Transformer::new) : Optional.empty();
  }

  /**
   * The same with another model, whose file is {@code model}: to see what one that was trained
   * does.
   */
  public static Optional<Transformer> of(byte[] model) {
    return canRun()
        ? TransformerTagger.of(CompletableFuture.completedFuture(model)).map(Transformer::new)
        : Optional.empty();
  }

  /**
   * Whether its model is on the class path; whether it runs on this machine is known by loading.
   */
  public static boolean isBuiltIn() {
    return Transformer.class.getResource(MODEL) != null && canRun();
  }

  private static boolean canRun() {
    // Asked for here, since without its runtime the class itself cannot be linked.
    return Transformer.class.getResource("/ai/onnxruntime/OrtEnvironment.class") != null;
  }

  /** What tags with it. */
  public Tagger tagger() {
    return tagger;
  }

  /**
   * What tags with it and counts a little what {@code other} makes of each token: a tagger that
   * sees other things errs elsewhere.
   */
  public Tagger taggerBeside(Tagger other) {
    return tagger.beside(other);
  }

  /**
   * What turns the tagger's probabilities into one that holds, for whoever uses it; empty where the
   * model's file says nothing of it.
   */
  public Optional<float[]> calibration() {
    return tagger.calibration();
  }
}
