package org.variorum.derivation;

import java.util.List;
import org.variorum.text.Span;

/**
 * Why one account is held to have drawn on another.
 *
 * @param kind what it is
 * @param from where it stands in the text of the earlier account; empty where that says nothing
 * @param to where it stands in the text of the one that drew on it; of shared narration, each place
 *     in {@code from} with its own
 * @param words how many words both have in common there; 0 for a credit
 * @param credits the words that give credit, in the text or beside it; empty for shared narration
 * @param rule the name of the rule that found it
 */
public record Evidence(
    Kind kind, List<Span> from, List<Span> to, int words, List<Credit> credits, String rule) {

  /** What the evidence is. */
  public enum Kind {
    /** The outlets' own words, outside quotations, are the same in both. */
    SHARED_NARRATION,
    /** One account says that it has something from the other, or both from a third. */
    STATED_CREDIT
  }

  /** Copies the lists and refuses evidence that stands nowhere, or lacks what makes its kind. */
  public Evidence {
    from = List.copyOf(from);
    to = List.copyOf(to);
    credits = List.copyOf(credits);
    boolean stands =
        switch (kind) {
          case SHARED_NARRATION -> !to.isEmpty() && from.size() == to.size() && credits.isEmpty();
          case STATED_CREDIT -> !credits.isEmpty();
        };
    if (!stands) {
      throw new IllegalArgumentException("evidence stands somewhere: " + kind);
    }
  }
}
