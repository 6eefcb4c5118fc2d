package org.variorum.discrepancy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.language.WordClass;
import org.variorum.name.NameParts;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Stated;
import org.variorum.text.Span;

/**
 * What one account says that somebody asserts or denies, as it is compared.
 *
 * @param id its number, in the order in which the accounts are read
 * @param account index of the account
 * @param stated where and how it stands
 * @param by the parts of the name of whoever takes the stance
 * @param words printed, without the words that report them; empty where it is told before
 * @param telling its stems and names, with how much each tells in its account, from 0 to 1
 * @param figures its numbers
 * @param meaning the words with names in full and the speaker for pronouns
 * @param negated whether any word of it negates
 * @param utterance index of the utterance that it is part of, or -1
 */
record Proposition(
    int id,
    int account,
    Stated stated,
    NameParts by,
    String words,
    Map<String, Double> telling,
    Set<String> figures,
    String meaning,
    boolean negated,
    int utterance) {

  Proposition {
    telling = Map.copyOf(telling);
    figures = Set.copyOf(figures);
  }

  boolean isDenied() {
    return stated.stance() == Quotation.Stance.DENIED;
  }

  /** Whether words of denying say so, not a mere negation. */
  boolean denies() {
    return stated.rule().denies();
  }

  Place place() {
    return new Place(account, stated.place());
  }

  boolean isOneUtterance(Proposition other) {
    return utterance >= 0 && utterance == other.utterance;
  }

  /** Whether one person or body takes both stances, as far as the names tell. */
  boolean isBySame(Proposition other) {
    return by.mayBeOne(other.by) || isShortOf(stated.by(), other.stated.by());
  }

  /**
   * {@code Fred Quill} and {@code Frederick J. Quill}: one surname, and one first name cut short.
   */
  private static boolean isShortOf(String a, String b) {
    int first = Math.min(a.indexOf(' '), b.indexOf(' '));
    boolean name = first > 2 && isName(a.substring(0, first));
    boolean surname =
        name && a.substring(a.lastIndexOf(' ')).equals(b.substring(b.lastIndexOf(' ')));
    return surname && a.regionMatches(0, b, 0, first);
  }

  /** {@code Fred}, not {@code The} of {@code The Lebanese government}. */
  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && WordClass.of(word.toLowerCase(Locale.ROOT)) == WordClass.OPEN;
  }

  /** Where the words stand that both have, if it is one place. */
  boolean sharesWords(Proposition other) {
    return account == other.account
        && !stated.content().isEmpty()
        && stated.content().equals(other.stated.content());
  }

  /** How many sentences of the outlet stand between the two; of two accounts, very many. */
  int apart(Proposition other) {
    return account == other.account
        ? Math.abs(stated.sentence() - other.stated.sentence())
        : Integer.MAX_VALUE;
  }

  /** Whether whoever takes this stance is named in what {@code other} says. */
  boolean isNamedIn(Proposition other) {
    return by.words().stream()
        .anyMatch(part -> other.telling.containsKey(PropositionReader.key(part)));
  }

  /** What both share, as far as it tells. */
  double shared(Proposition other) {
    boolean first = telling.size() <= other.telling.size();
    Map<String, Double> small = (first ? this : other).telling;
    Map<String, Double> large = (first ? other : this).telling;
    return small.entrySet().stream()
        .mapToDouble(word -> Math.min(word.getValue(), large.getOrDefault(word.getKey(), 0.0)))
        .sorted() // numbers added in another order give another sum
        .sum();
  }

  /** All that it could share. */
  double sum() {
    return telling.values().stream().mapToDouble(Double::doubleValue).sorted().sum();
  }

  /** Whether both count, and count otherwise. */
  boolean countsOtherwise(Proposition other) {
    return !figures.isEmpty()
        && !other.figures.isEmpty()
        && figures.stream().noneMatch(other.figures::contains);
  }

  Span span() {
    return stated.place();
  }
}
