package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of different accounts are about the same thing: by the terms around their
 * values, weighed by how near they stand and by how rare they are within each account. A word that
 * stands in every other sentence of a report tells what the report is about, not which of its
 * statements this is.
 */
final class Alignment {

  /** With so many others a statement is compared at most, through one term. */
  private static final int MOST = 120;

  /** And at most, through all of its terms. */
  private static final int MOST_COMPARED = 300;

  /** What shares less is not worth a look. */
  private static final double LEAST = 0.6;

  private final List<Statement> statements;
  private final Map<String, Double> rarity = new HashMap<>();
  private final double[] sums;

  Alignment(List<Account> accounts, List<Statement> statements) {
    this.statements = statements;
    Map<String, int[]> seen = new HashMap<>();
    for (Account account : accounts) {
      account
          .sentencesWith()
          .forEach((term, count) -> {
            double rare = 1 / (1 + Math.log(count));
            rarity.merge(term, rare, Double::sum);
            seen.computeIfAbsent(term, t -> new int[1])[0]++;
          });
    }
    rarity.replaceAll((term, sum) -> sum / seen.getOrDefault(term, new int[] {1})[0]);
    sums = new double[statements.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(statements.get(i));
    }
  }

  private double sum(Statement statement) {
    return statement.terms().entrySet().stream()
        .mapToDouble(term -> term.getValue() * rarity(term.getKey()))
        .sorted()
        .sum();
  }

  double rarity(String term) {
    return rarity.getOrDefault(term, 1.0);
  }

  /** All pairs that share enough to be looked at, the likest first. */
  List<Aligned> pairs() {
    Map<String, List<Integer>> having = new HashMap<>();
    List<Aligned> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Set<Integer> others = new HashSet<>();
      for (String term : statement.anchors()) {
        String key = statement.slot().type() + " " + statement.slot().of() + " " + term;
        List<Integer> list = having.computeIfAbsent(key, k -> new ArrayList<>());
        others.addAll(list);
        if (list.size() < MOST) {
          list.add(i);
        }
      }
      for (int other : others.stream().sorted().limit(MOST_COMPARED).toList()) {
        if (statements.get(other).account() != statement.account()) {
          Aligned pair = pair(other, i);
          if (pair.shared() >= LEAST) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.sort(Aligned.LIKEST_FIRST);
    return pairs;
  }

  private Aligned pair(int first, int second) {
    Map<String, Double> one = statements.get(first).terms();
    Map<String, Double> other = statements.get(second).terms();
    boolean swap = one.size() > other.size();
    double shared =
        (swap ? other : one)
            .entrySet().stream()
                .mapToDouble(term ->
                    Math.min(term.getValue(), (swap ? one : other).getOrDefault(term.getKey(), 0.0))
                        * rarity(term.getKey()))
                .sorted()
                .sum();
    double least = Math.max(0.001, Math.min(sums[first], sums[second]));
    return new Aligned(first, second, shared, shared / least);
  }

  /** What both are about, the most telling first: terms of words that stand beside both. */
  List<String> common(Statement one, Statement other) {
    return one.anchors().stream()
        .filter(other.anchors()::contains)
        .sorted(
            Comparator.comparingDouble((String term) ->
                    -rarity(term)
                        * Math.min(
                            one.terms().getOrDefault(term, 0.0),
                            other.terms().getOrDefault(term, 0.0)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
