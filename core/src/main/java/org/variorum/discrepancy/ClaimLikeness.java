package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.language.Embedder;

/**
 * Whether two propositions are the same, by their words and their meaning; for one story.
 *
 * <p>The model is asked for only where words leave it open. On the development data, by eye.
 */
final class ClaimLikeness {

  /** More propositions of one story are not embedded: about a second on one core. */
  static final int MOST_EMBEDDED = 100;

  private static final double SHARED = 2;
  private static final double OVERLAP = 0.6;
  private static final double LIKENESS = 0.35;

  /** What nobody denies in so many words must be said in the same ones. */
  private static final double STRICT_SHARED = 3;

  private static final double STRICT_OVERLAP = 0.75;
  private static final double STRICT_LIKENESS = 0.6;

  /** How near propositions must be, and what they must share; the nearer, the less. */
  private static final List<Least> NEAR =
      List.of(new Least(0.7, 0.55), new Least(0.6, 1.2), new Least(0.55, 1.9));

  /** The same of what one speaker denies in two accounts. */
  private static final List<Least> NEAR_OF_ONE =
      List.of(new Least(0.55, 0.3), new Least(0.45, 0.9));

  /** Two of different propositions that are denied by one speaker in one account. */
  private static final double ONE_ACCOUNT = 0.8;

  /** What is asked of two propositions together. */
  private record Least(double nearness, double shared) {}

  /** Two propositions that may be the same. */
  record Pair(Proposition a, Proposition b) {}

  private final Supplier<Optional<Embedder>> model;
  private final Map<String, float[]> known = new HashMap<>();
  private boolean absent;
  private boolean full;

  ClaimLikeness(Supplier<Optional<Embedder>> model) {
    this.model = model;
  }

  /** Whether the words are the same, as is asked of what is denied by a mere negation. */
  static boolean isOpposite(Pair pair) {
    return pair.a().shared(pair.b()) >= STRICT_SHARED
        && !pair.a().isOneUtterance(pair.b())
        && overlap(pair) >= STRICT_OVERLAP
        && !(pair.b().negated() && !pair.b().isDenied())
        && !pair.a().countsOtherwise(pair.b());
  }

  /** The same as a part of all that either has: the Jaccard index, from 0 to 1. */
  private static double likeness(Pair pair) {
    double shared = pair.a().shared(pair.b());
    double all = pair.a().sum() + pair.b().sum() - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** What they share as a part of all that the shorter has. */
  private static double overlap(Pair pair) {
    double least = Math.min(pair.a().sum(), pair.b().sum());
    return least == 0 ? 0 : pair.a().shared(pair.b()) / least;
  }

  /** Whether words alone tell that both are the same. */
  private static boolean isSameWords(Pair pair) {
    return pair.a().shared(pair.b()) >= SHARED
        && overlap(pair) >= OVERLAP
        && likeness(pair) >= LIKENESS;
  }

  /** Embeds what words leave open, those that share most first. */
  void learn(List<Pair> pairs) {
    List<Pair> open =
        pairs.stream()
            .filter(pair -> !isSameWords(pair))
            .sorted(
                Comparator.comparingDouble((Pair pair) -> -pair.a().shared(pair.b()))
                    .thenComparing(pair -> pair.a().meaning())
                    .thenComparing(pair -> pair.b().meaning()))
            .toList();
    Set<String> wanted = new LinkedHashSet<>();
    for (Pair pair : open) {
      boolean room = wanted.size() + 2 <= MOST_EMBEDDED;
      full |= !room;
      if (room) {
        wanted.add(pair.a().meaning());
        wanted.add(pair.b().meaning());
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    Optional<Embedder> embedder = model.get();
    absent = embedder.isEmpty();
    List<String> order = List.copyOf(wanted);
    List<float[]> embedded =
        embedder.map(e -> order.parallelStream().map(e::embed).toList()).orElse(List.of());
    for (int i = 0; i < embedded.size(); i++) {
      known.put(order.get(i), embedded.get(i));
    }
  }

  /** How well two fit, above 1 where their words are the same; -1 where they are not the same. */
  double fit(Pair pair) {
    Proposition a = pair.a();
    Proposition b = pair.b();
    if (a.countsOtherwise(b)) {
      return -1;
    }
    boolean one = a.isDenied() && b.isDenied() && a.isBySame(b);
    if (one && a.account() == b.account()) {
      return overlap(pair) >= ONE_ACCOUNT ? 1 + overlap(pair) : -1;
    }
    boolean negatedOnly = !one && (isMereNegation(a) || isMereNegation(b));
    if (negatedOnly && likeness(pair) < STRICT_LIKENESS
        || !a.isDenied() && a.negated()
        || !b.isDenied() && b.negated()) {
      return -1;
    }
    if (isSameWords(pair)) {
      return 1 + overlap(pair);
    }
    double near = nearness(a, b);
    double shared = a.shared(b);
    for (Least least : one ? NEAR_OF_ONE : NEAR) {
      if (near >= least.nearness() && shared >= least.shared()) {
        return Math.min(1, near);
      }
    }
    return -1;
  }

  /** By which of the two rules those are joined that fit so well. */
  static ClaimJoin join(double fit) {
    return fit > 1 ? ClaimJoin.SAME_WORDS : ClaimJoin.NEAR;
  }

  private static boolean isMereNegation(Proposition proposition) {
    return proposition.isDenied() && !proposition.denies();
  }

  private double nearness(Proposition a, Proposition b) {
    float[] first = known.get(a.meaning());
    float[] second = known.get(b.meaning());
    return first == null || second == null ? -1 : Embedder.cosine(first, second);
  }

  /** What was left open, in words. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (absent) {
      notes.add("claims in other words were not joined: there is no model of meaning here");
    }
    if (full) {
      notes.add("not all claims were compared by their meaning: there are very many");
    }
    return notes;
  }
}
