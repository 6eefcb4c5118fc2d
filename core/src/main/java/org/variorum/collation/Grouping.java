package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.name.NameParts;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/**
 * Which sentences are one utterance.
 *
 * <p>Sentences that an account prints one after the other belong together, unless some account
 * attributes them to different speakers, prints them in an order or place of their own, or prints
 * one of them with other speech; sentences that one account alone has stay with their neighbours
 * where these leave no doubt about their place.
 */
final class Grouping {

  /** Speech interrupted by more words of the outlet than this is not continuous. */
  static final int LONGEST_INTERRUPTION = 25;

  /** An account that prints a sentence more often is asked at so many places. */
  private static final int MOST_PLACES = 32;

  /** The sentences of one speech that belong to an utterance: a range of sentence numbers. */
  record Part(int speech, int from, int to) {}

  /** One utterance before its readings are made: for each account, its parts in text order. */
  record Group(Map<Integer, List<Part>> parts) {}

  private final List<Speech> speeches;
  private final Atoms atoms;
  private final Map<Integer, Set<Integer>> accountsOf = new HashMap<>();
  private final Map<Integer, Map<Integer, List<int[]>>> placesOf = new HashMap<>();
  private final int[] joined;

  private Grouping(List<Speech> speeches, Meanings meanings) {
    this.speeches = speeches;
    this.atoms = new Atoms(speeches, meanings);
    this.joined = new int[atoms.size()];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = i;
    }
    for (int s = 0; s < speeches.size(); s++) {
      for (int i = 0; i < speeches.get(s).sentences().size(); i++) {
        int atom = atoms.of(s, i);
        accountsOf.computeIfAbsent(atom, a -> new HashSet<>()).add(speeches.get(s).account());
        List<int[]> places =
            placesOf
                .computeIfAbsent(atom, a -> new HashMap<>())
                .computeIfAbsent(speeches.get(s).account(), a -> new ArrayList<>());
        if (places.size() < MOST_PLACES) {
          places.add(new int[] {s, i});
        }
      }
    }
  }

  /**
   * The utterances of {@code speeches}, in no particular order.
   *
   * @param meanings what likens sentences that share few words
   * @param unexamined is added what was given up because it would have taken too long
   */
  static List<Group> of(List<Speech> speeches, Meanings meanings, List<String> unexamined) {
    Grouping grouping = new Grouping(speeches, meanings);
    if (grouping.atoms.unexamined() > 0) {
      unexamined.add("further versions of " + grouping.atoms.unexamined() + " sentences");
    }
    grouping.joinNeighbours();
    grouping.attachLone();
    return grouping.groups();
  }

  private boolean shared(int atom) {
    return accountsOf.getOrDefault(atom, Set.of()).size() > 1;
  }

  /**
   * Joins shared sentences that follow each other in a speech, over those one account alone has.
   */
  private void joinNeighbours() {
    Set<Long> asked = new HashSet<>();
    for (int s = 0; s < speeches.size(); s++) {
      int before = -1;
      for (int i = 0; i < speeches.get(s).sentences().size(); i++) {
        int atom = atoms.of(s, i);
        if (!shared(atom)) {
          continue;
        }
        long pair = ((long) before << Integer.SIZE) + atom;
        boolean fresh = before >= 0 && before != atom && asked.add(pair);
        if (fresh && !isCut(before, atom)) {
          join(before, atom);
        }
        before = atom;
      }
    }
  }

  /** Whether some account keeps the two sentences apart. */
  private boolean isCut(int first, int second) {
    Map<Integer, List<int[]>> others = placesOf.getOrDefault(second, Map.of());
    for (Map.Entry<Integer, List<int[]>> entry :
        placesOf.getOrDefault(first, Map.of()).entrySet()) {
      List<int[]> beside = others.getOrDefault(entry.getKey(), List.of());
      for (int[] place : entry.getValue()) {
        if (isCut(place, beside)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the account that prints a sentence at {@code place} keeps it apart from the others. */
  private boolean isCut(int[] place, List<int[]> others) {
    boolean apart = false;
    for (int[] other : others) {
      if (place[0] == other[0]) {
        return false;
      }
      apart |= keepsApart(place, other);
    }
    return apart;
  }

  private boolean keepsApart(int[] a, int[] b) {
    Speech one = speeches.get(a[0]);
    Speech other = speeches.get(b[0]);
    // "she said … the mayor said": only a name can name somebody else.
    boolean speakers =
        one.origin().speaker() instanceof Speaker.Named
            && other.origin().speaker() instanceof Speaker.Named
            && !NameParts.of(one.speaker()).mayBeOne(NameParts.of(other.speaker()));
    return speakers || a[0] > b[0] || !near(one, other);
  }

  /** Whether one speech follows the other with few words of the outlet between them. */
  static boolean near(Speech one, Speech other) {
    int end = one.tokens().getLast().end();
    int start = other.tokens().getFirst().start();
    // Six characters and a space are an English word, near enough.
    return start >= end && start - end <= LONGEST_INTERRUPTION * 6;
  }

  /**
   * Joins what one account alone has: between two sentences of one utterance always, before or
   * after one where no other account has something else there.
   */
  private void attachLone() {
    Map<Integer, Set<Integer>> before = new HashMap<>();
    Map<Integer, Set<Integer>> after = new HashMap<>();
    for (int s = 0; s < speeches.size(); s++) {
      int count = speeches.get(s).sentences().size();
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          side(before, atoms.of(s, i)).add(speeches.get(s).account());
        }
        if (i + 1 < count) {
          side(after, atoms.of(s, i)).add(speeches.get(s).account());
        }
      }
    }
    for (int s = 0; s < speeches.size(); s++) {
      attachLone(s, before, after);
    }
  }

  private static Set<Integer> side(Map<Integer, Set<Integer>> side, int atom) {
    return side.computeIfAbsent(atom, a -> new HashSet<>());
  }

  private void attachLone(
      int s, Map<Integer, Set<Integer>> before, Map<Integer, Set<Integer>> after) {
    int count = speeches.get(s).sentences().size();
    int last = -1;
    for (int i = 0; i < count; i++) {
      if (!shared(atoms.of(s, i))) {
        continue;
      }
      int atom = atoms.of(s, i);
      boolean first = last < 0;
      boolean same = !first && root(atoms.of(s, last)) == root(atom);
      if (first && side(before, atom).size() <= 1 || same) {
        joinRange(s, first ? 0 : last, i);
      }
      last = i;
    }
    if (last >= 0 && last + 1 < count && side(after, atoms.of(s, last)).size() <= 1) {
      joinRange(s, last, count - 1);
    }
    if (last < 0) {
      joinRange(s, 0, count - 1);
    }
  }

  private void joinRange(int s, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      join(atoms.of(s, i - 1), atoms.of(s, i));
    }
  }

  private void join(int first, int second) {
    int a = root(first);
    int b = root(second);
    joined[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int atom) {
    int root = atom;
    while (joined[root] != root) {
      joined[root] = joined[joined[root]];
      root = joined[root];
    }
    return root;
  }

  private List<Group> groups() {
    Map<Integer, Map<Integer, List<Part>>> groups = new LinkedHashMap<>();
    for (int s = 0; s < speeches.size(); s++) {
      int count = speeches.get(s).sentences().size();
      int from = 0;
      for (int i = 1; i <= count; i++) {
        if (i == count || root(atoms.of(s, i)) != root(atoms.of(s, from))) {
          groups
              .computeIfAbsent(root(atoms.of(s, from)), r -> new TreeMap<>())
              .computeIfAbsent(speeches.get(s).account(), a -> new ArrayList<>())
              .add(new Part(s, from, i));
          from = i;
        }
      }
    }
    return groups.values().stream().map(Group::new).toList();
  }

  /** How many normal words a part has. */
  static int length(List<Speech> speeches, Part part) {
    List<Span> sentences = speeches.get(part.speech()).sentences();
    return sentences.get(part.to() - 1).end() - sentences.get(part.from()).start();
  }

  /** Longest first. */
  static Comparator<Part> byLength(List<Speech> speeches) {
    return Comparator.comparingInt((Part part) -> -length(speeches, part));
  }
}
