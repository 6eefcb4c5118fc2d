package org.variorum.derivation;

import java.util.List;

/**
 * One account drawing on another.
 *
 * @param from index of the account that was drawn on; where neither the dates nor the words tell
 *     who was first, the one that comes first by its text
 * @param to index of the account that drew on it
 * @param evidence why, the strongest first; never empty
 */
public record Derivation(int from, int to, List<Evidence> evidence) {

  /** Copies the list and refuses an edge without evidence. */
  public Derivation {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || from == to) {
      throw new IllegalArgumentException("no evidence, no edge: " + from + ", " + to);
    }
  }
}
