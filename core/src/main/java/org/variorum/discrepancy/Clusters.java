package org.variorum.discrepancy;

import static org.variorum.discrepancy.Value.Relation.AGREES;
import static org.variorum.discrepancy.Value.Relation.EXCLUDES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements of one thing, over all accounts: those that are aligned with one of two, and no
 * farther, since by a chain of neighbours anything leads to anything.
 */
final class Clusters {

  private final List<Statement> statements;
  private final Map<Integer, List<Aligned>> edgesOf = new HashMap<>();

  Clusters(List<Statement> statements, List<Aligned> edges) {
    this.statements = statements;
    for (Aligned edge : edges) {
      edgesOf.computeIfAbsent(edge.first(), e -> new ArrayList<>()).add(edge);
      edgesOf.computeIfAbsent(edge.second(), e -> new ArrayList<>()).add(edge);
    }
  }

  /** What is aligned with either side of {@code seed}, and its sides. */
  Set<Integer> around(Aligned seed) {
    Set<Integer> members = new TreeSet<>();
    for (int side : List.of(seed.first(), seed.second())) {
      members.add(side);
      for (Aligned edge : edgesOf.getOrDefault(side, List.of())) {
        members.add(edge.first());
        members.add(edge.second());
      }
    }
    return members;
  }

  /** The edges among {@code members}, each once, the likest first. */
  List<Aligned> among(Set<Integer> members) {
    Set<Aligned> among = new HashSet<>();
    for (int member : members) {
      for (Aligned edge : edgesOf.getOrDefault(member, List.of())) {
        if (members.contains(edge.first()) && members.contains(edge.second())) {
          among.add(edge);
        }
      }
    }
    return among.stream().sorted(Aligned.LIKEST_FIRST).toList();
  }

  /**
   * The values of {@code members}: groups of statements that may all hold, the exact ones deciding.
   * What would fit into two groups, or cannot be compared with one, tells for neither, and is left
   * out.
   */
  List<List<Integer>> values(Set<Integer> members) {
    List<Integer> exactFirst =
        members.stream()
            .sorted(
                Comparator.comparingDouble((Integer i) -> statements.get(i).value().vagueness())
                    .thenComparing(i -> statements.get(i).value().plain())
                    .thenComparing(i -> statements.get(i).place(), Place.ORDER))
            .toList();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i : exactFirst) {
      List<List<Integer>> fitting =
          groups.stream().filter(g -> g.stream().allMatch(j -> to(j, i) == AGREES)).toList();
      if (fitting.size() == 1) {
        fitting.getFirst().add(i);
      } else if (groups.stream().allMatch(g -> g.stream().anyMatch(j -> to(j, i) == EXCLUDES))) {
        groups.add(new ArrayList<>(List.of(i)));
      }
    }
    return groups;
  }

  private Value.Relation to(int one, int other) {
    return statements.get(one).value().to(statements.get(other).value());
  }
}
