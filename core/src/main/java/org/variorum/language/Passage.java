package org.variorum.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** A text with its paragraphs, sentences and tokens; immutable. */
public final class Passage {

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> sentences;
  private final List<Token> tokens;

  /**
   * Each word is made once, since the rules ask for it many times. Threads that come at the same
   * time make equal ones.
   */
  private final @Nullable String[] words;

  private final @Nullable String[] lower;

  /**
   * Copies the lists.
   *
   * @param text exact
   * @param paragraphs the lines that hold anything but white space, without their newline, in order
   * @param sentences in order; each lies in one paragraph
   * @param tokens in order; they do not overlap, and each lies in one paragraph
   */
  public Passage(String text, List<Span> paragraphs, List<Span> sentences, List<Token> tokens) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
    this.words = new @Nullable String[tokens.size()];
    this.lower = new @Nullable String[tokens.size()];
  }

  /** The whole of it, exact. */
  public String text() {
    return text;
  }

  /** The lines that hold anything but white space, without their newline, in order. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** In order; each lies in one paragraph. */
  public List<Span> sentences() {
    return sentences;
  }

  /** In order; they do not overlap, and each lies in one paragraph. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token as printed. */
  public String word(int token) {
    String word = words[token];
    if (word == null) {
      word = tokens.get(token).of(text);
      words[token] = word;
    }
    return word;
  }

  /** The token in lower case. */
  public String lower(int token) {
    String word = lower[token];
    if (word == null) {
      word = word(token).toLowerCase(Locale.ROOT);
      lower[token] = word;
    }
    return word;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage
        && text.equals(passage.text)
        && paragraphs.equals(passage.paragraphs)
        && sentences.equals(passage.sentences)
        && tokens.equals(passage.tokens);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "Passage[" + text + "]";
  }
}
