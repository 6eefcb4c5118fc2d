package org.variorum.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.collation.Column;
import org.variorum.collation.Difference;
import org.variorum.collation.Utterance;

/**
 * Neighbouring columns that are shown as one: they stand under the same differences, and the same
 * accounts reach them.
 *
 * @param from first column
 * @param to one past the last column
 * @param differences those that cover it, the narrowest first; none where all agree
 */
record Stretch(int from, int to, List<Difference> differences) {

  Stretch {
    differences = List.copyOf(differences);
  }

  /** All columns of {@code utterance}, cut where a difference or an account starts or ends. */
  static List<Stretch> of(Utterance utterance) {
    List<Stretch> stretches = new ArrayList<>();
    List<Difference> current = List.of();
    BitSet present = new BitSet();
    int from = 0;
    int count = utterance.columns().size();
    List<List<Difference>> covering = covering(utterance);
    for (int i = 0; i < count; i++) {
      List<Difference> here = covering.get(i);
      BitSet reach = reach(utterance.columns().get(i));
      if (i > from && !(here.equals(current) && reach.equals(present))) {
        stretches.add(new Stretch(from, i, current));
        from = i;
      }
      current = here;
      present = reach;
    }
    if (count > from) {
      stretches.add(new Stretch(from, count, current));
    }
    return stretches;
  }

  /** For each column, the differences that cover it: one list as long as they are the same. */
  private static List<List<Difference>> covering(Utterance utterance) {
    List<Difference> all =
        utterance.differences().stream()
            .sorted(Comparator.comparingInt(difference -> difference.to() - difference.from()))
            .toList();
    int columns = utterance.columns().size();
    List<List<Integer>> changes = new ArrayList<>();
    for (int i = 0; i <= columns; i++) {
      changes.add(new ArrayList<>(0));
    }
    for (int i = 0; i < all.size(); i++) {
      changes.get(all.get(i).from()).add(i);
      changes.get(all.get(i).to()).add(i);
    }
    List<List<Difference>> covering = new ArrayList<>();
    BitSet open = new BitSet();
    List<Difference> here = List.of();
    for (int i = 0; i < columns; i++) {
      if (!changes.get(i).isEmpty()) {
        changes.get(i).forEach(open::flip);
        here = open.stream().mapToObj(all::get).toList();
      }
      covering.add(here);
    }
    return covering;
  }

  private static BitSet reach(Column column) {
    BitSet reach = new BitSet();
    column.variants().forEach(variant -> variant.at().forEach((account, _) -> reach.set(account)));
    return reach;
  }

  /** The difference by which it is shown: the narrowest that is more than words moved. */
  Optional<Difference> main() {
    return differences.stream()
        .filter(difference -> difference.kind() != Difference.Kind.ORDER)
        .findFirst()
        .or(() -> differences.stream().findFirst());
  }

  /** Whether its words stand elsewhere in some account. */
  boolean moved() {
    return differences.stream().anyMatch(difference -> difference.kind() == Difference.Kind.ORDER);
  }

  boolean agreed() {
    return differences.isEmpty();
  }
}
