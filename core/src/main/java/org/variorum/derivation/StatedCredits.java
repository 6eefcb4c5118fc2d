package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.derivation.NarrationIndex.Pair;

/**
 * Which accounts are joined by what they say of themselves.
 *
 * <p>A credit to an outlet of the story joins the two, however little it is said of: the account
 * says itself that it has something from there. Two accounts that credit one that is absent are
 * joined only where the credit covers the report of each, as a dateline or a byline does: then both
 * print one agency's report. Where each only cites it for a fact, each has the rest from elsewhere.
 */
final class StatedCredits {

  /** The rules whose form alone says that an absent outlet is meant, known to us or not. */
  private static final Set<String> OF_ANY = Set.of("dateline", "first published");

  private final StoryOutlets outlets;

  StatedCredits(StoryOutlets outlets) {
    this.outlets = outlets;
  }

  /**
   * Two accounts joined, by their indexes.
   *
   * @param from the one that is credited; or one of two that credit a third
   * @param to the one that gives credit
   * @param credits all that say so
   * @param third whether both credit a third
   */
  record Joined(int from, int to, List<Credit> credits, boolean third) {}

  /**
   * What {@code credits} join.
   *
   * @param order of the accounts, those that come first preferred where an outlet has several
   * @param shared what pairs share of their narrations, the pair in the order of the accounts
   */
  List<Joined> join(
      List<Credit> credits, Comparator<Integer> order, Map<Pair, SharedNarration> shared) {
    Map<Pair, List<Credit>> stated =
        new TreeMap<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    Map<String, List<Credit>> covering = new TreeMap<>();
    for (Credit credit : credits) {
      Optional<KnownOutlet> outlet = outlets.meant(credit);
      if (outlet.isPresent()) {
        List<Integer> of = outlet.get().accounts();
        if (!of.contains(credit.account())) {
          int from = of.stream().min(nearest(credit.account(), order, shared)).orElseThrow();
          stated
              .computeIfAbsent(new Pair(from, credit.account()), pair -> new ArrayList<>())
              .add(credit);
        }
      } else if (credit.covers()) {
        @Nullable String third = third(credit);
        if (third != null) {
          covering.computeIfAbsent(third, name -> new ArrayList<>()).add(credit);
        }
      }
    }
    List<Joined> joined = new ArrayList<>();
    stated.forEach((pair, of) -> joined.add(new Joined(pair.first(), pair.second(), of, false)));
    covering.values().forEach(of -> joinThird(of, order, joined));
    return joined;
  }

  /** The absent outlet that a covering credit means, if it can be told. */
  private @Nullable String third(Credit credit) {
    @Nullable String agency = outlets.agency(credit);
    if (agency != null) {
      return agency;
    }
    List<String> words = OutletNames.words(credit.outlet());
    return OF_ANY.contains(credit.rule()) && !words.isEmpty() ? String.join(" ", words) : null;
  }

  private static Comparator<Integer> nearest(
      int to, Comparator<Integer> order, Map<Pair, SharedNarration> shared) {
    return Comparator.comparingInt(
            (Integer from) -> {
              @Nullable SharedNarration one = shared.get(new Pair(from, to));
              @Nullable SharedNarration other = shared.get(new Pair(to, from));
              return -(one == null ? 0 : one.weight()) - (other == null ? 0 : other.weight());
            })
        .thenComparing(order);
  }

  /** Each of the accounts that credit one third is joined with the first of them. */
  private static void joinThird(
      List<Credit> credits, Comparator<Integer> order, List<Joined> joined) {
    List<Integer> accounts =
        credits.stream().map(Credit::account).distinct().sorted(order).toList();
    for (int to : accounts.subList(1, accounts.size())) {
      Set<Integer> both = new HashSet<>(List.of(accounts.getFirst(), to));
      joined.add(
          new Joined(
              accounts.getFirst(),
              to,
              credits.stream().filter(credit -> both.contains(credit.account())).toList(),
              true));
    }
  }
}
