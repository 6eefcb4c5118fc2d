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

  private void joinIfAlike(int first, int second) {
    if (Likeness.alike(profiles.get(first), profiles.get(second))) {
      int a = root(first);
      int b = root(second);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private static Set<String> keys(Profile profile) {
    Set<String> keys = new HashSet<>();
    profile.bigrams().forEach((bigram, weight) -> {
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
