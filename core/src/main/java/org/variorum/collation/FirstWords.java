package org.variorum.collation;

import java.util.List;
import org.variorum.text.Token;

/** Whether a word begins something: there a capital letter means nothing. */
final class FirstWords {

  private FirstWords() {}

  /** Whether the word of {@code reading} in {@code column} follows a stop or nothing at all. */
  static boolean startsSentence(Grid grid, int reading, int column) {
    Wording wording = grid.wordings.get(reading);
    List<Token> tokens = wording.tokens();
    int token = grid.cell(reading, column).from();
    for (int i = token - 1; i >= 0; i--) {
      if (!wording.pieceOf().get(i).equals(wording.pieceOf().get(token))) {
        return true;
      }
      Token.Kind kind = tokens.get(i).kind();
      switch (kind) {
        case ELLIPSIS -> {
          return true;
        }
        case QUOTATION_MARK -> {}
        case WORD, NUMBER, SYMBOL, ADDRESS, EDITORIAL -> {
          return false;
        }
        case PUNCTUATION -> {
          String mark = tokens.get(i).of(wording.text());
          return mark.equals(".") || mark.equals("?") || mark.equals("!") || mark.equals(":");
        }
      }
    }
    return true;
  }
}
