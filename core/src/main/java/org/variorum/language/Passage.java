package org.variorum.language;

import java.util.List;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A text with its paragraphs, sentences and tokens.
 *
 * @param text exact
 * @param paragraphs the lines that hold anything but white space, without their newline, in order
 * @param sentences in order; each lies in one paragraph
 * @param tokens in order; they do not overlap, and each lies in one paragraph
 */
public record Passage(
    String text, List<Span> paragraphs, List<Span> sentences, List<Token> tokens) {

  /** Copies the lists. */
  public Passage {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** The token as printed. */
  public String word(int token) {
    return tokens.get(token).of(text);
  }

  /**
   * Index of the first token that starts at or after {@code offset}; the count of tokens if none.
   */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Index of the last sentence that starts at or before {@code offset}, which is the one that holds
   * it if any does; 0 if none starts so early. Logarithmic.
   */
  public int sentenceAt(int offset) {
    return lastFrom(sentences, offset);
  }

  /** The same of paragraphs. */
  public int paragraphAt(int offset) {
    return lastFrom(paragraphs, offset);
  }

  private static int lastFrom(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The tokens that lie within {@code span}. */
  public List<Token> tokensIn(Span span) {
    int from = tokenFrom(span.start());
    int to = tokenFrom(span.end());
    while (to > from && tokens.get(to - 1).end() > span.end()) {
      to--;
    }
    return tokens.subList(from, to);
  }
}
