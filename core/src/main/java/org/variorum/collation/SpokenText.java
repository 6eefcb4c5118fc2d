package org.variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.text.NormalWord;
import org.variorum.text.Token;

/**
 * The words that a text gives as spoken, one turn after the other: those of a transcript, or of the
 * quotations of an account.
 *
 * @param text exact
 * @param tokens the tokens of what is spoken, in the order of the turns
 * @param words the normal words of these
 * @param turns in order, without gaps
 */
record SpokenText(String text, List<Token> tokens, List<NormalWord> words, List<Turn> turns) {

  /** All of {@code passage} in one turn of nobody's. */
  static SpokenText all(Passage passage, NormalForms forms) {
    Draft draft = new Draft(passage.text());
    draft.add(
        passage.tokens(), forms.of(passage.text(), passage.tokens()), null, OptionalInt.empty());
    return draft.done();
  }

  /** The quotations of an account, in the order of its text. */
  static SpokenText of(String text, List<Speech> speeches) {
    Draft draft = new Draft(text);
    for (Speech speech : speeches) {
      draft.add(
          speech.tokens(), speech.words(), speech.speaker(), OptionalInt.of(speech.quotation()));
    }
    return draft.done();
  }

  /** The turn in which {@code word} stands. */
  Turn turnAt(int word) {
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (turns.get(middle).from() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return turns.get(low);
  }

  /** The turns in which the words {@code [from, to)} stand. */
  List<Turn> turnsIn(int from, int to) {
    List<Turn> found = new ArrayList<>();
    for (int word = from; word < to; word = found.getLast().to()) {
      found.add(turnAt(word));
    }
    return found;
  }

  /** One while it is made. */
  static final class Draft {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<NormalWord> words = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    Draft(String text) {
      this.text = text;
    }

    /** Adds a turn; one without words is none. */
    void add(
        List<Token> spoken,
        List<NormalWord> said,
        @Nullable String speaker,
        OptionalInt quotation) {
      int shift = tokens.size();
      int from = words.size();
      tokens.addAll(spoken);
      for (NormalWord word : said) {
        words.add(new NormalWord(word.form(), word.from() + shift, word.to() + shift));
      }
      if (from < words.size()) {
        turns.add(new Turn(from, words.size(), speaker, quotation));
      }
    }

    SpokenText done() {
      return new SpokenText(text, List.copyOf(tokens), List.copyOf(words), List.copyOf(turns));
    }
  }
}
