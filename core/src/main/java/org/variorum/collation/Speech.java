package org.variorum.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.quotation.Quotation;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * What one account prints in one go as somebody's words: a direct quotation with all its pieces, or
 * one quoted run inside the outlet's sentence.
 *
 * @param account index of the account
 * @param quotation index of the quotation in the account
 * @param origin the quotation itself
 * @param kind how it is printed
 * @param speaker whose words they are, as the account has it, or null
 * @param text the text in which they stand
 * @param tokens all tokens of the words, pieces one after the other
 * @param pieceOf for each token, the number of its piece
 * @param words the normal words of the tokens
 * @param nameOf for each normal word, where the name begins that it stands in, or -1
 * @param sentences ranges of normal words, in order, without gaps
 */
record Speech(
    int account,
    int quotation,
    Quotation origin,
    Reading.Kind kind,
    @Nullable String speaker,
    String text,
    List<Token> tokens,
    List<Integer> pieceOf,
    List<NormalWord> words,
    List<Integer> nameOf,
    List<Span> sentences) {

  /** The normal words of sentence {@code index}. */
  List<NormalWord> sentence(int index) {
    Span span = sentences.get(index);
    return words.subList(span.start(), span.end());
  }

  /** The tokens of sentence {@code index}, from its first word to its last. */
  List<Token> tokensOf(int index) {
    Span span = sentences.get(index);
    return tokens.subList(words.get(span.start()).from(), words.get(span.end() - 1).to());
  }
}
