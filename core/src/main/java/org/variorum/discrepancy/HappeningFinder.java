package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.discrepancy.HappeningReader.Told;

/**
 * Where one account tells that something happened to somebody and another that it did not. Certain
 * only of somebody with a name, in the simple past, and where the sentences share more than this;
 * what an account tells both ways happened twice.
 */
final class HappeningFinder {

  private static final String RULE = "happened-or-not";

  /** So many telling words in both sentences besides leave little doubt. */
  private static final int MUCH = 2;

  /** Of what one may be guilty of one thing and not of another. */
  private static final Set<Happening> OF_SOMETHING =
      Set.of(Happening.CHARGED, Happening.CONVICTED, Happening.PLEADED_GUILTY, Happening.ATTENDED);

  /** Accounts tell of more that happened than this only in tables. */
  private static final int MOST = 200;

  private final List<Account> accounts;
  private final Map<Place, List<Period>> days = new TreeMap<>(Place.ORDER);

  private HappeningFinder(List<Account> accounts, List<Statement> statements) {
    this.accounts = accounts;
    for (Statement statement : statements) {
      if (statement.value() instanceof Period period) {
        days.computeIfAbsent(
                new Place(statement.account(), statement.sentence()), p -> new ArrayList<>())
            .add(period);
      }
    }
  }

  /** What {@code accounts} part on; their dates are among {@code statements}. */
  static List<Discrepancy> in(List<Account> accounts, List<Statement> statements) {
    HappeningFinder finder = new HappeningFinder(accounts, statements);
    Map<String, List<Told>> byWhom = new TreeMap<>();
    for (Account account : accounts) {
      HappeningReader.in(account).stream()
          .limit(MOST)
          .forEach(told ->
              byWhom
                  .computeIfAbsent(told.happening() + " " + told.whom(), k -> new ArrayList<>())
                  .add(told));
    }
    List<Discrepancy> found = new ArrayList<>();
    byWhom.values().forEach(told -> finder.compare(told, found));
    return found;
  }

  private void compare(List<Told> told, List<Discrepancy> found) {
    List<Told> yes = told.stream().filter(Told::happened).toList();
    List<Told> no = told.stream().filter(t -> !t.happened()).toList();
    boolean both = yes.stream().anyMatch(t -> no.stream().anyMatch(n -> account(n) == account(t)));
    if (both) {
      return;
    }
    int best = 0;
    Set<Told> apart = new HashSet<>();
    for (Told one : yes) {
      for (Told other : no) {
        int shared = shared(one, other);
        if (shared > 0) {
          apart.add(one);
          apart.add(other);
          best = Math.max(best, one.simple() && other.simple() ? shared : 1);
        }
      }
    }
    if (apart.isEmpty()) {
      return;
    }
    boolean sure = Terms.isName(told.getFirst().whom()) && best >= MUCH;
    found.add(discrepancy(yes, no, apart, sure));
  }

  private Discrepancy discrepancy(List<Told> yes, List<Told> no, Set<Told> apart, boolean sure) {
    Happening happening = yes.getFirst().happening();
    return new Discrepancy(
        Kind.FACT,
        sure ? Certainty.CERTAIN : Certainty.POSSIBLE,
        name(yes.getFirst().whom())
            + ": "
            + happening.value(true)
            + " or "
            + happening.value(false),
        RULE,
        Stream.of(
                alternative(happening.value(true), yes, apart),
                alternative(happening.value(false), no, apart))
            .sorted(
                Comparator.comparingInt((Alternative a) -> -a.accounts().size())
                    .thenComparing(Alternative::value))
            .toList());
  }

  private static int account(Told told) {
    return told.place().account();
  }

  private static Alternative alternative(String value, List<Told> told, Set<Told> apart) {
    return new Alternative(value, told.stream().filter(apart::contains).map(Told::place).toList());
  }

  private String name(String whom) {
    if (Terms.isName(whom)) {
      return accounts.getFirst().nameOf(whom);
    }
    return whom.equals(HappeningReader.ANYBODY) ? "anybody" : "the " + whom;
  }

  /**
   * How many telling words two sentences share besides, and 0 where they need not tell of the same:
   * where they name days that exclude each other, or somebody or something else each.
   */
  private int shared(Told one, Told other) {
    if (OF_SOMETHING.contains(one.happening())
        && !one.object().isEmpty()
        && !other.object().isEmpty()
        && Collections.disjoint(one.object(), other.object())) {
      return 0;
    }
    List<Period> some = days.getOrDefault(new Place(account(one), one.sentence()), List.of());
    List<Period> others = days.getOrDefault(new Place(account(other), other.sentence()), List.of());
    if (!some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(a -> others.stream().anyMatch(a::compatibleWith))) {
      return 0;
    }
    Set<String> first = terms(one);
    Set<String> second = terms(other);
    long ownNames = first.stream().filter(Terms::isName).count();
    long otherNames = second.stream().filter(Terms::isName).count();
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    boolean othersNamed =
        ownNames > 0 && otherNames > 0 && common.stream().noneMatch(Terms::isName);
    return othersNamed ? 0 : common.size();
  }

  /** The telling terms of its sentence but for whom it tells of and what happened. */
  private Set<String> terms(Told told) {
    Set<String> terms =
        new HashSet<>(
            accounts.get(account(told)).tellingTerms(told.sentence(), told.place().span()));
    terms.remove(told.whom());
    return terms;
  }
}
