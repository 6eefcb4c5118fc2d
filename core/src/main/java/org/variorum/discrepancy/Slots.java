package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements that are about the same thing, over all accounts: two are joined where each is the
 * other's likest in the other's account, and nothing there that would agree is nearly as like.
 */
final class Slots {

  /** A statement that shares so much of what the likest shares may be what is meant as well. */
  private static final double NEARLY = 0.8;

  /**
   * Two statements that exclude each other.
   *
   * @param pair how they were aligned
   * @param alone whether nothing else in either account comes near
   */
  record Conflict(Aligned pair, boolean alone) {}

  private final List<Statement> statements;
  private final Map<Integer, Map<Integer, List<Aligned>>> likest = new HashMap<>();
  private final List<Aligned> agreeing = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  Slots(List<Statement> statements, List<Aligned> pairs) {
    this.statements = statements;
    for (Aligned pair : pairs) {
      add(pair.first(), pair);
      add(pair.second(), pair);
    }
    for (Aligned pair : pairs) {
      judge(pair);
    }
  }

  private void add(int statement, Aligned pair) {
    likest
        .computeIfAbsent(statement, s -> new HashMap<>())
        .computeIfAbsent(
            statements.get(pair.first() == statement ? pair.second() : pair.first()).account(),
            a -> new ArrayList<>())
        .add(pair);
  }

  private void judge(Aligned pair) {
    Statement one = statements.get(pair.first());
    Statement other = statements.get(pair.second());
    boolean heads = one.heads().stream().anyMatch(other.heads()::contains);
    if (!heads || !one.value().isComparableWith(other.value())) {
      return;
    }
    List<Aligned> fromOne = likest(pair.first(), other.account());
    List<Aligned> fromOther = likest(pair.second(), one.account());
    boolean likestOfOne = isFirst(fromOne, pair);
    boolean likestOfOther = isFirst(fromOther, pair);
    if (one.value().compatibleWith(other.value())) {
      if (likestOfOne || likestOfOther) {
        agreeing.add(pair);
      }
    } else if (likestOfOne && likestOfOther && !agrees(fromOne, pair) && !agrees(fromOther, pair)) {
      conflicts.add(new Conflict(pair, isAlone(fromOne, pair) && isAlone(fromOther, pair)));
    }
  }

  private static boolean isFirst(List<Aligned> likest, Aligned pair) {
    return !likest.isEmpty() && likest.getFirst().equals(pair);
  }

  /** The pairs of a statement with those of an account, the likest first. */
  private List<Aligned> likest(int statement, int account) {
    return likest.getOrDefault(statement, Map.of()).getOrDefault(account, List.of());
  }

  /** Whether one that agrees is nearly as like. */
  private boolean agrees(List<Aligned> likest, Aligned pair) {
    return likest.stream()
        .anyMatch(other ->
            other.shared() >= NEARLY * pair.shared()
                && statements
                    .get(other.first())
                    .value()
                    .compatibleWith(statements.get(other.second()).value()));
  }

  private static boolean isAlone(List<Aligned> likest, Aligned pair) {
    return likest.stream()
        .noneMatch(other -> !other.equals(pair) && other.shared() >= NEARLY * pair.shared());
  }

  List<Aligned> agreeing() {
    return agreeing;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }
}
