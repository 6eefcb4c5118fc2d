package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.collation.Difference;
import org.variorum.collation.Variant;

/**
 * One difference in a sentence, as the page says it: each has one of its own, to which a link can
 * lead, and reports of one outlet are told apart.
 */
final class DifferenceWords {

  /** The most words that are quoted of one side. */
  private static final int LONGEST = 14;

  private final Labels labels;

  DifferenceWords(Labels labels) {
    this.labels = labels;
  }

  String of(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION -> omission(difference);
      case WORDING, SPELLING, PUNCTUATION -> sides(difference);
      case ORDER -> "the order differs at " + quoted(difference.variants().getFirst());
      case EXTENT -> extent(difference);
      case ELLIPSIS ->
          names(difference.marked(), " marks", " mark")
              + " an omission where no other report has words";
      case INSERTION -> insertion(difference);
    };
  }

  private String omission(Difference difference) {
    SortedSet<Integer> having = new TreeSet<>();
    SortedSet<Integer> hidden = new TreeSet<>();
    SortedSet<Integer> shown = new TreeSet<>();
    for (Variant variant : difference.variants()) {
      for (int account : variant.at().keySet()) {
        (variant.hasWords() ? having : difference.marked().contains(account) ? shown : hidden)
            .add(account);
      }
    }
    String words = quoted(difference.variants().getFirst());
    List<String> parts = new ArrayList<>();
    if (having.size() == 1 && hidden.size() > 1) {
      parts.add(names(having, " alone has ", "") + words + "; others leave it out unseen");
    } else if (!hidden.isEmpty()) {
      parts.add(names(hidden, " leaves out ", " leave out ") + words + " without showing it");
    }
    if (!shown.isEmpty()) {
      parts.add(
          parts.isEmpty()
              ? names(shown, " leaves out ", " leave out ")
                  + words
                  + (shown.size() == 1 ? " and shows it" : " and show it")
              : names(shown, " shows that it does", " show that they do"));
    }
    return String.join("; ", parts);
  }

  private String sides(Difference difference) {
    return difference.variants().stream()
        .map(variant ->
            names(variant.at().keySet(), " has ", " have ")
                + (variant.text().isBlank() ? "nothing there" : quoted(variant)))
        .collect(Collectors.joining(", "));
  }

  private String extent(Difference difference) {
    SortedSet<Integer> having = new TreeSet<>();
    difference.variants().forEach(variant -> having.addAll(variant.at().keySet()));
    return "only "
        + names(having, " prints ", " print ")
        + quoted(difference.variants().getFirst());
  }

  private String insertion(Difference difference) {
    return difference.variants().stream()
        .filter(variant ->
            variant.at().keySet().stream()
                .anyMatch(account -> difference.marked().contains(account)))
        .findFirst()
        .map(variant -> names(difference.marked(), " puts in ", " put in ") + quoted(variant))
        .orElse("an editor’s words");
  }

  private static String quoted(Variant variant) {
    return "“" + TextVersion.shortened(variant.text().strip(), LONGEST) + "”";
  }

  private String names(Collection<Integer> accounts, String one, String several) {
    return labels.listed(accounts) + (accounts.size() == 1 ? one : several);
  }
}
