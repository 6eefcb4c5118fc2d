package org.variorum.collation;

import java.util.List;
import java.util.Optional;

/**
 * A place in the wording of an utterance: a word or a mark as each account that reaches it has it.
 *
 * @param variants what is printed there; at least one of them is not empty
 */
public record Column(List<Variant> variants) {

  /** Copies the variants. */
  public Column {
    variants = List.copyOf(variants);
  }

  /** What {@code account} has here; absent where its quotation does not reach this place. */
  public Optional<Variant> of(int account) {
    return variants.stream().filter(variant -> variant.at().containsKey(account)).findFirst();
  }
}
