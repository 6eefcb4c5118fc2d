package org.variorum.collation;

import java.util.List;
import org.variorum.text.Span;

/**
 * Where printed words stand among spoken ones, and how they depart from these.
 *
 * @param text index of the text in which they stand
 * @param turns the turns in which they stand; the one that has most of them first
 * @param spans where, a span for each run of words, in the order of the printed words
 * @param departures the gravest first
 * @param share how much of the printed words was found, by weight: above 0, 1 for all
 * @param excerpt whether what was spoken goes on before or after them in the same turn
 */
public record Placed(
    int text,
    List<Turn> turns,
    List<Span> spans,
    List<Departure> departures,
    double share,
    boolean excerpt) {

  /** Copies the lists. */
  public Placed {
    turns = List.copyOf(turns);
    spans = List.copyOf(spans);
    departures = List.copyOf(departures);
    if (turns.isEmpty() || spans.isEmpty()) {
      throw new IllegalArgumentException("words stand somewhere");
    }
  }
}
