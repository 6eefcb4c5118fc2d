package org.variorum.quotation;

import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.Stems;
import org.variorum.language.WordClass;
import org.variorum.text.Span;

/** What stands after a word of denying, and whether it is anything that can be true or false. */
final class DeniedObjects {

  /** {@code the harbour board’s repeated claims}: so many tokens between a verb and its noun. */
  static final int LONGEST_OBJECT = 6;

  /** {@code denied over the years that}: so many tokens from the one to the other. */
  private static final int LONGEST_DETOUR = 10;

  private final Layout layout;
  private final Passage passage;
  private final StanceWords words;
  private final Clauses clauses;

  DeniedObjects(Layout layout, StanceWords words, Clauses clauses) {
    this.layout = layout;
    this.passage = layout.passage();
    this.words = words;
    this.clauses = clauses;
  }

  /** {@code denied over the years that}: where the clause is opened; -1 if it is not. */
  int that(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_DETOUR); i++) {
      if (passage.word(i).equals("that")) {
        return i;
      }
      boolean circumstance =
          i > from
              || WordClass.of(passage.lower(i)) == WordClass.PREPOSITION
              || passage.word(i).equals(",");
      if (!circumstance || layout.quoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what is denied can be true or false: a bail, a loan or a coverage cannot. */
  boolean isClaim(Span content) {
    int first = content.start();
    if (refersBack(content) || passage.word(first).endsWith("ing")) {
      return true;
    }
    WordClass opens = WordClass.of(passage.lower(first));
    if (opens == WordClass.PREPOSITION
        || opens == WordClass.CONJUNCTION
        || opens == WordClass.OBJECT_PRONOUN
        || layout.quoted(first)) {
      return false;
    }
    for (int i = first; i < Math.min(content.end(), first + LONGEST_OBJECT); i++) {
      if (words.isRequest(passage.word(i))) {
        return false;
      }
      if (words.isWrong(passage.word(i))) {
        return true;
      }
    }
    return isClause(content);
  }

  /** {@code his client was there}: words with a finite verb. */
  private boolean isClause(Span content) {
    for (int i = content.start() + 1; i < content.end(); i++) {
      String word = passage.word(i);
      WordClass wordClass = WordClass.of(word);
      boolean link = wordClass == WordClass.PREPOSITION || wordClass == WordClass.CONJUNCTION;
      if (word.equals("to") || word.equals("who") || word.equals("which") || !link && isMark(i)) {
        return false;
      }
      boolean verb = wordClass == WordClass.AUXILIARY || wordClass == WordClass.MODAL;
      if (verb || Stems.isPast(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code did not deny}, {@code neither can deny}: that denies nothing. */
  boolean isNegated(Cue cue, int from) {
    for (int i = Math.max(from, cue.from() - 3); i < cue.from(); i++) {
      String word = passage.lower(i);
      if (WordClass.of(word) == WordClass.NEGATION
          || word.endsWith("n’t")
          || word.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** {@code denied it}, {@code denies this}. */
  boolean refersBack(Span content) {
    String first = passage.lower(content.start());
    return content.length() == 1
        && (first.equals("it") || first.equals("this") || first.equals("that"));
  }

  /** The noun for a claim that is the object of the verb before {@code from}; -1 if none. */
  int claimNoun(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_OBJECT); i++) {
      if (words.isClaim(passage.word(i))) {
        return i;
      }
      WordClass wordClass = WordClass.of(passage.lower(i));
      boolean goesOn = wordClass == WordClass.OPEN || wordClass == WordClass.DETERMINER;
      if (!passage.tokens().get(i).isWord() || !goesOn && wordClass != WordClass.ADVERB) {
        return -1;
      }
      if (passage.word(i).equals("that") || passage.word(i).endsWith("ing")) {
        return -1;
      }
    }
    return -1;
  }

  /** What follows {@code claims (by the board) that} or {@code allegations of}; null if nothing. */
  @Nullable Span contentOfClaim(int noun, int to) {
    int i = noun + 1;
    int farthest = Math.min(to, i + LONGEST_DETOUR);
    for (; i < farthest && passage.tokens().get(i).isWord(); i++) {
      boolean of = i == noun + 1 && passage.word(i).equals("of");
      if (of || passage.word(i).equals("that")) {
        return clauses.trimmed(i + 1, clauses.end(i + 1, to));
      }
      if (i == noun + 1 && !passage.word(i).equals("by") && !passage.word(i).equals("from")) {
        return null;
      }
    }
    return null;
  }

  private boolean isMark(int token) {
    return !passage.tokens().get(token).isWord();
  }
}
