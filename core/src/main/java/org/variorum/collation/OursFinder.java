package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.collation.Difference.Kind;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/** Finds what one account alone has differently. */
public final class OursFinder {

  /** A quotation is shown as far as this, in characters. */
  private static final int LONGEST = 72;

  /** What stands after all differences. */
  private static final int LAST = 100;

  private final Collation collation;
  private final int ours;
  private final String name;

  private record Ranked(OwnFinding finding, int rank) {}

  private OursFinder(Collation collation, int ours) {
    this.collation = collation;
    this.ours = ours;
    this.name = collation.accounts().get(ours).article().label();
  }

  /**
   * What account number {@code ours} alone has differently.
   *
   * @throws IndexOutOfBoundsException if there is no such account
   */
  public static Ours in(Collation collation, int ours) {
    OursFinder finder = new OursFinder(collation, ours);
    List<Ranked> found = new ArrayList<>();
    for (int i = 0; i < collation.utterances().size(); i++) {
      finder.utterance(i, found);
    }
    found.sort(Comparator.comparingInt(Ranked::rank)); // stable: then as in the collation
    return new Ours(ours, found.stream().map(Ranked::finding).toList());
  }

  private void utterance(int index, List<Ranked> found) {
    Utterance utterance = collation.utterances().get(index);
    Optional<Reading> reading =
        utterance.readings().stream().filter(r -> r.account() == ours).findFirst();
    if (reading.isEmpty()) {
      return;
    }
    if (utterance.alone()) {
      found.add(
          new Ranked(
              new OwnFinding(
                  OwnFinding.Kind.ALONE, index, OptionalInt.empty(), alone(reading.get()), false),
              LAST + 1));
      return;
    }
    speaker(utterance, reading.get())
        .ifPresent(sentence ->
            found.add(
                new Ranked(
                    new OwnFinding(
                        OwnFinding.Kind.SPEAKER,
                        index,
                        OptionalInt.empty(),
                        sentence,
                        reading.get().speaker() != null),
                    reading.get().speaker() != null ? 0 : LAST)));
    for (int i = 0; i < utterance.differences().size(); i++) {
      Difference difference = utterance.differences().get(i);
      Optional<String> sentence = difference(utterance, difference);
      if (sentence.isPresent()) {
        int rank = Gravity.of(difference);
        boolean grave = lacks(difference) ? difference.hidden() : difference.substantive();
        found.add(
            new Ranked(
                new OwnFinding(
                    OwnFinding.Kind.DIFFERENCE, index, OptionalInt.of(i), sentence.get(), grave),
                rank));
      }
    }
  }

  private String alone(Reading reading) {
    AnnotatedArticle account = collation.accounts().get(ours);
    String speaker = reading.speaker() == null ? "" : " (" + reading.speaker() + ")";
    return "only " + name + " prints " + quote(reading.text(account.article().text())) + speaker;
  }

  /** What is to be said of our speaker, where no other account names that one. */
  private Optional<String> speaker(Utterance utterance, Reading reading) {
    Set<String> others = new TreeSet<>();
    for (Reading other : utterance.readings()) {
      if (other.account() != ours && other.speaker() != null) {
        others.add(other.speaker());
      }
    }
    NameParts here = NameParts.of(reading.speaker());
    boolean shared = others.stream().anyMatch(other -> here.mayBeOne(NameParts.of(other)));
    if (others.isEmpty() || shared) {
      return Optional.empty();
    }
    String theirs = listed(others.stream().toList());
    return Optional.of(
        reading.speaker() == null
            ? name + " alone does not say who said it: " + who(utterance, null) + " " + theirs
            : name
                + " alone gives these words to "
                + reading.speaker()
                + ": "
                + who(utterance, null)
                + " "
                + theirs);
  }

  private Optional<String> difference(Utterance utterance, Difference difference) {
    return switch (difference.kind()) {
      case OMISSION, WORDING, SPELLING, PUNCTUATION -> variants(utterance, difference);
      case INSERTION ->
          difference.marked().equals(Set.of(ours))
              ? Optional.of(name + " alone puts in " + quote(textOf(difference)))
              : variants(utterance, difference);
      case ELLIPSIS ->
          difference.marked().equals(Set.of(ours))
              ? Optional.of(name + " alone marks an omission where no other report has words")
              : Optional.empty();
      case EXTENT -> extent(utterance, difference);
      case ORDER -> order(utterance, difference);
    };
  }

  private Optional<Variant> variant(Difference difference) {
    return difference.variants().stream().filter(v -> v.at().containsKey(ours)).findFirst();
  }

  private String textOf(Difference difference) {
    return variant(difference).map(Variant::text).orElse("");
  }

  /** Whether we lack words there. */
  private boolean lacks(Difference difference) {
    return difference.kind() == Kind.OMISSION
        && variant(difference).filter(Variant::hasWords).isEmpty();
  }

  private Optional<String> variants(Utterance utterance, Difference difference) {
    Optional<Variant> own = variant(difference);
    List<Variant> others =
        difference.variants().stream().filter(v -> !v.at().containsKey(ours)).toList();
    if (own.isEmpty() || own.get().at().size() > 1 || others.isEmpty()) {
      return Optional.empty();
    }
    if (lacks(difference)) {
      String how = difference.marked().contains(ours) ? " and shows it" : " without showing it";
      boolean allLack = others.stream().noneMatch(Variant::hasWords);
      return allLack
          ? Optional.empty()
          : Optional.of(name + " alone leaves out " + quote(others.getFirst().text()) + how);
    }
    if (difference.kind() == Kind.OMISSION) {
      return others.stream().anyMatch(Variant::hasWords)
          ? Optional.empty()
          : Optional.of(name + " alone has " + quote(own.get().text()));
    }
    String theirs =
        listed(others.stream().map(v -> v.text().isEmpty() ? "neither" : quote(v.text())).toList());
    String has = own.get().text().isEmpty() ? "neither" : quote(own.get().text());
    String form =
        switch (difference.kind()) {
          case SPELLING -> " alone spells ";
          case PUNCTUATION -> " alone punctuates ";
          case OMISSION, WORDING, EXTENT, ORDER, ELLIPSIS, INSERTION -> " alone has ";
        };
    return Optional.of(name + form + has + ": " + who(utterance, difference) + " " + theirs);
  }

  /** {@code the others have}, {@code North Quay News has}. */
  private String who(
      Utterance utterance, @org.jspecify.annotations.Nullable Difference difference) {
    Set<Integer> accounts = new TreeSet<>();
    if (difference == null) {
      utterance.readings().stream()
          .filter(reading -> reading.speaker() != null)
          .forEach(reading -> accounts.add(reading.account()));
    } else {
      difference.variants().forEach(v -> accounts.addAll(v.at().keySet()));
    }
    accounts.remove(ours);
    if (accounts.size() == 1) {
      String other = collation.accounts().get(accounts.iterator().next()).article().label();
      return other + (difference == null ? " names" : " has");
    }
    return "the others " + (difference == null ? "name" : "have");
  }

  private Optional<String> extent(Utterance utterance, Difference difference) {
    Set<Integer> having = new HashSet<>();
    difference.variants().forEach(v -> having.addAll(v.at().keySet()));
    String words = quote(difference.variants().getFirst().text());
    if (having.equals(Set.of(ours))) {
      return Optional.of(name + " alone prints " + words);
    }
    Set<Integer> others = quoting(utterance);
    others.remove(ours);
    return having.equals(others)
        ? Optional.of(name + " alone does not print " + words)
        : Optional.empty();
  }

  private static Set<Integer> quoting(Utterance utterance) {
    return utterance.readings().stream()
        .filter(reading -> reading.kind() != Reading.Kind.REPORTED)
        .map(Reading::account)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Words that we alone print elsewhere than the columns have them. */
  private Optional<String> order(Utterance utterance, Difference difference) {
    Variant words = difference.variants().getFirst();
    Set<Integer> movers = new HashSet<>();
    words
        .at()
        .forEach((account, place) -> {
          if (isMoved(utterance, difference, account, place)) {
            movers.add(account);
          }
        });
    boolean alone = movers.equals(Set.of(ours));
    boolean two = words.at().size() == 2 && words.at().containsKey(ours);
    return alone || two && !movers.isEmpty()
        ? Optional.of(name + " alone has " + quote(words.text()) + " in another place")
        : Optional.empty();
  }

  /** Whether the words beside the difference stand on the other side of it in the account. */
  private static boolean isMoved(
      Utterance utterance, Difference difference, int account, Span place) {
    List<Column> columns = utterance.columns();
    for (int c = difference.from() - 1; c >= 0; c--) {
      Optional<Span> beside = placeOf(columns.get(c), account);
      if (beside.isPresent()) {
        if (beside.get().start() > place.start()) {
          return true;
        }
        break;
      }
    }
    for (int c = difference.to(); c < columns.size(); c++) {
      Optional<Span> beside = placeOf(columns.get(c), account);
      if (beside.isPresent()) {
        return beside.get().start() < place.start();
      }
    }
    return false;
  }

  private static Optional<Span> placeOf(Column column, int account) {
    return column.of(account).filter(Variant::hasWords).map(v -> v.at().get(account));
  }

  private static String listed(List<String> several) {
    return several.size() == 1
        ? several.getFirst()
        : String.join(", ", several.subList(0, several.size() - 1)) + " and " + several.getLast();
  }

  private static String quote(String words) {
    String text = words.strip();
    int cut = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
    int end = cut < 0 ? LONGEST : cut;
    return text.length() <= LONGEST
        ? "“" + text + "”"
        : "“"
            + text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end)
            + " …”";
  }
}
