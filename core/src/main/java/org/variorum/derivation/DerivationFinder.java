package org.variorum.derivation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.derivation.NarrationIndex.Pair;
import org.variorum.derivation.StatedCredits.Joined;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/**
 * Finds who drew on whom among the accounts of one event, and so how many of them are independent.
 * Thread-safe.
 *
 * <p>There are two kinds of evidence: words of the outlets' own that two accounts share, and what
 * an account says itself. What a speaker said is the same in every account that has it, and joins
 * nothing. The order in which the accounts are given changes nothing but their indexes.
 */
public final class DerivationFinder {

  private final AccountWords.Finder words = new AccountWords.Finder();
  private final OutletNames names = new OutletNames();

  /** Who drew on whom among {@code accounts}. */
  public Derivations find(List<AnnotatedArticle> accounts) {
    List<List<Credit>> credits =
        IntStream.range(0, accounts.size())
            .parallel()
            .mapToObj(i -> CreditFinder.in(i, accounts.get(i)))
            .toList();
    Precedence precedence = new Precedence(accounts);
    List<Integer> order = precedence.order();
    List<Narration> narrations = narrations(accounts, credits, order);
    Map<Pair, SharedNarration> shared = shared(narrations, order);
    List<Joined> stated =
        new StatedCredits(new StoryOutlets(names, accounts))
            .join(credits.stream().flatMap(List::stream).toList(), precedence.comparator(), shared);
    return new Joins(precedence, narrations, shared, stated).derivations();
  }

  /** The narrations, in the order of {@code order}. */
  private List<Narration> narrations(
      List<AnnotatedArticle> accounts, List<List<Credit>> credits, List<Integer> order) {
    List<AccountWords> all =
        order.stream()
            .parallel()
            .map(i -> words.find(accounts.get(i).body(), places(credits.get(i))))
            .toList();
    SpokenWords speech = new SpokenWords(all);
    return all.stream().parallel().map(account -> account.narration(speech)).toList();
  }

  private static List<Span> places(List<Credit> credits) {
    return credits.stream().map(Credit::inText).filter(Objects::nonNull).toList();
  }

  /** What pairs of accounts share, by the accounts' indexes, the first in order first. */
  private static Map<Pair, SharedNarration> shared(
      List<Narration> narrations, List<Integer> order) {
    return NarrationIndex.seeds(narrations).entrySet().parallelStream()
        .map(entry -> {
          Narration first = narrations.get(entry.getKey().first());
          Narration second = narrations.get(entry.getKey().second());
          List<SharedPassage> passages = new Tiling(first, second).around(entry.getValue());
          int least = Math.min(first.weight(), second.weight());
          Pair pair =
              new Pair(order.get(entry.getKey().first()), order.get(entry.getKey().second()));
          return Map.entry(pair, new SharedNarration(passages, least));
        })
        .filter(entry -> !entry.getValue().passages().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
