package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.name.Entity;
import org.variorum.text.Span;

/**
 * Sentences that accounts print in the same words but for one name, date or figure: somebody
 * copied, and somebody changed it. Where two things differ, two may be meant.
 */
final class CopiedFinder {

  private static final String RULE = "one-change-in-a-copied-sentence";

  /** Fewer words, names and figures not counted, are a formula rather than a copy. */
  private static final int FEWEST_WORDS = 6;

  /** More copies of a sentence are not compared. */
  private static final int MOST = 50;

  /** More are not looked for: two accounts may be copies of each other from end to end. */
  static final int MOST_FOUND = 500;

  /**
   * A sentence whose names and values are taken out.
   *
   * @param account whose it is
   * @param sentence where it stands
   * @param words what is left, with a mark for each that was taken out
   * @param slots what was taken out, in order
   */
  record Skeleton(int account, Span sentence, String words, int count, List<Filler> slots) {}

  /** What stands in a slot: a name, or a value. */
  sealed interface Filler {
    Place place();
  }

  /** A name. */
  record NameFiller(Place place, int identity, Entity.Type type, String name) implements Filler {}

  /** A date with its time, or a figure: what is stated in these words, all of one place. */
  record ValueFiller(Place place, List<Statement> statements) implements Filler {}

  private CopiedFinder() {}

  /**
   * What one account changed in a sentence that it shares with others, the first {@value
   * #MOST_FOUND}.
   *
   * @param notes where it is added, in words, what was not compared
   */
  static List<Discrepancy> in(
      List<Account> accounts, List<Statement> statements, List<String> notes) {
    Map<Place, List<Statement>> byPlace = new LinkedHashMap<>();
    statements.forEach(statement ->
        byPlace.computeIfAbsent(statement.place(), p -> new ArrayList<>(1)).add(statement));
    Map<String, List<Skeleton>> copies = new TreeMap<>();
    for (Account account : accounts) {
      for (Span sentence : account.sentences()) {
        Skeleton skeleton = account.skeleton(sentence, byPlace);
        if (skeleton.count() >= FEWEST_WORDS && !skeleton.slots().isEmpty()) {
          copies.computeIfAbsent(skeleton.words(), w -> new ArrayList<>()).add(skeleton);
        }
      }
    }
    if (copies.values().stream().anyMatch(same -> same.size() > MOST)) {
      notes.add("of sentences that are printed alike only the first " + MOST + " were compared");
    }
    List<Discrepancy> found = new ArrayList<>();
    for (List<Skeleton> same : copies.values()) {
      if (found.size() == MOST_FOUND) {
        break;
      }
      compare(same.subList(0, Math.min(MOST, same.size())), accounts).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Discrepancy> compare(List<Skeleton> copies, List<Account> accounts) {
    int slots = copies.getFirst().slots().size();
    Optional<Discrepancy> only = Optional.empty();
    for (int i = 0; i < slots; i++) {
      List<List<Filler>> groups = new ArrayList<>();
      for (Skeleton copy : copies) {
        if (copy.slots().size() == slots) {
          put(groups, copy.slots().get(i));
        }
      }
      if (groups.size() > 1) {
        if (only.isPresent() || anybodyStatesTwo(groups)) {
          return Optional.empty();
        }
        only = Optional.of(discrepancy(groups, typical(copies, accounts), i, accounts));
      }
    }
    return only;
  }

  /**
   * Whether one account has the sentence in two of {@code groups}: then it is true of both. "In
   * 2010 he was named coach of the year. In 2012 he was named coach of the year."
   */
  private static boolean anybodyStatesTwo(List<List<Filler>> groups) {
    Set<Integer> seen = new HashSet<>();
    for (List<Filler> group : groups) {
      Set<Integer> own = new HashSet<>();
      group.forEach(filler -> own.add(filler.place().account()));
      if (!own.stream().allMatch(seen::add)) {
        return true;
      }
    }
    return false;
  }

  /** The copy in whose words it is told what they state. */
  private static Skeleton typical(List<Skeleton> copies, List<Account> accounts) {
    return copies.stream()
        .min(
            Comparator.comparingInt((Skeleton copy) -> copy.sentence().length())
                .thenComparing(
                    copy -> copy.sentence().of(accounts.get(copy.account()).body().text()))
                .thenComparingInt(Skeleton::account)
                .thenComparing(Skeleton::sentence))
        .orElseThrow();
  }

  private static void put(List<List<Filler>> groups, Filler filler) {
    for (List<Filler> group : groups) {
      if (group.stream().allMatch(other -> agree(other, filler))) {
        group.add(filler);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(filler)));
  }

  private static boolean agree(Filler one, Filler other) {
    if (one instanceof ValueFiller a && other instanceof ValueFiller b) {
      return a.statements().stream()
          .allMatch(stated ->
              b.statements().stream()
                  .filter(s -> s.slot().type() == stated.slot().type())
                  .allMatch(s -> s.value().compatibleWith(stated.value())));
    }
    if (one instanceof NameFiller a && other instanceof NameFiller b) {
      return a.identity() == b.identity()
          || a.name().contains(b.name())
          || b.name().contains(a.name());
    }
    return true;
  }

  private static Discrepancy discrepancy(
      List<List<Filler>> groups, Skeleton copy, int slot, List<Account> accounts) {
    List<Alternative> values =
        groups.stream()
            .map(group ->
                new Alternative(
                    value(group.getFirst()), group.stream().map(Filler::place).toList()))
            .sorted(
                Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                    .thenComparing(Alternative::value))
            .toList();
    Certainty certainty =
        accounts.stream().anyMatch(account -> namesAll(account, groups))
            ? Certainty.POSSIBLE
            : Certainty.CERTAIN;
    Span changed = copy.slots().get(slot).place().span();
    String words = accounts.get(copy.account()).clause(changed, copy.sentence());
    return new Discrepancy(kind(groups), certainty, words, RULE, values);
  }

  /** Whether an account names them all: of a town and its county, both may be right. */
  private static boolean namesAll(Account account, List<List<Filler>> groups) {
    return groups.stream()
        .allMatch(
            group -> group.getFirst() instanceof NameFiller name && account.names(name.identity()));
  }

  private static Kind kind(List<List<Filler>> groups) {
    return switch (groups.getFirst().getFirst()) {
      case ValueFiller value -> value.statements().getFirst().slot().type().kind();
      case NameFiller name -> isPlace(groups) ? Kind.PLACE : Kind.NAME;
    };
  }

  private static boolean isPlace(List<List<Filler>> groups) {
    return groups.stream()
        .flatMap(List::stream)
        .anyMatch(f -> f instanceof NameFiller name && name.type() == Entity.Type.PLACE);
  }

  private static String value(Filler filler) {
    return switch (filler) {
      case ValueFiller value -> value.statements().getLast().value().plain();
      case NameFiller name -> name.name();
    };
  }
}
