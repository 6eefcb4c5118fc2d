package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Likeness.Profile;

/**
 * Short excerpts whose words are all of grammar and everyday speech: no bigram of theirs leads to
 * the sentence that they are taken from, so their first words are looked for in everything that was
 * said. One pass; linear in all words.
 */
final class Excerpts {

  /**
   * With so many sentences an excerpt is compared at most: words that stand in more tell nothing.
   */
  private static final int MOST = 12;

  /** Two sentences by their numbers. */
  record Pair(int excerpt, int sentence) {}

  private Excerpts() {}

  /** Those of {@code lone} whose first words stand in one of {@code all} of another account. */
  static List<Pair> among(List<Profile> profiles, List<Integer> lone, List<Integer> all) {
    Map<String, List<Integer>> beginnings = new HashMap<>();
    for (int i : lone) {
      List<String> runs =
          Likeness.mayBeExcerpt(profiles.get(i)) ? runs(profiles.get(i)) : List.of();
      if (!runs.isEmpty()) {
        beginnings.computeIfAbsent(runs.getFirst(), b -> new ArrayList<>()).add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Map<Integer, Integer> compared = new HashMap<>();
    for (int i : beginnings.isEmpty() ? List.<Integer>of() : all) {
      Set<Integer> met = new HashSet<>();
      for (String run : runs(profiles.get(i))) {
        for (int excerpt : beginnings.getOrDefault(run, List.of())) {
          if (profiles.get(excerpt).account() != profiles.get(i).account()
              && met.size() < MOST
              && met.add(excerpt)
              && compared.merge(excerpt, 1, Integer::sum) <= MOST) {
            pairs.add(new Pair(excerpt, i));
          }
        }
      }
    }
    return pairs;
  }

  /** Every run of as many words of {@code profile} as an excerpt has at least, in order. */
  private static List<String> runs(Profile profile) {
    String whole = profile.whole();
    List<Integer> starts = new ArrayList<>();
    List<String> runs = new ArrayList<>();
    for (int at = 0; ; at++) {
      starts.add(at);
      int space = whole.indexOf(' ', at);
      int end = space < 0 ? whole.length() : space;
      if (starts.size() >= Likeness.SHORTEST_EXCERPT) {
        runs.add(whole.substring(starts.get(starts.size() - Likeness.SHORTEST_EXCERPT), end));
      }
      if (space < 0) {
        return runs;
      }
      at = space;
    }
  }
}
