package org.variorum.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How sure it is that values which exclude each other are values of the same thing. Precision
 * first: whoever is wrongly alarmed twice stops reading.
 */
final class Trust {

  /** What is to be made of values that exclude each other. */
  enum Verdict {
    CERTAIN,
    POSSIBLE,
    NONE
  }

  /** So much telling context, of 1 for a word right beside both values, leaves little doubt. */
  private static final double MUCH = 2.2;

  /** So much where the value stands right beside what happened. */
  private static final double MUCH_OF_ONE_EVENT = 1.7;

  /** So much is enough where the sentences say little else. */
  private static final double ENOUGH = 1.5;

  private static final double HALF = 0.5;
  private static final double MOST = 0.7;

  /** Each further pair of accounts that part in the same way adds so much. */
  private static final double FURTHER = 0.2;

  /** More than so many times the other, a figure is rather of something else. */
  private static final double FACTOR = 3;

  /** Where people say things. */
  private static final Set<String> OCCASIONS =
      Set.of("=interviewed", "=spoke", "confer", "brief", "hear", "rally");

  private static final double FACTOR_OF_COUNTS = 2;

  /** A sentence with so many figures is a row of them. */
  private static final int MANY_FIGURES = 3;

  private final List<Account> accounts;
  private final List<Statement> statements;

  /** How many values each account states of what has the same heads: several is a list. */
  private final Map<String, Integer> several = new HashMap<>();

  private final Map<Place, Integer> figuresIn = new HashMap<>();
  private final Map<Slot, Map<Integer, List<Statement>>> bySlot = new HashMap<>();

  Trust(List<Account> accounts, List<Statement> statements) {
    this.accounts = accounts;
    this.statements = statements;
    for (Statement statement : statements) {
      bySlot
          .computeIfAbsent(statement.slot(), s -> new TreeMap<>())
          .computeIfAbsent(statement.account(), a -> new ArrayList<>())
          .add(statement);
    }
    for (Statement statement : statements) {
      if (statement.slot().type().isFigure()) {
        figuresIn.merge(new Place(statement.account(), statement.sentence()), 1, Integer::sum);
      }
      for (String head : statement.heads()) {
        several.merge(key(statement, head), 1, Integer::sum);
      }
    }
  }

  private static String key(Statement statement, String head) {
    Slot slot = statement.slot();
    return statement.account() + " " + slot.type() + " " + slot.of() + " " + head;
  }

  /**
   * The verdict on each pair of a cluster that parts.
   *
   * @param pairs those that may be of one thing, by {@link #isOfOneThing}
   * @param carriedByTwo whether two accounts or more state each of two values
   */
  Map<Aligned, Verdict> of(List<Aligned> pairs, Map<Aligned, Boolean> alone, boolean carriedByTwo) {
    double further = FURTHER * Math.min(5, pairs.size() - 1);
    Map<Aligned, Verdict> verdicts = new LinkedHashMap<>();
    for (Aligned pair : pairs) {
      verdicts.put(pair, of(pair, alone.getOrDefault(pair, false), further, carriedByTwo));
    }
    return verdicts;
  }

  /** Whether nothing tells that the two statements of {@code pair} are of two things. */
  boolean isOfOneThing(Aligned pair) {
    Statement one = statements.get(pair.first());
    Statement other = statements.get(pair.second());
    return !anybodyStatesBoth(one, other)
        && !namesOthers(one, other)
        && !eitherNamesBothPlaces(one, other);
  }

  private Verdict of(Aligned pair, boolean alone, double further, boolean carriedByTwo) {
    Statement one = statements.get(pair.first());
    Statement other = statements.get(pair.second());
    double shared = pair.shared() + further;
    double part = pair.part() + further / 2;
    if (isListed(one, other) || !alone) {
      return shared >= MUCH && part >= HALF ? Verdict.POSSIBLE : Verdict.NONE;
    }
    boolean sure =
        shared >= MUCH && part >= HALF
            || shared >= ENOUGH && part >= MOST
            || isShort(pair, one)
            || shared >= MUCH_OF_ONE_EVENT && part >= HALF && sameEvent(one, other);
    if (sameSpeech(one, other) && isExact(one, other)) {
      return Verdict.CERTAIN;
    }
    sure |= isToldOnce(one, other);
    boolean carried = carriedByTwo && shared >= ENOUGH && sameHead(one, other);
    if ((sure || carried) && isExact(one, other) && sameHeads(one, other)) {
      return isList(one) || isList(other) ? Verdict.POSSIBLE : Verdict.CERTAIN;
    }
    return shared >= ENOUGH && part >= 0.4 || sure ? Verdict.POSSIBLE : Verdict.NONE;
  }

  /**
   * Whether one speaker is quoted beside both, from an interview, say, of which each gives the day.
   */
  static boolean sameSpeech(Statement one, Statement other) {
    boolean speaker =
        one.terms().keySet().stream().filter(Terms::isSpeaker).anyMatch(other.terms()::containsKey);
    return speaker
        && one.slot().type() == Slot.Type.DATE
        && one.heads().stream()
            .anyMatch(head -> OCCASIONS.contains(head) && other.heads().contains(head));
  }

  /** Whether what stands nearest to each value stands near the other, too. */
  private static boolean sameHeads(Statement one, Statement other) {
    return !one.heads().isEmpty()
        && !other.heads().isEmpty()
        && other.heads().contains(one.heads().getFirst())
        && one.heads().contains(other.heads().getFirst());
  }

  /**
   * Whether one kind of event stands nearest to both, in one sentence alone of each account, and of
   * the same person: "called Page as a witness", "Page was summoned to testify".
   */
  private boolean isToldOnce(Statement one, Statement other) {
    if (one.slot().type() != Slot.Type.DATE || !sameEvent(one, other)) {
      return false;
    }
    String event = one.heads().getFirst();
    return accounts.get(one.account()).sentencesWith().getOrDefault(event, 0) == 1
        && accounts.get(other.account()).sentencesWith().getOrDefault(event, 0) == 1
        && one.terms().keySet().stream()
            .anyMatch(term -> Terms.isName(term) && other.terms().containsKey(term));
  }

  /** Whether one kind of event stands nearest to both. */
  private static boolean sameEvent(Statement one, Statement other) {
    return sameHead(one, other) && Terms.isEvent(one.heads().getFirst());
  }

  private static boolean sameHead(Statement one, Statement other) {
    return !one.heads().isEmpty()
        && !other.heads().isEmpty()
        && one.heads().getFirst().equals(other.heads().getFirst());
  }

  /** Whether both name somebody or something, and nobody and nothing that the other names. */
  private static boolean namesOthers(Statement one, Statement other) {
    Set<String> first = names(one);
    Set<String> second = names(other);
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  private static Set<String> names(Statement statement) {
    return statement.terms().keySet().stream().filter(Terms::isName).collect(Collectors.toSet());
  }

  /** Whether one of the two accounts knows of both places: then it chose between them. */
  private boolean eitherNamesBothPlaces(Statement one, Statement other) {
    return one.value() instanceof Whereabouts here
        && other.value() instanceof Whereabouts there
        && (accounts.get(one.account()).names(there.identity())
            || accounts.get(other.account()).names(here.identity()));
  }

  /** Whether its sentence is a row of figures. */
  private boolean isList(Statement statement) {
    return figuresIn.getOrDefault(new Place(statement.account(), statement.sentence()), 0)
        >= MANY_FIGURES;
  }

  /**
   * Whether some account states both values of what has the same name or happened alike: then they
   * are two things, and each account tells of one. "Missed four games in October and the last two".
   */
  private boolean anybodyStatesBoth(Statement one, Statement other) {
    return bySlot.getOrDefault(one.slot(), Map.of()).values().stream()
        .anyMatch(own ->
            own.stream().anyMatch(statement -> means(statement, one, other))
                && own.stream().anyMatch(statement -> means(statement, other, one)));
  }

  /** Whether a statement gives the value of {@code like}, and not that of {@code unlike}. */
  private static boolean means(Statement statement, Statement like, Statement unlike) {
    return statement.slot().equals(like.slot())
        && statement.value().agreesWith(like.value())
        && statement.value().vagueness() <= 2 * like.value().vagueness()
        && !statement.value().compatibleWith(unlike.value())
        && (!statement.slot().of().isEmpty()
            || statement.heads().stream().anyMatch(unlike.anchors()::contains)
                && statement.heads().stream().anyMatch(like.anchors()::contains));
  }

  /** "Married twice", "married three times": all that a short clause can tell. */
  private static boolean isShort(Aligned pair, Statement one) {
    return one.slot().type() == Slot.Type.TIMES && pair.shared() >= HALF && pair.part() >= 0.6;
  }

  /** Whether an account states several values of what both speak of: scores, ages, calibres. */
  private boolean isListed(Statement one, Statement other) {
    return one.heads().stream()
        .filter(other.heads()::contains)
        .allMatch(head ->
            several.getOrDefault(key(one, head), 0) > 1
                || several.getOrDefault(key(other, head), 0) > 1);
  }

  /** Whether the values are of one grain, and near enough to be of one thing. */
  private static boolean isExact(Statement one, Statement other) {
    if (one.value() instanceof Period a && other.value() instanceof Period b) {
      return a.value().length() >= 4
          && b.value().length() >= 4
          && Math.min(10, a.value().length()) == Math.min(10, b.value().length());
    }
    if (one.value() instanceof ClockTime a && other.value() instanceof ClockTime b) {
      return a.isFarFrom(b);
    }
    return switch (one.slot().type()) {
      case PLACE -> sameEvent(one, other);
      case AGE -> false;
      case DATE, TIME, COUNT, MONEY, TIMES, SHARE, MEASURE, DURATION ->
          isNear(one.value(), other.value());
    };
  }

  private static boolean isNear(Value one, Value other) {
    if (one instanceof Lapse a && other instanceof Lapse b) {
      return a.isWithin(FACTOR_OF_COUNTS, b);
    }
    if (!(one instanceof Figure a) || !(other instanceof Figure b)) {
      return true;
    }
    BigDecimal first = a.range().max() == null ? a.range().min() : a.range().max();
    BigDecimal second = b.range().max() == null ? b.range().min() : b.range().max();
    if (first == null || second == null || first.signum() <= 0 || second.signum() <= 0) {
      return false;
    }
    double factor = first.doubleValue() / second.doubleValue();
    boolean sameUnit = a.unit() == null ? b.unit() == null : a.unit().equals(b.unit());
    double most = a.unit() == null ? FACTOR_OF_COUNTS : FACTOR;
    return !sameUnit || factor <= most && factor >= 1 / most;
  }
}
