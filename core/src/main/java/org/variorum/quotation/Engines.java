package org.variorum.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.variorum.tagging.LinearModel;
import org.variorum.tagging.Transformer;

/** The engines that are built in: those whose models stand on the class path. */
public final class Engines {

  private static final String FAST = "/org/variorum/models/fast.bin";

  private Engines() {}

  /** The engine that needs no model. */
  public static Engine rules() {
    return new QuotationFinder();
  }

  /** The one that has learnt, in time linear in the text; empty where its model is left out. */
  public static Optional<Engine> fast() {
    return learnt().map(model -> new TaggedEngine(model.tagger(), model.linker()));
  }

  /** The one that reads every word in the light of all others; empty where it is not built in. */
  public static Optional<Engine> accurate() {
    return learnt()
        .flatMap(model ->
            Transformer.load()
                .map(tagger -> new TaggedEngine(new MarkedTagger(tagger), model.linker())));
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
