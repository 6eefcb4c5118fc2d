package org.variorum.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.variorum.tagging.LinearModel;
import org.variorum.tagging.Linker;
import org.variorum.tagging.Tagger;
import org.variorum.tagging.Transformer;

/** The engines that are built in: those whose models stand on the class path. */
public final class Engines {

  private static final String FAST = "/org/variorum/models/fast.bin";

  private Engines() {}

  /** The engine that needs no model. */
  public static Engine rules() {
    return new QuotationFinder();
  }

  /** One that tags with what was learnt, beside the rules. */
  public static Engine tagged(Tagger tagger, Linker linker, Calibration calibration) {
    return new TaggedEngine(tagger, linker, calibration);
  }

  /**
   * What {@code engine} finds, without quotations that are less likely right than {@code least}.
   */
  public static Engine sure(Engine engine, double least) {
    return new SureEngine(engine, least);
  }

  /** The one that has learnt, in time linear in the text; empty where its model is left out. */
  public static Optional<Engine> fast() {
    return learnt().map(model -> with(model.tagger(), model, model.calibration()));
  }

  /** The one that reads every word in the light of all others; empty where it is not built in. */
  public static Optional<Engine> accurate() {
    return learnt().flatMap(model -> Transformer.load().map(read -> with(read, model)));
  }

  private static Engine with(Transformer transformer, LinearModel model) {
    float[] calibration = transformer.calibration().orElseGet(model::calibration);
    return with(transformer.taggerBeside(model.tagger()), model, calibration);
  }

  private static Engine with(Tagger tagger, LinearModel model, float[] calibration) {
    return tagged(tagger, model.linker(), new Calibration(calibration));
  }

  /** What the fast engine has learnt; how spans belong together holds for both. */
  private static Optional<LinearModel> learnt() {
    try (InputStream in = Engines.class.getResourceAsStream(FAST)) {
      return in == null ? Optional.empty() : Optional.of(LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any engine that has learnt is built in. */
  public static boolean haveLearnt() {
    return Engines.class.getResource(FAST) != null;
  }

  /** Whether the accurate engine is built in; on some machines it cannot run all the same. */
  public static boolean isAccurateBuiltIn() {
    return haveLearnt() && Transformer.isBuiltIn();
  }

  /** The best that keeps up with an archive. */
  public static Engine forMany() {
    return fast().orElseGet(Engines::rules);
  }

  /** The best for a dozen articles, of which every one matters. */
  public static Engine forFew() {
    return accurate().orElseGet(Engines::forMany);
  }
}
