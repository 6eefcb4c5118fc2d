package org.variorum.name;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Word.Style;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Tells headlines, whose capitals say nothing, from running text. */
final class Styles {

  private static final int LONGEST_HEADLINE = 40;

  private static final int SHORTEST_HEADLINE = 4;

  /** Headlines seldom enumerate; lists of names do. */
  private static final int MOST_COMMAS = 2;

  private Styles() {}

  /**
   * The style of {@code paragraph}, whose first token is {@code from}: a headline writes nothing
   * but words of grammar small. Looks at a bounded part.
   */
  static Style of(Lexicon lexicon, Passage passage, Span paragraph, int from) {
    List<Token> tokens = passage.tokens();
    int capitalised = 0;
    int small = 0;
    int commas = 0;
    for (int i = from; i < tokens.size() && tokens.get(i).start() < paragraph.end(); i++) {
      if (i - from > LONGEST_HEADLINE) {
        return Style.RUNNING;
      }
      Token token = tokens.get(i);
      char first = passage.text().charAt(token.start());
      commas += first == ',' ? 1 : 0;
      if (token.kind() == Token.Kind.WORD) {
        String key = Fold.of(token.of(passage.text()));
        boolean grammar = lexicon.isFunctionWord(key) || lexicon.isParticle(key);
        capitalised += Character.isUpperCase(first) ? 1 : 0;
        small += Character.isUpperCase(first) || grammar ? 0 : 1;
      }
    }
    boolean headline =
        capitalised >= SHORTEST_HEADLINE && small <= capitalised / 12 && commas <= MOST_COMMAS;
    return headline ? Style.HEADLINE : Style.RUNNING;
  }
}
