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
    return learnt().map(model -> with(model.tagger(), model));
  }

  /** The one that reads every word in the light of all others; empty where it is not built in. */
  public static Optional<Engine> accurate() {
    return learnt().flatMap(model -> Transformer.load().map(tagger -> with(tagger, model)));
  }

  private static Engine with(Tagger tagger, LinearModel model) {
    return tagged(tagger, model.linker(), new Calibration(model.calibration()));
  }

  /** What the fast engine has learnt; how spans belong together holds for both. */
  private static Optional<LinearModel> learnt() {
    try (InputStream in = Engines.class.getResourceAsStream(FAST)) {
      return in == null ? Optional.empty() : Optional.of(LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
