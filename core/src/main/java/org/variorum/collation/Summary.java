package org.variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.variorum.collation.Difference.Kind;

/**
 * Says the differences of an utterance in words: a sentence each, in their order, as an editor
 * would print it; an end that others clip is one, however many differences stand in it, and
 * spelling and punctuation are only counted.
 */
public final class Summary {

  private final Reach reach;
  private final List<Difference> differences;
  private final Sentences sentences;

  private Summary(List<Difference> differences, List<Column> columns, IntFunction<String> label) {
    this.reach = new Reach(columns);
    this.differences = differences;
    this.sentences = new Sentences(reach, label);
  }

  /**
   * The statements on {@code differences}, in their order.
   *
   * @param columns those of the utterance
   * @param label what an account is called, by its index
   */
  public static List<Statement> of(
      List<Difference> differences, List<Column> columns, IntFunction<String> label) {
    return new Summary(differences, columns, label).statements();
  }

  /** How many accounts print less of the words of {@code columns} than another. */
  public static int printingLess(List<Difference> differences, List<Column> columns) {
    return Ends.printingLess(differences, new Reach(columns));
  }

  private List<Statement> statements() {
    Map<Difference, Ends> endsOf = new HashMap<>();
    for (Ends ends : Ends.of(differences, reach)) {
      ends.pieces().forEach(piece -> endsOf.put(piece, ends));
    }
    List<Statement> statements = new ArrayList<>();
    Set<Ends> said = new HashSet<>();
    int small = 0;
    for (Difference difference : differences) {
      Ends ends = endsOf.get(difference);
      if (ends != null) {
        if (said.add(ends)) {
          statements.add(new Statement(sentences.end(ends), isGrave(ends)));
        }
      } else if (difference.kind() == Kind.SPELLING || difference.kind() == Kind.PUNCTUATION) {
        small++;
      } else {
        statements.add(new Statement(sentences.of(difference), isGrave(difference)));
      }
    }
    if (small > 0) {
      String one = "One difference of spelling or punctuation";
      String many = small + " differences of spelling or punctuation";
      statements.add(new Statement(small == 1 ? one : many, false));
    }
    return statements;
  }

  private boolean isGrave(Ends ends) {
    return ends.pieces().stream().anyMatch(this::isGrave);
  }

  private boolean isGrave(Difference difference) {
    return difference.hidden() || Gravity.of(difference, reach) == Gravity.NEGATION;
  }

  /** The names of accounts in a row; of many, the first and how many more. */
  static String names(Collection<Integer> accounts, IntFunction<String> label) {
    SortedSet<Integer> sorted = new TreeSet<>(accounts);
    List<String> names = sorted.stream().map(label::apply).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.size() > MOST_NAMES) {
      int rest = names.size() - MOST_NAMES + 1;
      return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and " + rest + " others";
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** More accounts are not named one by one. */
  private static final int MOST_NAMES = 6;
}
