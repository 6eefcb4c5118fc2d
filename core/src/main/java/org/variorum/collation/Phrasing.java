package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.language.CalendarWords;
import org.variorum.language.EverydayWords;
import org.variorum.language.NormalForms;
import org.variorum.language.Stems;
import org.variorum.language.WordClass;
import org.variorum.text.NormalWord;
import org.variorum.text.Token;

/**
 * A sentence, or a clause of it, as its meaning is compared.
 *
 * @param text as printed
 * @param stems of its telling words: neither of grammar nor of everyday speech
 * @param pairs its words two by two, those of grammar too
 * @param figures its numbers
 * @param negated whether it has a word that negates
 */
record Phrasing(
    String text, Set<String> stems, Set<String> pairs, Set<String> figures, boolean negated) {

  /** A clause of fewer words is none. */
  private static final int LEAST_CLAUSE = 4;

  /** More clauses of a sentence are not looked at. */
  private static final int MOST_CLAUSES = 6;

  /** What follows in a longer sentence, in tokens, is not looked at: nobody speaks so long. */
  private static final int LONGEST = 300;

  private static final Set<String> BREAKS =
      Set.of(
          "because",
          "as",
          "but",
          "and",
          "while",
          "although",
          "though",
          "which",
          "when",
          "after",
          "before",
          "since",
          "if",
          "so",
          "adding",
          "where",
          "whereas");

  private static final EverydayWords EVERYDAY = new EverydayWords();

  Phrasing {
    stems = Set.copyOf(stems);
    pairs = Set.copyOf(pairs);
    figures = Set.copyOf(figures);
  }

  /** The whole of {@code sentence} first, then its clauses where it has several. */
  static List<Phrasing> of(String text, List<Token> sentence, NormalForms forms) {
    List<Token> tokens = sentence.subList(0, Math.min(sentence.size(), LONGEST));
    List<Phrasing> all = new ArrayList<>();
    all.add(one(text, tokens, forms));
    int from = 0;
    for (int i = 1; i <= tokens.size() && all.size() <= MOST_CLAUSES; i++) {
      if (i == tokens.size() || breaks(text, tokens.get(i))) {
        if (i - from >= LEAST_CLAUSE && i - from < tokens.size()) {
          all.add(one(text, tokens.subList(from, i), forms));
        }
        from = i + 1;
      }
    }
    return all;
  }

  private static boolean breaks(String text, Token token) {
    return switch (token.kind()) {
      case PUNCTUATION, ELLIPSIS -> true;
      case WORD -> BREAKS.contains(token.of(text));
      case NUMBER, SYMBOL, ADDRESS, EDITORIAL, QUOTATION_MARK -> false;
    };
  }

  private static Phrasing one(String text, List<Token> tokens, NormalForms forms) {
    Set<String> stems = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    Set<String> figures = new HashSet<>();
    String before = "";
    boolean negated = false;
    for (NormalWord word : forms.of(text, tokens)) {
      WordClass wordClass = WordClass.of(word.form());
      if (Character.isDigit(word.form().charAt(0))) {
        figures.add(word.form());
      } else if (wordClass == WordClass.OPEN
          && !EVERYDAY.has(word.form())
          && !CalendarWords.has(word.form())) { // when it is done does not tell what
        stems.add(Stems.of(word.form()));
      }
      pairs.add(before + " " + word.form());
      before = word.form();
      negated |= wordClass == WordClass.NEGATION || word.form().equals("no");
    }
    String printed = text.substring(tokens.getFirst().start(), tokens.getLast().end());
    return new Phrasing(printed, stems, pairs, figures, negated);
  }

  /** How many stems the two share. */
  static int shared(Phrasing a, Phrasing b) {
    return (int) a.stems.stream().filter(b.stems::contains).count();
  }

  /** How many words the two have in the same order, two by two. */
  static int inOrder(Phrasing a, Phrasing b) {
    return (int) a.pairs.stream().filter(b.pairs::contains).count();
  }

  /** Which part of all their stems they share: the Jaccard index, from 0 to 1. */
  static double overlap(Phrasing a, Phrasing b) {
    int shared = shared(a, b);
    return (double) shared / Math.max(1, a.stems.size() + b.stems.size() - shared);
  }

  /** Whether one denies, or counts otherwise, what the other says. */
  static boolean contradict(Phrasing a, Phrasing b) {
    boolean counts = !a.figures.isEmpty() && !b.figures.isEmpty();
    return a.negated != b.negated || counts && a.figures.stream().noneMatch(b.figures::contains);
  }
}
