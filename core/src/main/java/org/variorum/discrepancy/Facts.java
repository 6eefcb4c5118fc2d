package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.List;

/**
 * What the accounts of one story state, compared.
 *
 * @param discrepancies the certain ones first, and of these what most accounts state
 * @param corroborations what several accounts state alike, and what one alone states, by how many
 *     state it
 * @param claims the disputed ones first
 * @param timeline in the order of time
 * @param notes what a reader must know of it, in words: that two accounts seem to tell of different
 *     events, that one is dated far from the others, what was given up
 */
public record Facts(
    List<Discrepancy> discrepancies,
    List<Corroboration> corroborations,
    List<Claim> claims,
    List<Moment> timeline,
    List<String> notes) {

  /** Nothing compared. */
  public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Facts {
    discrepancies = List.copyOf(discrepancies);
    corroborations = List.copyOf(corroborations);
    claims = List.copyOf(claims);
    timeline = List.copyOf(timeline);
    notes = List.copyOf(notes);
  }

  /** Those of one certainty, in order. */
  public List<Discrepancy> discrepancies(Discrepancy.Certainty certainty) {
    return discrepancies.stream().filter(d -> d.certainty() == certainty).toList();
  }

  /** The same with {@code found} claims, and what there is to say of these. */
  Facts with(List<Claim> found, List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Facts(discrepancies, corroborations, found, timeline, all);
  }
}
