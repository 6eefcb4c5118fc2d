package org.variorum.derivation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who drew on whom among the accounts of one story.
 *
 * @param all each pair at most once
 * @param lines the independent lines of reporting: each account, by its index, is in one of them
 */
public record Derivations(List<Derivation> all, List<List<Integer>> lines) {

  /** Copies the lists. */
  public Derivations {
    all = List.copyOf(all);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** So many accounts of which none drew on another. */
  public static Derivations none(int accounts) {
    return new Derivations(List.of(), IntStream.range(0, accounts).mapToObj(List::of).toList());
  }

  /** In how many independent lines some of {@code accounts} stand. */
  public int linesOf(List<Integer> accounts) {
    return (int) lines.stream().filter(line -> line.stream().anyMatch(accounts::contains)).count();
  }
}
