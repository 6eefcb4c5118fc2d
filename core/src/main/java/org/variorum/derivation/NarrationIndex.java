package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which accounts share fingerprints. Time and memory grow with the words of all accounts and with
 * what they share, not with the number of pairs.
 */
final class NarrationIndex {

  /**
   * What more accounts than these print tells nothing of two of them by itself: a background that
   * everybody has, a statement that was handed to all.
   */
  static final int COMMON = 3;

  /** An account is set beside so many that have the same fingerprint, those that come first. */
  private static final int HUBS = 8;

  /** So often at most a fingerprint counts within one account. */
  private static final int PLACES = 4;

  /** Where a fingerprint stands. */
  private record Place(long hash, int account, int at) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int byHash = Long.compare(hash, other.hash);
      int byAccount = byHash != 0 ? byHash : Integer.compare(account, other.account);
      return byAccount != 0 ? byAccount : Integer.compare(at, other.at);
    }
  }

  /** Two accounts, by their places in the order in which narrations were given. */
  record Pair(int first, int second) {

    Pair reversed() {
      return new Pair(/* first= */ second, /* second= */ first);
    }
  }

  private NarrationIndex() {}

  /** The fingerprints that each pair shares; of {@code narrations} the first come first. */
  static Map<Pair, List<Seed>> seeds(List<Narration> narrations) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < narrations.size(); i++) {
      int account = i;
      Winnowing.choose(narrations.get(i), (hash, at) -> places.add(new Place(hash, account, at)));
    }
    Place[] sorted = places.toArray(Place[]::new);
    Arrays.parallelSort(sorted);
    Map<Pair, List<Seed>> seeds = new HashMap<>();
    int from = 0;
    while (from < sorted.length) {
      int to = from + 1;
      while (to < sorted.length && sorted[to].hash() == sorted[from].hash()) {
        to++;
      }
      if (sorted[from].account() != sorted[to - 1].account()) {
        add(accounts(Arrays.asList(sorted).subList(from, to)), seeds);
      }
      from = to;
    }
    return seeds;
  }

  /** The places of one fingerprint, a list for each account, the first few of each. */
  private static List<List<Place>> accounts(List<Place> places) {
    List<List<Place>> accounts = new ArrayList<>();
    for (Place place : places) {
      if (accounts.isEmpty() || accounts.getLast().getFirst().account() != place.account()) {
        accounts.add(new ArrayList<>());
      }
      if (accounts.getLast().size() < PLACES) {
        accounts.getLast().add(place);
      }
    }
    return accounts;
  }

  private static void add(List<List<Place>> accounts, Map<Pair, List<Seed>> seeds) {
    boolean common = accounts.size() > COMMON;
    for (int first = 0; first < Math.min(HUBS, accounts.size()); first++) {
      for (int second = first + 1; second < accounts.size(); second++) {
        Pair pair =
            new Pair(
                accounts.get(first).getFirst().account(),
                accounts.get(second).getFirst().account());
        List<Seed> of = seeds.computeIfAbsent(pair, key -> new ArrayList<>());
        for (Place place : accounts.get(first)) {
          for (Place other : accounts.get(second)) {
            of.add(new Seed(place.at(), other.at(), common));
          }
        }
      }
    }
  }
}
