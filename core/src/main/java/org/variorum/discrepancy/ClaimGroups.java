package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.discrepancy.ClaimLikeness.Pair;
import org.variorum.quotation.Stated.Rule;

/**
 * Puts the propositions of one story together that are the same; by {@link ClaimJoin}.
 *
 * <p>What is denied is compared with all else; two assertions are never compared, so that the cost
 * hangs on the few denials of a story.
 */
final class ClaimGroups {

  /** More denials of one story are not looked at. */
  static final int MOST_DENIALS = 200;

  /** A word or name leads to no more propositions. */
  private static final int MOST_OF_A_KEY = 100;

  /** How many sentences an answer, or what it answers, stands away. */
  private static final int NEARBY = 3;

  /** How many sentences before {@code the accusation} it may have been told. */
  private static final int BEFORE = 5;

  /** A group that is asked for its answer once more has no more of its account's propositions. */
  private static final int MOST_NEARBY = 40;

  /**
   * Propositions that are the same.
   *
   * @param propositions in the order in which the accounts were read
   * @param joins by which they were joined; none where there is one alone
   */
  record Group(List<Proposition> propositions, Set<ClaimJoin> joins) {

    Group {
      propositions = List.copyOf(propositions);
      joins = Collections.unmodifiableSet(joins);
    }
  }

  /** That the proposition numbered {@code id} was joined with another. */
  private record Link(int id, ClaimJoin join) {}

  private final List<Link> links = new ArrayList<>();
  private final List<Proposition> all;
  private final ClaimLikeness likeness;
  private final Map<String, List<Proposition>> index = new HashMap<>();
  private final int[] parent;
  private boolean full;

  ClaimGroups(List<Proposition> all, ClaimLikeness likeness) {
    this.all = all;
    this.likeness = likeness;
    this.parent = new int[all.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Proposition proposition : all) {
      for (String key : proposition.telling().keySet()) {
        List<Proposition> list = index.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.size() < MOST_OF_A_KEY) {
          list.add(proposition);
        }
      }
    }
  }

  /** Each proposition that is denied, with all that is asserted or denied of it. */
  List<Group> groups() {
    List<Proposition> denied = all.stream().filter(Proposition::denies).toList();
    full = denied.size() > MOST_DENIALS;
    List<Proposition> denials = new ArrayList<>(denied.stream().limit(MOST_DENIALS).toList());
    Set<Integer> seeds = new HashSet<>();
    denials.forEach(denial -> seeds.add(denial.id()));
    denials.addAll(negations(seeds));
    denials.forEach(denial -> seeds.add(denial.id()));
    Set<Integer> placed = new HashSet<>(seeds);
    denials.forEach(denial -> joinNearby(denial, placed));
    joinUtterances(denials);
    List<Pair> pairs = new ArrayList<>();
    denials.forEach(denial -> candidates(denial).forEach(c -> pairs.add(new Pair(denial, c))));
    likeness.learn(pairs);
    joinAlike(pairs, seeds, placed);
    return grouped(placed);
  }

  private List<Group> grouped(Set<Integer> placed) {
    Map<Integer, List<Proposition>> groups = new LinkedHashMap<>();
    for (Proposition proposition : all) {
      if (placed.contains(proposition.id())) {
        groups.computeIfAbsent(root(proposition.id()), r -> new ArrayList<>()).add(proposition);
      }
    }
    Map<Integer, Set<ClaimJoin>> joins = new HashMap<>();
    for (Link link : links) {
      joins.computeIfAbsent(root(link.id()), r -> EnumSet.noneOf(ClaimJoin.class)).add(link.join());
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getValue(), joins.getOrDefault(group.getKey(), Set.of())))
        .toList();
  }

  /** Whether denials were left out. */
  boolean isFull() {
    return full;
  }

  /** What is denied by a negation alone, where somebody else asserts it in the same words. */
  private List<Proposition> negations(Set<Integer> seeds) {
    return all.stream()
        .filter(p -> p.stated().rule() == Rule.NEGATED && !seeds.contains(p.id()))
        .filter(p ->
            candidates(p).stream()
                .anyMatch(other ->
                    !other.isDenied()
                        && !other.isBySame(p)
                        && ClaimLikeness.isOpposite(new Pair(p, other))))
        .limit(MOST_DENIALS)
        .toList();
  }

  /** What shares a word with {@code proposition}, and may be the same. */
  private List<Proposition> candidates(Proposition proposition) {
    Map<Integer, Proposition> found = new LinkedHashMap<>();
    proposition.telling().keySet().stream()
        .sorted()
        .forEach(key ->
            index.getOrDefault(key, List.of()).forEach(other -> found.put(other.id(), other)));
    found.remove(proposition.id());
    return List.copyOf(found.values());
  }

  /** What stands by a denial and belongs to it by how the sentences are built. */
  private void joinNearby(Proposition denial, Set<Integer> placed) {
    Proposition told = null;
    for (Proposition other : nearby(denial)) {
      ClaimJoin join = join(denial, other);
      if (join == ClaimJoin.REFERS_BACK) {
        told = nearer(denial, told, other);
      } else if (join != null) {
        placed.add(other.id());
        union(denial, other, join);
      }
    }
    if (told != null) {
      placed.add(told.id());
      union(denial, told, ClaimJoin.REFERS_BACK);
    }
  }

  private static Proposition nearer(
      Proposition denial, @Nullable Proposition told, Proposition other) {
    return told == null || other.apart(denial) <= told.apart(denial) ? other : told;
  }

  private List<Proposition> nearby(Proposition denial) {
    List<Proposition> nearby = new ArrayList<>();
    int from = Math.max(0, denial.id() - MOST_NEARBY);
    int to = Math.min(all.size(), denial.id() + MOST_NEARBY);
    for (Proposition other : all.subList(from, to)) {
      if (other.id() != denial.id() && other.apart(denial) <= BEFORE) {
        nearby.add(other);
      }
    }
    return nearby;
  }

  private static @Nullable ClaimJoin join(Proposition denial, Proposition other) {
    boolean one = denial.isBySame(other);
    boolean sameSentence = denial.apart(other) == 0;
    if (one) {
      boolean quoted = other.stated().quotation().isPresent() && other.isDenied();
      return sameSentence && quoted ? ClaimJoin.SAME_BREATH : null;
    }
    if (sameSentence && other.stated().rule() == Rule.AGAINST) {
      return ClaimJoin.AGAINST_IT;
    }
    if (denial.sharesWords(other)) {
      return ClaimJoin.CLAIM_OF_IT;
    }
    if (!other.stated().rule().claims()) {
      return null;
    }
    if (denial.stated().rule() == Rule.REFERS_BACK) {
      boolean before = other.span().start() < denial.span().start();
      boolean accuses = other.stated().rule() != Rule.CLAIMED && denial.apart(other) <= 1;
      boolean meant = denial.isNamedIn(other) || accuses;
      return before && meant ? ClaimJoin.REFERS_BACK : null;
    }
    boolean answer = denial.isNamedIn(other) && other.isNamedIn(denial);
    return answer && denial.apart(other) <= NEARBY ? ClaimJoin.ANSWER : null;
  }

  private void joinUtterances(List<Proposition> denials) {
    Map<String, Proposition> first = new HashMap<>();
    for (Proposition denial : denials) {
      if (denial.utterance() >= 0) {
        String key = denial.utterance() + " " + denial.stated().rule();
        Proposition known = first.putIfAbsent(key, denial);
        if (known != null && known.account() != denial.account()) {
          union(known, denial, ClaimJoin.SAME_UTTERANCE);
        }
      }
    }
  }

  /** Denials are joined with all that fit; all else with the denial that it fits best. */
  private void joinAlike(List<Pair> pairs, Set<Integer> seeds, Set<Integer> placed) {
    Map<Integer, Pair> best = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      boolean seed = seeds.contains(pair.b().id());
      boolean own =
          !seed && !pair.b().isDenied() && pair.a().isBySame(pair.b())
              || !seed && placed.contains(pair.b().id());
      double fit = own ? -1 : likeness.fit(pair);
      if (fit > 0 && seed) {
        union(pair.a(), pair.b(), ClaimLikeness.join(fit));
      } else if (fit > 0) {
        best.merge(
            pair.b().id(), pair, (old, now) -> likeness.fit(now) > likeness.fit(old) ? now : old);
      }
    }
    best.values().stream()
        .sorted(Comparator.comparingInt(pair -> pair.b().id()))
        .forEach(pair -> {
          placed.add(pair.b().id());
          union(pair.a(), pair.b(), ClaimLikeness.join(likeness.fit(pair)));
        });
  }

  private int root(int id) {
    int at = id;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void union(Proposition a, Proposition b, ClaimJoin join) {
    links.add(new Link(a.id(), join));
    int first = root(a.id());
    int second = root(b.id());
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}
