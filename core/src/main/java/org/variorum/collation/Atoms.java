package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Likeness.Profile;

/**
 * Sentences that are versions of the same words, over all accounts: each belongs to one atom.
 *
 * <p>Only sentences that share something telling are compared: an index of bigrams that are not
 * grammar alone, and of the words of short sentences, leads from one to the others.
 */
final class Atoms {

  /** A sentence of a speech. */
  record Sentence(int speech, int index) {}

  /** How often neighbours of neighbours are looked at. */
  private static final int ROUNDS = 4;

  /** With how many others a sentence is compared as a neighbour. */
  private static final int COMPARED = 8;

  private final List<Sentence> sentences = new ArrayList<>();
  private final int[][] idOf;
  private final int[] parent;
  private final List<Profile> profiles = new ArrayList<>();

  Atoms(List<Speech> speeches) {
    idOf = new int[speeches.size()][];
    for (int s = 0; s < speeches.size(); s++) {
      Speech speech = speeches.get(s);
      idOf[s] = new int[speech.sentences().size()];
      for (int i = 0; i < idOf[s].length; i++) {
        idOf[s][i] = sentences.size();
        sentences.add(new Sentence(s, i));
        profiles.add(Profile.of(speech, i));
      }
    }
    parent = new int[sentences.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    link();
    linkNeighbours();
  }

  /** The atom of a sentence: equal for versions of the same words. */
  int of(int speech, int sentence) {
    return root(idOf[speech][sentence]);
  }

  int size() {
    return sentences.size();
  }

  private void link() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      Set<Integer> compared = new HashSet<>();
      for (String key : keys(profiles.get(i))) {
        List<Integer> earlier = index.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : earlier) {
          boolean differs = profiles.get(other).account() != profiles.get(i).account();
          if (differs && root(other) != root(i) && compared.add(other)) {
            joinIfAlike(other, i);
          }
        }
        earlier.add(i);
      }
    }
  }

  /**
   * Joins sentences beside versions of the same words where they are like each other, too: what is
   * too short or too much changed to be known alone is known by its neighbour.
   */
  private void linkNeighbours() {
    boolean again = true;
    for (int round = 0; again && round < ROUNDS; round++) {
      again = false;
      for (List<Integer> places : places().values()) {
        for (int i = 0; i < places.size(); i++) {
          for (int j = i + 1; j < Math.min(places.size(), i + 1 + COMPARED); j++) {
            again |= linkBeside(places.get(i), places.get(j), 1);
            again |= linkBeside(places.get(i), places.get(j), -1);
          }
        }
      }
    }
  }

  /** The sentences of each atom. */
  private Map<Integer, List<Integer>> places() {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      places.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return places;
  }

  private boolean linkBeside(int first, int second, int step) {
    int a = beside(first, step);
    int b = beside(second, step);
    boolean comparable =
        a >= 0
            && b >= 0
            && root(a) != root(b)
            && profiles.get(a).account() != profiles.get(b).account();
    if (!comparable || !Likeness.alikeBesideAlike(profiles.get(a), profiles.get(b), step > 0)) {
      return false;
    }
    unite(a, b);
    return true;
  }

  /** The sentence before or after another in the same speech, or -1. */
  private int beside(int id, int step) {
    int other = id + step;
    boolean exists = other >= 0 && other < sentences.size();
    return exists && sentences.get(other).speech() == sentences.get(id).speech() ? other : -1;
  }

  private void unite(int first, int second) {
    int a = root(first);
    int b = root(second);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private void joinIfAlike(int first, int second) {
    if (Likeness.alike(profiles.get(first), profiles.get(second))) {
      unite(first, second);
    }
  }

  /** What leads from a sentence to those that it is compared with. */
  static Set<String> keys(Profile profile) {
    Set<String> keys = new HashSet<>();
    profile
        .bigrams()
        .forEach((bigram, weight) -> {
          if (weight > 0.5) {
            keys.add(bigram);
          }
        });
    if (profile.length() <= Likeness.SHORT) {
      keys.addAll(profile.content());
    }
    keys.add(profile.whole());
    return keys;
  }

  private int root(int id) {
    int root = id;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
