package org.variorum.tagging;

import org.variorum.text.Span;

/**
 * Tokens that a tagger takes for one source, cue or content.
 *
 * @param role what they are
 * @param tokens half-open range of token indexes, never empty
 * @param probability how sure the tagger is of all of them together, from 0 to 1
 */
public record Tagged(Role role, Span tokens, double probability) {

  /** Refuses a span without tokens and what is no probability. */
  public Tagged {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a span needs a token");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }

  /** Index of the first token. */
  public int from() {
    return tokens.start();
  }

  /** One past the last token. */
  public int to() {
    return tokens.end();
  }
}
