package org.variorum.tagging;

import java.util.List;
import java.util.Optional;

/**
 * Spans that belong to one attribution.
 *
 * @param cue the reporting words, where there are any
 * @param source who says it, where somebody is named
 * @param contents what is said: a span for each piece, at least one, in the order of the text
 * @param probability how sure it is that these belong together and are what they are tagged as
 */
public record Linked(
    Optional<Tagged> cue, Optional<Tagged> source, List<Tagged> contents, double probability) {

  /** Copies the list and refuses an attribution of nothing. */
  public Linked {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content");
    }
  }
}
