package org.variorum.discrepancy;

import java.util.HashSet;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.quantity.Quantity;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Token;
import org.variorum.time.Timex;

/** Numbers the clauses of a text: by its marks, and by the words that begin a clause. One pass. */
final class ClauseNumbers {

  private static final Set<String> BREAKS =
      Set.of(
          "and",
          "but",
          "while",
          "when",
          "after",
          "before",
          "as",
          "who",
          "which",
          "that",
          "where",
          "whose",
          "since",
          "because",
          "although",
          "though",
          "if",
          "until",
          "whereas");

  private static final Set<String> WHEN = Set.of("before", "after", "since", "until");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> HOURS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "noon",
          "midnight",
          "dawn",
          "dusk",
          "midday",
          "daybreak",
          "sunrise",
          "sunset");

  private ClauseNumbers() {}

  /** The number of the clause of each token of {@code body}. */
  static int[] of(AnnotatedText body) {
    Passage passage = body.passage();
    Set<Integer> joining = joining(body);
    int[] clauses = new int[passage.tokens().size()];
    int clause = 0;
    for (int i = 0; i < clauses.length; i++) {
      Token token = passage.tokens().get(i);
      boolean breaks =
          switch (token.kind()) {
            case PUNCTUATION, ELLIPSIS -> !passage.word(i).equals("-");
            case WORD -> BREAKS.contains(passage.lower(i)) && !isPhrase(passage, i);
            case NUMBER, SYMBOL, ADDRESS, EDITORIAL, QUOTATION_MARK -> false;
          };
      if (breaks && !joining.contains(i)) {
        clause++;
      }
      clauses[i] = clause;
    }
    return clauses;
  }

  /** "Shortly before seven", "after 1945", "as a witness": no clause begins there. */
  private static boolean isPhrase(Passage passage, int i) {
    boolean as = passage.word(i).equalsIgnoreCase("as");
    if (as && i + 1 < passage.tokens().size()) {
      return ARTICLES.contains(passage.lower(i + 1));
    }
    boolean when = WHEN.contains(passage.lower(i));
    if (!when || i + 1 >= passage.tokens().size()) {
      return false;
    }
    return passage.tokens().get(i + 1).kind() == Token.Kind.NUMBER
        || HOURS.contains(passage.lower(i + 1));
  }

  /**
   * Marks that end no clause: after a date at the beginning of a sentence ("In 2005, they met"),
   * and brackets around a figure.
   */
  private static Set<Integer> joining(AnnotatedText body) {
    Set<Integer> ends = new HashSet<>();
    Passage passage = body.passage();
    for (Quantity quantity : body.quantities()) {
      int first = passage.tokenFrom(quantity.span().start());
      if (first > 0 && passage.word(first - 1).equals("(")) {
        ends.add(first - 1);
        ends.add(passage.tokenFrom(quantity.span().end()));
      }
    }
    int sentence = 0;
    for (Timex timex : body.timexes()) {
      while (sentence + 1 < passage.sentences().size()
          && passage.sentences().get(sentence).end() <= timex.span().start()) {
        sentence++;
      }
      int first = passage.tokenFrom(passage.sentences().get(sentence).start());
      if (passage.tokenFrom(timex.span().start()) - first <= 2) {
        ends.add(passage.tokenFrom(timex.span().end()));
      }
    }
    return ends;
  }
}
