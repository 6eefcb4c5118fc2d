package org.variorum.name;

import java.util.List;
import org.variorum.name.Entity.Gender;
import org.variorum.name.Word.Shape;
import org.variorum.text.Span;

/** A candidate among the words around it; beyond the ends of its sentence there are none. */
record Context(Lexicon lexicon, List<Word> words, Candidate candidate) {

  private static final Word NOTHING =
      new Word(new Span(0, 0), "", "", Shape.MARK, false, true, true, Word.Style.RUNNING);

  /** The word {@code distance} words before the candidate, 1 for the next to it. */
  Word before(int distance) {
    int i = candidate.first() - distance;
    if (i < 0) {
      return NOTHING;
    }
    for (int j = i + 1; j <= candidate.first(); j++) {
      if (words.get(j).breaks()) {
        return NOTHING;
      }
    }
    return words.get(i);
  }

  /** The word {@code distance} words after the candidate, 1 for the next to it. */
  Word after(int distance) {
    int i = candidate.end() + distance - 1;
    if (i >= words.size()) {
      return NOTHING;
    }
    for (int j = candidate.end(); j <= i; j++) {
      if (words.get(j).breaks()) {
        return NOTHING;
      }
    }
    return words.get(i);
  }

  Word firstWord() {
    return words.get(candidate.first());
  }

  Word lastWord() {
    return words.get(candidate.end() - 1);
  }

  boolean isHeadline() {
    return firstWord().style() == Word.Style.HEADLINE;
  }

  boolean isTitled() {
    return !candidate.titles().isEmpty() || candidate.gender() != Gender.UNKNOWN;
  }
}
