package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.derivation.NarrationIndex.Pair;
import org.variorum.derivation.StatedCredits.Joined;
import org.variorum.text.Span;

/** Makes derivations and lines of the evidence that was found; one use. */
final class Joins {

  private static final String SHARED = "shared narration";
  private static final String THIRD = "one report of a third";

  /** So much of what two accounts share must be explained by a third that was before both. */
  private static final double EXPLAINED = 0.9;

  /** All evidence of one pair. */
  private static final class Join {
    private final List<Joined> stated = new ArrayList<>();
    private @Nullable SharedNarration shared;

    boolean holds() {
      return !stated.isEmpty() || shared != null && shared.isEnough();
    }
  }

  private final Precedence precedence;
  private final Map<Integer, Narration> narrations = new HashMap<>();

  /** By the pair, the account that comes first in order first. */
  private final Map<Pair, Join> joins;

  /**
   * Takes the evidence.
   *
   * @param narrations in the order of {@code precedence}
   * @param shared by pairs of accounts, the one that comes first in that order first
   */
  Joins(
      Precedence precedence,
      List<Narration> narrations,
      Map<Pair, SharedNarration> shared,
      List<Joined> stated) {
    this.precedence = precedence;
    Comparator<Integer> order = precedence.comparator();
    this.joins =
        new TreeMap<>(Comparator.comparing(Pair::first, order).thenComparing(Pair::second, order));
    for (int i = 0; i < narrations.size(); i++) {
      this.narrations.put(precedence.order().get(i), narrations.get(i));
    }
    shared.forEach((pair, narration) -> join(pair).shared = narration);
    for (Joined joined : stated) {
      boolean inOrder = order.compare(joined.from(), joined.to()) < 0;
      Pair pair =
          inOrder ? new Pair(joined.from(), joined.to()) : new Pair(joined.to(), joined.from());
      join(pair).stated.add(joined);
    }
    joins.values().removeIf(join -> !join.holds());
  }

  private Join join(Pair pair) {
    return joins.computeIfAbsent(pair, key -> new Join());
  }

  /** Who drew on whom, and what is left independent. */
  Derivations derivations() {
    List<Derivation> all = new ArrayList<>();
    Map<Integer, Set<Integer>> before = new HashMap<>();
    joins
        .keySet()
        .forEach(pair ->
            before.computeIfAbsent(pair.second(), key -> new HashSet<>()).add(pair.first()));
    joins.forEach((pair, join) -> {
      if (!isExplained(pair, join, before)) {
        all.add(derivation(pair, join));
      }
    });
    return new Derivations(all, lines());
  }

  /**
   * Whether what two accounts share is also in one that comes before both: then each is set beside
   * that one, and not beside every other that has the same words.
   */
  private boolean isExplained(Pair pair, Join join, Map<Integer, Set<Integer>> before) {
    SharedNarration shared = join.shared;
    if (!join.stated.isEmpty() || shared == null) {
      return false;
    }
    for (int third : before.getOrDefault(pair.first(), Set.of())) {
      Join toFirst = joins.get(new Pair(third, pair.first()));
      Join toSecond = joins.get(new Pair(third, pair.second()));
      if (toFirst != null
          && toSecond != null
          && covers(toFirst.shared, shared, true)
          && covers(toSecond.shared, shared, false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code wider} holds nearly all words of {@code shared} that stand in one account. */
  private static boolean covers(
      @Nullable SharedNarration wider, SharedNarration shared, boolean inFirst) {
    if (wider == null) {
      return false;
    }
    int words = 0;
    int covered = 0;
    for (SharedPassage passage : shared.passages()) {
      int from = inFirst ? passage.from() : passage.otherFrom();
      int to = inFirst ? passage.to() : passage.otherTo();
      words += to - from;
      for (SharedPassage other : wider.passages()) {
        covered += Math.max(0, Math.min(to, other.otherTo()) - Math.max(from, other.otherFrom()));
      }
    }
    return covered >= EXPLAINED * words;
  }

  private Derivation derivation(Pair pair, Join join) {
    boolean third = join.stated.stream().anyMatch(Joined::third);
    Set<Integer> credited = new HashSet<>();
    join.stated.stream().filter(joined -> !joined.third()).forEach(j -> credited.add(j.from()));
    int published = precedence.published(pair.first(), pair.second());
    First first =
        credited.size() == 1
            ? First.CREDIT
            : third ? First.NEITHER : published != 0 ? First.PUBLISHED : First.UNKNOWN;
    boolean inOrder =
        switch (first) {
          case CREDIT -> credited.contains(pair.first());
          case PUBLISHED -> published < 0;
          case UNKNOWN, NEITHER -> precedence.byText(pair.first(), pair.second()) <= 0;
        };
    Pair directed = inOrder ? pair : pair.reversed();
    return new Derivation(
        directed.first(), directed.second(), first, evidence(directed, join, inOrder));
  }

  /** What the accounts say themselves first, then what they share. */
  private List<Evidence> evidence(Pair directed, Join join, boolean inOrder) {
    List<Evidence> evidence = new ArrayList<>();
    for (Joined joined : join.stated) {
      if (joined.third()) {
        evidence.add(credit(directed, joined.credits(), THIRD));
      } else {
        joined.credits().forEach(c -> evidence.add(credit(directed, List.of(c), c.rule())));
      }
    }
    SharedNarration shared = join.shared;
    if (shared != null && shared.isWorthShowing()) {
      Narration one = narration(inOrder ? directed.first() : directed.second());
      Narration other = narration(inOrder ? directed.second() : directed.first());
      List<Span> spans = shared.passages().stream().map(p -> one.span(p.from(), p.to())).toList();
      List<Span> others =
          shared.passages().stream().map(p -> other.span(p.otherFrom(), p.otherTo())).toList();
      evidence.add(
          new Evidence(
              Evidence.Kind.SHARED_NARRATION,
              inOrder ? spans : others,
              inOrder ? others : spans,
              shared.words(),
              List.of(),
              SHARED));
    }
    return evidence;
  }

  private Narration narration(int account) {
    Narration narration = narrations.get(account);
    if (narration == null) {
      throw new IllegalStateException("every account has a narration: " + account);
    }
    return narration;
  }

  private static Evidence credit(Pair directed, List<Credit> credits, String rule) {
    return new Evidence(
        Evidence.Kind.STATED_CREDIT,
        inText(credits, directed.first()),
        inText(credits, directed.second()),
        0,
        credits,
        rule);
  }

  private static List<Span> inText(List<Credit> credits, int account) {
    List<Span> spans = new ArrayList<>();
    for (Credit credit : credits) {
      Span span = credit.inText();
      if (credit.account() == account && span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The accounts that evidence connects, each line in the order of the indexes. */
  private List<List<Integer>> lines() {
    int[] root = IntStream.range(0, narrations.size()).toArray();
    for (Pair pair : joins.keySet()) {
      int one = find(root, pair.first());
      int other = find(root, pair.second());
      root[Math.max(one, other)] = Math.min(one, other);
    }
    Map<Integer, List<Integer>> lines = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      lines.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(lines.values());
  }

  private static int find(int[] root, int account) {
    int at = account;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
