package org.variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Likeness.Profile;
import org.variorum.collation.Rewordings.Lone;
import org.variorum.collation.Voices.Voice;

/**
 * Sentences that are versions of the same words, over all accounts: each belongs to one atom.
 *
 * <p>Only sentences that share something telling are compared: an index of bigrams that are not
 * grammar alone, and of the words of short sentences, leads from one to the others.
 */
final class Atoms {

  /** A sentence of a speech. */
  record Sentence(int speech, int index) {}

  /** Equal for what an account prints twice. */
  private record Printed(int account, Voice voice, String whole) {}

  /** How often neighbours of neighbours are looked at. */
  private static final int ROUNDS = 4;

  /** With how many others a sentence is compared as a neighbour. */
  private static final int COMPARED = 8;

  private final List<Sentence> sentences = new ArrayList<>();
  private final int[][] idOf;
  private final int[] parent;
  private final List<Profile> profiles = new ArrayList<>();
  private int unexamined;

  Atoms(List<Speech> speeches, Meanings meanings) {
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
    Set<String> stock = StockPhrases.in(profiles);
    profiles.replaceAll(profile -> profile.with(stock));
    parent = new int[sentences.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    link();
    linkNeighbours();
    if (linkRewordings(speeches, meanings)) {
      linkNeighbours();
    }
  }

  /** The atom of a sentence: equal for versions of the same words. */
  int of(int speech, int sentence) {
    return root(idOf[speech][sentence]);
  }

  /** How many sentences found no version among those that they were compared with, of too many. */
  int unexamined() {
    return unexamined;
  }

  int size() {
    return sentences.size();
  }

  /**
   * Joins versions. What an account prints twice as the same speaker's is compared once, and goes
   * where the first of it goes.
   */
  private void link() {
    Map<Printed, Integer> printed = new HashMap<>();
    int[] first = new int[profiles.size()];
    List<Integer> distinct = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      Profile profile = profiles.get(i);
      Integer earlier =
          printed.putIfAbsent(new Printed(profile.account(), profile.voice(), profile.whole()), i);
      first[i] = earlier == null ? i : earlier;
      if (earlier == null) {
        distinct.add(i);
      }
    }
    BitSet linked = link(distinct);
    linkExcerpts(distinct, linked);
    for (int i = 0; i < first.length; i++) {
      if (linked.get(first[i])) {
        unite(first[i], i);
      }
    }
  }

  /** Joins those of {@code distinct} that are versions of each other; which of them are. */
  private BitSet link(List<Integer> distinct) {
    Postings<Integer> index = new Postings<>(distinct.stream().map(i -> keys(profiles.get(i))));
    BitSet linked = new BitSet();
    BitSet cutShort = new BitSet();
    for (int i : distinct) {
      Set<Integer> compared = new HashSet<>();
      for (String key : index.tellingFirst(keys(profiles.get(i)))) {
        for (int other : index.of(key)) {
          boolean differs = profiles.get(other).account() != profiles.get(i).account();
          if (differs
              && root(other) != root(i)
              && compared.size() < index.most()
              && compared.add(other)
              && Likeness.alike(profiles.get(other), profiles.get(i))) {
            unite(other, i);
            linked.set(other);
            linked.set(i);
          }
        }
        index.add(key, i);
      }
      cutShort.set(i, compared.size() == index.most());
    }
    cutShort.andNot(linked);
    unexamined = cutShort.cardinality();
    return linked;
  }

  /** Joins short excerpts of everyday words to what they are taken from. */
  private void linkExcerpts(List<Integer> distinct, BitSet linked) {
    List<Integer> lone = distinct.stream().filter(i -> !linked.get(i)).toList();
    for (Excerpts.Pair pair : Excerpts.among(profiles, lone, distinct)) {
      if (root(pair.excerpt()) != root(pair.sentence())
          && Likeness.alike(profiles.get(pair.excerpt()), profiles.get(pair.sentence()))) {
        unite(pair.excerpt(), pair.sentence());
        linked.set(pair.excerpt());
        linked.set(pair.sentence());
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

  /** Joins what says the same in other words, where words have joined neither; whether any. */
  private boolean linkRewordings(List<Speech> speeches, Meanings meanings) {
    List<Lone> lone = new ArrayList<>();
    for (List<Integer> places : places().values()) {
      int first = places.getFirst();
      Profile profile = profiles.get(first);
      boolean alone = places.stream().allMatch(i -> profiles.get(i).account() == profile.account());
      if (alone && !profile.voice().name().isEmpty()) {
        Sentence sentence = sentences.get(first);
        Speech speech = speeches.get(sentence.speech());
        List<Phrasing> whole = meanings.phrasings(speech.text(), speech.tokensOf(sentence.index()));
        lone.add(new Lone(first, profile.account(), profile.voice(), whole.getFirst()));
      }
    }
    lone.sort(Comparator.comparingInt(Lone::id));
    List<int[]> pairs = Rewordings.of(lone, meanings);
    pairs.forEach(pair -> unite(pair[0], pair[1]));
    return !pairs.isEmpty();
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

  /** What leads from a sentence to those that it is compared with. */
  static Set<String> keys(Profile profile) {
    Set<String> keys = new HashSet<>();
    profile
        .bigrams()
        .forEach((bigram, weight) -> {
          if (weight >= Likeness.COMMON) {
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
