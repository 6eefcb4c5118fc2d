package org.variorum.discrepancy;

import java.util.List;

/**
 * A place at which something happened, of which it is known where it lies.
 *
 * @param name as printed
 * @param identity of the name in the story
 * @param chain the place and what it lies in, folded, the smallest first; never empty
 */
record Whereabouts(String name, int identity, List<String> chain) implements Value {

  Whereabouts {
    chain = List.copyOf(chain);
  }

  /** Of a town and its country both may be right. */
  @Override
  public Relation to(Value other) {
    return other instanceof Whereabouts place
        ? Value.relation(
            identity == place.identity
                || chain.contains(place.chain.getFirst())
                || place.chain.contains(chain.getFirst()))
        : Relation.INCOMPARABLE;
  }

  /** The more, the fewer places it is known to lie in. */
  @Override
  public double vagueness() {
    return 1.0 / chain.size();
  }

  @Override
  public String plain() {
    return name;
  }
}
