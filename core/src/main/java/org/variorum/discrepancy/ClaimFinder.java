package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Collation;
import org.variorum.discrepancy.Position.Stance;
import org.variorum.language.Embedder;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.Stated.Rule;

/**
 * Finds what somebody denies, with everybody who asserts or denies the same. Thread-safe.
 *
 * <p>What is asserted and nobody denies is no claim here: it is an utterance, or a report of one.
 * Found by the rules of {@link org.variorum.quotation.Stated.Rule}, joined by those of {@link
 * ClaimJoin}.
 */
final class ClaimFinder {

  /** A claim, and by which rules those were joined who report it. */
  record Joined(Claim claim, Set<ClaimJoin> joins) {

    Joined {
      joins = Collections.unmodifiableSet(joins);
    }
  }

  /** What was found, and what was left out, in words. */
  record Found(List<Joined> joined, List<String> notes) {

    Found {
      joined = List.copyOf(joined);
      notes = List.copyOf(notes);
    }

    List<Claim> claims() {
      return joined.stream().map(Joined::claim).toList();
    }
  }

  private static final Comparator<Claim> ORDER =
      Comparator.comparingInt((Claim claim) -> claim.isDisputed() ? 0 : 1)
          .thenComparingLong(
              claim -> -claim.places().stream().map(Place::account).distinct().count())
          .thenComparing(Claim::proposition)
          .thenComparing(ClaimFinder::who);

  private static final Comparator<Position> BY_WEIGHT =
      Comparator.comparingInt((Position position) -> -position.accounts().size())
          .thenComparing(Position::stance)
          .thenComparing(Position::by)
          .thenComparing(position -> position.authority() == null ? "" : position.authority());

  /** Words that mean something only beside what was told before. */
  private static final Set<String> POINTING = Set.of("it", "this", "that", "they", "them", "these");

  private final Supplier<Optional<Embedder>> model;
  private final PropositionReader reader = new PropositionReader();

  /** Asks {@code model} only where words leave it open whether two say the same. */
  ClaimFinder(Supplier<Optional<Embedder>> model) {
    this.model = model;
  }

  /** What each of {@code articles} says that somebody asserts or denies. */
  List<Asserted> read(List<AnnotatedArticle> articles) {
    return articles.parallelStream().map(article -> reader.asserted(article.body())).toList();
  }

  /**
   * The disputed ones first, then by the number of accounts.
   *
   * @param order the numbers of the accounts of {@code collation}, in an order that hangs on what
   *     they are
   * @param asserted what each of them says, in that order
   */
  Found find(Collation collation, List<Integer> order, List<Asserted> asserted) {
    List<Proposition> all = reader.read(collation, order, asserted);
    ClaimLikeness likeness = new ClaimLikeness(model);
    ClaimGroups groups = new ClaimGroups(all, likeness);
    List<Joined> claims = new ArrayList<>();
    for (ClaimGroups.Group group : groups.groups()) {
      Claim claim = claim(group.propositions());
      if (claim != null) {
        claims.add(new Joined(claim, group.joins()));
      }
    }
    claims.sort(Comparator.comparing(Joined::claim, ORDER));
    List<String> notes = new ArrayList<>(likeness.notes());
    if (groups.isFull()) {
      notes.add("only " + ClaimGroups.MOST_DENIALS + " denials were looked at");
    }
    return new Found(claims, notes);
  }

  private static String who(Claim claim) {
    return claim.positions().stream()
        .map(position -> position.stance() + " " + position.by())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Claim claim(List<Proposition> group) {
    Optional<Proposition> shortest =
        group.stream().filter(p -> !p.words().isEmpty()).min(shortest());
    if (shortest.isEmpty()) {
      return null;
    }
    List<Proposition> taken = withoutOwn(group);
    if (taken.stream().allMatch(Proposition::isDenied)
        && taken.stream().noneMatch(Proposition::denies)) {
      return null; // nobody says that it is so
    }
    Map<NameParts, String> names = names(taken);
    Map<List<String>, List<Proposition>> byWhom = new LinkedHashMap<>();
    for (Proposition proposition : taken) {
      String by = names.getOrDefault(proposition.by(), proposition.stated().by());
      String authority = proposition.stated().authority();
      byWhom
          .computeIfAbsent(
              List.of(stance(proposition).name(), by, authority == null ? "" : authority),
              k -> new ArrayList<>())
          .add(proposition);
    }
    List<Position> positions = new ArrayList<>();
    byWhom.forEach((key, stated) ->
        positions.add(
            new Position(
                Stance.valueOf(key.get(0)),
                key.get(1),
                key.get(2).isEmpty() ? null : key.get(2),
                stated.stream().map(Proposition::place).toList())));
    positions.sort(BY_WEIGHT);
    return new Claim(shortest.get().words(), positions);
  }

  /** Words of denying first, since they put what is asserted; then what stands by itself. */
  private static Comparator<Proposition> shortest() {
    return Comparator.comparingInt(ClaimFinder::rank)
        .thenComparingLong(ClaimFinder::pointing)
        .thenComparingInt(p -> p.words().length())
        .thenComparing(Proposition::words);
  }

  private static int rank(Proposition proposition) {
    Rule rule = proposition.stated().rule();
    return rule == Rule.DENIED || rule == Rule.CLAIM_DENIED ? 0 : 1;
  }

  private static long pointing(Proposition proposition) {
    return List.of(proposition.words().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
        .filter(POINTING::contains)
        .count();
  }

  private static Stance stance(Proposition proposition) {
    return proposition.isDenied() ? Stance.DENIED : Stance.ASSERTED;
  }

  /** Nobody asserts what he denies in so many words: that was something else of his. */
  private static List<Proposition> withoutOwn(List<Proposition> group) {
    return group.stream()
        .filter(p -> p.isDenied() || group.stream().noneMatch(d -> d.isDenied() && d.isBySame(p)))
        .toList();
  }

  /** Under which name everybody is shown: the fullest that one of the accounts has. */
  private static Map<NameParts, String> names(List<Proposition> group) {
    List<Proposition> fullest =
        group.stream()
            .sorted(
                Comparator.comparingInt((Proposition p) -> -p.by().words().size())
                    .thenComparing(p -> p.stated().by()))
            .toList();
    Map<NameParts, String> names = new LinkedHashMap<>();
    for (Proposition proposition : fullest) {
      Proposition same =
          fullest.stream().filter(proposition::isBySame).findFirst().orElse(proposition);
      names.putIfAbsent(proposition.by(), same.stated().by());
    }
    return names;
  }
}
