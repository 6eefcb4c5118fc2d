package org.variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/** Says differences in words, a sentence each, the gravest first; spelling is only counted. */
final class Summary {

  /** Longer wordings are cut in the middle, in characters. */
  private static final int LONGEST = 72;

  private final IntFunction<String> label;

  /** Names accounts by {@code label}. */
  Summary(IntFunction<String> label) {
    this.label = label;
  }

  List<String> of(List<Difference> differences) {
    List<String> sentences = new ArrayList<>();
    int small = 0;
    for (Difference difference : differences) {
      switch (difference.kind()) {
        case OMISSION -> omission(difference, sentences);
        case WORDING -> sentences.add(wording(difference));
        case ORDER ->
            sentences.add("the order differs at " + quote(difference.variants().getFirst()));
        case EXTENT -> sentences.add(extent(difference));
        case ELLIPSIS ->
            sentences.add(
                names(difference.marked())
                    + verb(difference.marked(), " marks", " mark")
                    + " an omission where no other report has words");
        case INSERTION -> sentences.add(insertion(difference));
        case SPELLING, PUNCTUATION -> small++;
      }
    }
    if (small > 0) {
      sentences.add(
          small == 1
              ? "one difference of spelling or punctuation"
              : small + " differences of spelling or punctuation");
    }
    return sentences;
  }

  private void omission(Difference difference, List<String> sentences) {
    Variant words = difference.variants().getFirst();
    List<Integer> hidden = new ArrayList<>();
    List<Integer> shown = new ArrayList<>();
    int having = 0;
    for (Variant variant : difference.variants()) {
      if (variant.hasWords()) {
        having += variant.at().size();
        continue;
      }
      for (int account : variant.at().keySet()) {
        (difference.marked().contains(account) ? shown : hidden).add(account);
      }
    }
    boolean alone = having == 1 && hidden.size() > 1;
    if (alone) {
      sentences.add(names(words.at().keySet()) + " alone has " + quote(words));
    } else if (!hidden.isEmpty()) {
      sentences.add(
          names(hidden)
              + verb(hidden, " leaves out ", " leave out ")
              + quote(words)
              + " without showing it");
    }
    if (!shown.isEmpty()) {
      sentences.add(
          names(shown)
              + verb(shown, " leaves out ", " leave out ")
              + quote(words)
              + verb(shown, " and shows it", " and show it"));
    }
  }

  private String wording(Difference difference) {
    List<String> parts = new ArrayList<>();
    for (Variant variant : difference.variants()) {
      String has = verb(variant.at().keySet(), " has ", " have ");
      parts.add(
          names(variant.at().keySet())
              + has
              + (variant.text().isEmpty() ? "neither" : quote(variant)));
    }
    return String.join(", ", parts);
  }

  private String extent(Difference difference) {
    Variant words = difference.variants().getFirst();
    List<Integer> having = new ArrayList<>();
    difference.variants().forEach(variant -> having.addAll(variant.at().keySet()));
    return "only " + names(having) + verb(having, " prints ", " print ") + quote(words);
  }

  private String insertion(Difference difference) {
    String text =
        difference.variants().stream()
            .filter(variant ->
                variant.at().keySet().stream()
                    .anyMatch(account -> difference.marked().contains(account)))
            .map(this::quote)
            .findFirst()
            .orElse("");
    return names(difference.marked()) + verb(difference.marked(), " puts in ", " put in ") + text;
  }

  private String quote(Variant variant) {
    String text = variant.text().strip();
    if (text.length() <= LONGEST) {
      return "“" + text + "”";
    }
    int space = text.lastIndexOf(' ', LONGEST / 2);
    int nextSpace = text.indexOf(' ', text.length() - LONGEST / 3);
    int head = whole(text, space < 0 ? LONGEST / 2 : space);
    int tail = whole(text, nextSpace < 0 ? text.length() - LONGEST / 3 : nextSpace + 1);
    return "“" + text.substring(0, head) + " […] " + text.substring(tail) + "”";
  }

  /** A place to cut that tears no surrogate pair. */
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  private String names(Collection<Integer> accounts) {
    List<String> names = accounts.stream().sorted().map(label::apply).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String verb(Collection<Integer> accounts, String one, String many) {
    return accounts.size() == 1 ? one : many;
  }
}
