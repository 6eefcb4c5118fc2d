package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;

/**
 * Leaves out quotations that are too unlikely; those of which nobody says how likely they are stay,
 * unless they are nested in one that goes.
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
    List<Quotation> kept = found.stream().filter(one -> isSure(one, found)).toList();
    return kept.size() == found.size() ? found : new Nesting(kept).quotations();
  }

  private boolean isSure(Quotation one, List<Quotation> found) {
    boolean outer =
        one.nestedIn().isEmpty()
            || found.get(one.nestedIn().getAsInt()).confidence().orElse(1) >= least;
    return outer && one.confidence().orElse(1) >= least;
  }
}
