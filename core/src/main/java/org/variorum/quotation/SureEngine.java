package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;

/**
 * Leaves out quotations that are too unlikely; those of which nobody says how likely they are stay.
 *
 * @param least from 0 to 1
 */
record SureEngine(Engine engine, double least) implements Engine {

  SureEngine {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("no probability: " + least);
    }
  }

  @Override
  public List<Quotation> find(Passage passage, Names names) {
    return sure(engine.find(passage, names));
  }

  @Override
  public List<Quotation> findInHeadline(Passage passage, Names names) {
    return sure(engine.findInHeadline(passage, names));
  }

  private List<Quotation> sure(List<Quotation> found) {
    List<Quotation> kept =
        found.stream().filter(one -> one.confidence().orElse(1) >= least).toList();
    return kept.size() == found.size() ? found : new Nesting(kept).quotations();
  }
}
