package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.text.Span;

/**
 * Where dates and figures that accounts state of the same thing exclude each other, and where they
 * agree.
 *
 * <p>What is the same thing is told by {@link Alignment}; how sure that is, by {@link Trust}.
 */
final class DiscrepancyFinder {

  /** What shares less is not joined. */
  private static final double LEAST_SHARED = 1.0;

  private static final double LEAST_PART = 0.3;

  /** More conflicts of one story nobody reads, and hostile accounts have as many as they like. */
  static final int MOST = 500;

  /** Of what fewer others tell nobody is surprised to be alone. */
  static final int FEWEST_OTHERS = 2;

  private final List<Account> accounts;
  private final List<Statement> statements;
  private final Trust trust;
  private final List<Discrepancy> discrepancies = new ArrayList<>();

  /** The values of each, as groups of statements. */
  private final List<List<List<Integer>>> valuesOf = new ArrayList<>();

  private final List<Corroboration> corroborations = new ArrayList<>();

  /** A day and its hour are told once. */
  private final Set<List<Place>> told = new HashSet<>();

  DiscrepancyFinder(List<Account> accounts, List<Statement> statements, Coherence coherence) {
    this.accounts = accounts;
    this.statements = statements;
    this.trust = new Trust(accounts, statements);
    List<Aligned> pairs =
        new Alignment(accounts, statements)
            .pairs().stream()
                .filter(pair ->
                    coherence.together(
                        statements.get(pair.first()).account(),
                        statements.get(pair.second()).account()))
                .toList();
    Slots slots = new Slots(statements, pairs);
    Map<Aligned, Boolean> conflicts = new HashMap<>();
    slots.conflicts().forEach(conflict -> conflicts.put(conflict.pair(), conflict.alone()));
    List<Aligned> edges =
        Stream.concat(slots.agreeing().stream(), conflicts.keySet().stream())
            .filter(this::isLikeEnough)
            .sorted(Aligned.LIKEST_FIRST)
            .toList();
    Clusters clusters = new Clusters(statements, edges);
    Set<Integer> parted = part(edges, clusters, conflicts);
    alone(agree(edges, clusters, parted));
    corroborations.sort(
        Comparator.comparingInt((Corroboration c) -> -c.stated().accounts().size())
            .thenComparing(Corroboration::slot)
            .thenComparing(c -> c.stated().value()));
    discrepancies.sort(
        Comparator.comparing(Discrepancy::certainty)
            .thenComparingInt(d -> -d.values().stream().mapToInt(v -> v.accounts().size()).sum())
            .thenComparing(Discrepancy::slot)
            .thenComparing(d -> d.values().toString()));
  }

  /** Judges what parts around each conflict, the likest first; the statements that stand in one. */
  private Set<Integer> part(
      List<Aligned> edges, Clusters clusters, Map<Aligned, Boolean> conflicts) {
    Set<Aligned> told = new HashSet<>();
    Set<Integer> parted = new HashSet<>();
    for (Aligned seed : edges) {
      if (!conflicts.containsKey(seed) || told.contains(seed) || discrepancies.size() >= MOST) {
        continue;
      }
      Set<Integer> members = clusters.around(seed);
      List<List<Integer>> values = clusters.values(members);
      List<Aligned> between =
          clusters.among(members).stream()
              .filter(conflicts::containsKey)
              .filter(edge -> apart(values, edge))
              .toList();
      List<List<Integer>> judged =
          values.size() > 1 ? judge(values, between, conflicts) : List.of();
      between.stream().filter(edge -> apart(judged, edge)).forEach(told::add);
      judged.forEach(parted::addAll);
    }
    return parted;
  }

  /** Joins what agrees and is in no conflict; all statements that are accounted for. */
  private Set<Integer> agree(List<Aligned> edges, Clusters clusters, Set<Integer> parted) {
    Set<Integer> carried = new HashSet<>(parted);
    for (Aligned seed : edges) {
      if (!carried.contains(seed.first()) && !carried.contains(seed.second())) {
        Set<Integer> members = clusters.around(seed);
        members.removeIf(carried::contains);
        List<List<Integer>> values = clusters.values(members);
        carried.addAll(members);
        List<Integer> alike = asExact(values.getFirst());
        if (accountsOf(alike) > 1) {
          corroborate(alike, List.of());
        }
      }
    }
    return carried;
  }

  /**
   * Those of {@code group} that tell as much as the first: "Thursday afternoon" is not "5:30 p.m."
   */
  private List<Integer> asExact(List<Integer> group) {
    if (!(statements.get(group.getFirst()).value() instanceof ClockTime first)) {
      return group;
    }
    return group.stream()
        .filter(i -> statements.get(i).value() instanceof ClockTime time && first.isAsExactAs(time))
        .toList();
  }

  private boolean isLikeEnough(Aligned edge) {
    return edge.part() >= LEAST_PART && edge.shared() >= LEAST_SHARED
        || edge.part() >= 2 * LEAST_PART
        || Trust.sameSpeech(statements.get(edge.first()), statements.get(edge.second()));
  }

  private static boolean apart(List<List<Integer>> values, Aligned edge) {
    int first = indexOf(values, edge.first());
    int second = indexOf(values, edge.second());
    return first >= 0 && second >= 0 && first != second;
  }

  private static int indexOf(List<List<Integer>> values, int statement) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).contains(statement)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether statements of two values of {@code earlier} are among {@code places}. */
  private static boolean sharesTwoOf(Discrepancy earlier, Set<Place> places) {
    return earlier.values().stream()
            .filter(value -> value.places().stream().anyMatch(places::contains))
            .count()
        > 1;
  }

  /** The values that part, of which the conflict is kept; none where they may be of two things. */
  private List<List<Integer>> judge(
      List<List<Integer>> all, List<Aligned> between, Map<Aligned, Boolean> alone) {
    List<Aligned> ofOne = between.stream().filter(trust::isOfOneThing).toList();
    boolean carriedByTwo =
        joined(all, ofOne).stream().filter(group -> accountsOf(group) > 1).count() > 1;
    Map<Aligned, Trust.Verdict> verdicts = trust.of(ofOne, alone, carriedByTwo);
    List<Aligned> trusted =
        ofOne.stream()
            .filter(pair -> verdicts.get(pair) != Trust.Verdict.NONE)
            .sorted(Comparator.comparing(pair -> verdicts.getOrDefault(pair, Trust.Verdict.NONE)))
            .toList();
    List<List<Integer>> values = joined(all, trusted);
    if (values.size() > 1) {
      add(values, verdicts.getOrDefault(trusted.getFirst(), Trust.Verdict.NONE));
    }
    return values;
  }

  /** Those of {@code values} that are joined by {@code pairs} to the first pair. */
  private static List<List<Integer>> joined(List<List<Integer>> values, List<Aligned> pairs) {
    Map<Integer, Integer> valueOf = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      for (int statement : values.get(i)) {
        valueOf.put(statement, i);
      }
    }
    Set<Integer> joined = new TreeSet<>();
    boolean more = !pairs.isEmpty();
    while (more) {
      more = false;
      for (Aligned pair : pairs) {
        int first = valueOf.getOrDefault(pair.first(), 0);
        int second = valueOf.getOrDefault(pair.second(), 0);
        if (joined.isEmpty() || joined.contains(first) || joined.contains(second)) {
          more |= joined.addAll(List.of(first, second));
        }
      }
    }
    return joined.stream().map(values::get).toList();
  }

  private void add(List<List<Integer>> values, Trust.Verdict verdict) {
    Set<Place> places = new HashSet<>();
    values.forEach(group -> group.forEach(i -> places.add(statements.get(i).place())));
    for (int i = 0; i < discrepancies.size(); i++) {
      if (sharesTwoOf(discrepancies.get(i), places)) {
        if (verdict == Trust.Verdict.CERTAIN) {
          addTo(i, values);
        }
        return;
      }
    }
    valuesOf.add(values);
    discrepancies.add(discrepancy(values, verdict));
  }

  /** The same again, from another of its statements: only values that nobody knew are new. */
  private void addTo(int earlier, List<List<Integer>> values) {
    List<List<Integer>> known = new ArrayList<>(valuesOf.get(earlier));
    values.stream()
        .filter(group -> known.stream().allMatch(other -> excludes(other, group)))
        .forEach(known::add);
    if (known.size() > valuesOf.get(earlier).size()) {
      valuesOf.set(earlier, known);
      discrepancies.set(earlier, discrepancy(known, Trust.Verdict.CERTAIN));
    }
  }

  private boolean excludes(List<Integer> some, List<Integer> others) {
    return some.stream()
        .map(statements::get)
        .allMatch(one ->
            others.stream()
                .map(statements::get)
                .allMatch(other -> one.value().to(other.value()) == Value.Relation.EXCLUDES));
  }

  private Discrepancy discrepancy(List<List<Integer>> values, Trust.Verdict verdict) {
    List<Alternative> alternatives =
        values.stream()
            .map(group -> alternative(group))
            .sorted(
                Comparator.comparingInt((Alternative a) -> -a.accounts().size())
                    .thenComparing(Alternative::value))
            .toList();
    Statement typical = typical(values.stream().flatMap(List::stream).toList());
    return new Discrepancy(
        typical.slot().type().kind(),
        verdict == Trust.Verdict.CERTAIN ? Certainty.CERTAIN : Certainty.POSSIBLE,
        slot(typical),
        typical.slot().type().rule(),
        alternatives);
  }

  /** What one account alone states exactly, of an event of which several others tell. */
  private void alone(Set<Integer> carried) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (carried.contains(i)
          || statement.value().vagueness() > 0
          || statement.heads().size() < 2
          || !Terms.isEvent(statement.heads().getFirst())) {
        continue;
      }
      List<Integer> others =
          accounts.stream()
              .filter(account -> account.index() != statement.account())
              .filter(account -> isSilent(account, statement))
              .map(Account::index)
              .toList();
      if (others.size() >= FEWEST_OTHERS) {
        corroborate(List.of(i), others);
      }
    }
  }

  /**
   * Whether {@code account} tells of what {@code statement} is about, both of its nearest words in
   * one sentence, and gives no value of its kind there, not even in somebody's words.
   */
  private static boolean isSilent(Account account, Statement statement) {
    SentenceIndex index = account.sentenceIndex();
    List<Span> tells = index.withBoth(statement.heads().get(0), statement.heads().get(1));
    return !tells.isEmpty()
        && tells.stream()
            .noneMatch(sentence ->
                switch (statement.slot().type()) {
                  case DATE, TIME, DURATION -> index.hasTimex(sentence);
                  case COUNT, MONEY, TIMES, AGE, SHARE, MEASURE -> index.hasQuantity(sentence);
                  case PLACE -> account.hasPlace(sentence);
                });
  }

  private long accountsOf(List<Integer> group) {
    return group.stream().map(i -> statements.get(i).account()).distinct().count();
  }

  private void corroborate(List<Integer> group, List<Integer> others) {
    Statement typical = typical(group);
    Alternative stated = alternative(group);
    if (told.add(stated.places())) {
      corroborations.add(
          new Corroboration(typical.slot().type().kind(), slot(typical), stated, others));
    }
  }

  private Alternative alternative(List<Integer> group) {
    return new Alternative(
        statements.get(group.getFirst()).value().plain(),
        group.stream().map(i -> statements.get(i).place()).toList());
  }

  /** The one whose sentence says least besides. */
  private Statement typical(List<Integer> group) {
    return group.stream()
        .map(statements::get)
        .min(
            Comparator.comparingInt((Statement s) -> s.sentence().length())
                .thenComparing(s -> s.sentence().of(text(s)))
                .thenComparing(Statement::place, Place.ORDER))
        .orElseThrow();
  }

  private String text(Statement statement) {
    return accounts.get(statement.account()).body().text();
  }

  private String slot(Statement statement) {
    return accounts.get(statement.account()).clause(statement.place().span(), statement.sentence());
  }

  List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  List<Corroboration> corroborations() {
    return corroborations;
  }
}
