package org.variorum.derivation;

import java.util.List;

/**
 * One account drawing on another, or both on a third.
 *
 * @param from index of the account that was drawn on; where it is not known who was first, the one
 *     that comes first by its text
 * @param to index of the account that drew on it
 * @param first how it is known which was first
 * @param evidence why, the strongest first; never empty
 */
public record Derivation(int from, int to, First first, List<Evidence> evidence) {

  /** Copies the list and refuses an edge without evidence. */
  public Derivation {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || from == to) {
      throw new IllegalArgumentException("no evidence, no edge: " + from + ", " + to);
    }
  }

  /** Whether it is known that {@link #from} was first. */
  public boolean isDirected() {
    return switch (first) {
      case CREDIT, PUBLISHED -> true;
      case UNKNOWN, NEITHER -> false;
    };
  }
}
