package org.variorum.quotation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.Stems;
import org.variorum.language.WordClass;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Where the clauses of the outlet’s sentences end. */
record Clauses(Layout layout, ReportingVerbs verbs) {

  /** What follows in a longer clause, in tokens, is left out: nobody claims so much. */
  private static final int LONGEST = 120;

  /** The first token from {@code from} on that is no adverb. */
  int overAdverbs(int from, int to) {
    int i = from;
    while (i < to && WordClass.of(layout.passage().lower(i)) == WordClass.ADVERB) {
      i++;
    }
    return i;
  }

  /** One past the last token of the clause that begins at {@code from}. */
  int end(int from, int to) {
    int farthest = Math.min(to, from + LONGEST);
    for (int i = from + 1; i < farthest; i++) {
      String word = layout.passage().word(i);
      boolean comma = layout.passage().word(i - 1).equals(",");
      boolean sets =
          switch (word.toLowerCase(Locale.ROOT)) {
            case "despite", "although", "whereas", ";", ":" -> true;
            case "and" -> comma || i + 1 < to && Stems.isPast(layout.passage().word(i + 1));
            case "but", "while", "though", "according", "even", "he", "she", "who", "as" -> comma;
            default -> NounPhrases.isDash(word) && isFree(i);
          };
      if (sets || comma && (layout.quoted(i) || goesOnSaying(word))) {
        return comma ? i - 1 : i;
      }
    }
    return farthest;
  }

  /** A dash between spaces, rather than one inside a compound. */
  private boolean isFree(int token) {
    Token dash = layout.passage().tokens().get(token);
    return dash.start() > 0 && layout.passage().text().charAt(dash.start() - 1) == ' ';
  }

  /** {@code denied that it was hers, asserting that}. */
  private boolean goesOnSaying(String word) {
    ReportingVerbs.Verb verb = verbs.of(word, "");
    return verb != null && verb.form() == Form.GERUND;
  }

  /** Without the marks at its ends; null where no telling word is left. */
  @Nullable Span trimmed(int from, int to) {
    Passage passage = layout.passage();
    int start = from;
    int end = to;
    while (start < end && !passage.tokens().get(start).isWord()) {
      start++;
    }
    while (end > start && !passage.tokens().get(end - 1).isWord()) {
      end--;
    }
    while (end - start > 1 && WordClass.of(passage.lower(end - 1)) == WordClass.ADVERB) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }
}
