package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether the accounts tell of one event: those that share too few names and telling words with the
 * others are of another, and contradict nobody.
 */
final class Coherence {

  /** Two accounts of one event share so many terms at least. */
  private static final int FEWEST = 2;

  /** And so much of those of the shorter one. */
  private static final double PART = 0.1;

  private final int[] group;

  Coherence(List<Account> accounts) {
    group = new int[accounts.size()];
    List<Set<String>> terms = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      terms.add(accounts.get(i).tellingTerms());
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (root(i) != root(j) && alike(terms.get(i), terms.get(j))) {
          group[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
        }
      }
    }
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = one.size() <= other.size() ? other : one;
    long shared = small.stream().filter(large::contains).count();
    return shared >= FEWEST && shared >= PART * small.size();
  }

  private int root(int account) {
    int root = account;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  /** Whether two accounts seem to tell of one event. */
  boolean together(int one, int other) {
    return root(one) == root(other);
  }

  /** The events, as lists of accounts, that of most accounts first. */
  List<List<Integer>> events() {
    Map<Integer, List<Integer>> events = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      events.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return events.values().stream().sorted((a, b) -> Integer.compare(b.size(), a.size())).toList();
  }
}
