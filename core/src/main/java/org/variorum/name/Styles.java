package org.variorum.name;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Word.Style;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Tells headlines, whose capitals say nothing, from running text. */
final class Styles {

  /** Shorter words are written small in headlines, too. */
  private static final int LONG = 4;

  private static final int LONGEST_HEADLINE = 40;

  /** Headlines seldom enumerate; lists of names do. */
  private static final int MOST_COMMAS = 2;

  private Styles() {}

  /** The style of {@code paragraph}, whose first token is {@code from}; looks at a bounded part. */
  static Style of(Passage passage, Span paragraph, int from) {
    List<Token> tokens = passage.tokens();
    int longWords = 0;
    int capitalised = 0;
    int upper = 0;
    int commas = 0;
    int seen = 0;
    for (int i = from; i < tokens.size() && tokens.get(i).start() < paragraph.end(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.WORD) {
        commas += passage.text().charAt(token.start()) == ',' ? 1 : 0;
        continue;
      }
      if (++seen > LONGEST_HEADLINE) {
        return Style.RUNNING;
      }
      if (token.span().length() < LONG) {
        continue;
      }
      longWords++;
      char first = passage.text().charAt(token.start());
      char second = passage.text().charAt(token.start() + 1);
      capitalised += Character.isUpperCase(first) ? 1 : 0;
      upper += Character.isUpperCase(first) && Character.isUpperCase(second) ? 1 : 0;
    }
    boolean headline = longWords >= 4 && capitalised >= 0.8 * longWords && commas <= MOST_COMMAS;
    boolean capitals = longWords >= 2 && upper >= 0.7 * longWords;
    return headline || capitals ? Style.HEADLINE : Style.RUNNING;
  }
}
