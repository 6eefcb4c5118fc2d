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

  /** More that tell one thing, of one person, are not compared with those that deny it. */
  private static final int MOST_COMPARED = 300;

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

  /**
   * What {@code accounts} part on; their dates are among {@code statements}.
   *
   * @param notes where it is added, in words, what was not compared
   */
  static List<Discrepancy> in(
      List<Account> accounts, List<Statement> statements, List<String> notes) {
    HappeningFinder finder = new HappeningFinder(accounts, statements);
    Map<String, List<Told>> byWhom = new TreeMap<>();
    boolean cut = false;
    for (Account account : accounts) {
      List<Told> all = HappeningReader.in(account);
      cut |= all.size() > MOST;
      for (Told told : all.subList(0, Math.min(MOST, all.size()))) {
        byWhom
            .computeIfAbsent(told.happening() + " " + told.whom(), k -> new ArrayList<>())
            .add(told);
      }
    }
    if (cut) {
      notes.add(
          "of what happened or did not only the first " + MOST + " of a report were compared");
    }
    List<Discrepancy> found = new ArrayList<>();
    byWhom.values().forEach(told -> finder.compare(told, found, notes));
    return found;
  }

  private void compare(List<Told> told, List<Discrepancy> found, List<String> notes) {
    List<Told> yes = told.stream().filter(Told::happened).toList();
    List<Told> no = told.stream().filter(t -> !t.happened()).toList();
    Set<Integer> denying = new HashSet<>();
    no.forEach(other -> denying.add(account(other)));
    if (no.isEmpty() || yes.stream().anyMatch(one -> denying.contains(account(one)))) {
      return;
    }
    int best = 0;
    Set<Told> apart = new HashSet<>();
    List<Sentence> others = sentences(no);
    for (Sentence one : sentences(yes)) {
      for (Sentence other : others) {
        int shared = shared(one, other);
        if (shared > 0) {
          apart.add(one.told());
          apart.add(other.told());
          boolean simple = one.told().simple() && other.told().simple();
          best = Math.max(best, simple ? shared : 1);
        }
      }
    }
    if (!yes.isEmpty() && Math.max(yes.size(), no.size()) > MOST_COMPARED) {
      Told first = told.getFirst();
      notes.add(
          slot(first) + ": only the first " + MOST_COMPARED + " places of each were compared");
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
        slot(yes.getFirst()),
        RULE,
        Stream.of(
                alternative(happening.value(true), yes, apart),
                alternative(happening.value(false), no, apart))
            .sorted(
                Comparator.comparingInt((Alternative a) -> -a.accounts().size())
                    .thenComparing(Alternative::value))
            .toList());
  }

  private String slot(Told told) {
    return name(told.whom())
        + ": "
        + told.happening().value(true)
        + " or "
        + told.happening().value(false);
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
   * What is told, with what its sentence tells besides.
   *
   * @param terms the telling terms of the sentence but for whom it tells of and what happened
   * @param named whether one of them is a name
   * @param days the days that it names
   */
  private record Sentence(Told told, Set<String> terms, boolean named, List<Period> days) {}

  private List<Sentence> sentences(List<Told> told) {
    return told.stream().limit(MOST_COMPARED).map(this::sentence).toList();
  }

  private Sentence sentence(Told told) {
    Set<String> terms =
        new HashSet<>(
            accounts.get(account(told)).tellingTerms(told.sentence(), told.place().span()));
    terms.remove(told.whom());
    return new Sentence(
        told,
        terms,
        terms.stream().anyMatch(Terms::isName),
        days.getOrDefault(new Place(account(told), told.sentence()), List.of()));
  }

  /**
   * How many telling words two sentences share besides, and 0 where they need not tell of the same:
   * where they name days that exclude each other, or somebody or something else each.
   */
  private static int shared(Sentence one, Sentence other) {
    Set<String> first = one.told().object();
    Set<String> second = other.told().object();
    if (OF_SOMETHING.contains(one.told().happening())
        && !first.isEmpty()
        && !second.isEmpty()
        && Collections.disjoint(first, second)) {
      return 0;
    }
    if (!one.days().isEmpty()
        && !other.days().isEmpty()
        && one.days().stream().noneMatch(a -> other.days().stream().anyMatch(a::compatibleWith))) {
      return 0;
    }
    Set<String> common = new HashSet<>(one.terms());
    common.retainAll(other.terms());
    boolean othersNamed = one.named() && other.named() && common.stream().noneMatch(Terms::isName);
    return othersNamed ? 0 : common.size();
  }
}
