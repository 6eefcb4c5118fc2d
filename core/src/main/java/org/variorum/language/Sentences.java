package org.variorum.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Cuts paragraphs into sentences.
 *
 * <p>Where the marks and words around a period settle the matter, they do; the rest (an
 * abbreviation before a capital, say) is decided by OpenNLP's English model, which is loaded when
 * it is first needed. A sentence does not end before a lower-case word: {@code “Really?” he asked}
 * is one. Speech of several sentences is cut into them.
 */
final class Sentences {

  /** Marks that close something after a stop; where more stand, they are no writing. */
  private static final int MOST_CLOSERS = 16;

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final Supplier<SentenceModel> model;

  Sentences(Supplier<SentenceModel> model) {
    this.model = model;
  }

  /** Loads the model that ships on the class path. */
  static SentenceModel load() {
    try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no sentence model on the class path: " + MODEL);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of one paragraph, whose tokens are {@code tokens}. */
  List<Span> in(String text, List<Token> tokens) {
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (endsAt(text, tokens, i)) {
        int last = closers(tokens, i);
        sentences.add(new Span(tokens.get(first).start(), tokens.get(last).end()));
        first = last + 1;
        i = last;
      } else if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
        i = lastEqual(text, tokens, i); // asking each of “!!!!” again is in vain
      }
    }
    if (first < tokens.size()) {
      sentences.add(new Span(tokens.get(first).start(), tokens.getLast().end()));
    }
    return sentences;
  }

  /** The last of the equal marks that stand one after the other from {@code i}. */
  private static int lastEqual(String text, List<Token> tokens, int i) {
    char mark = text.charAt(tokens.get(i).start());
    int last = i;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).start() == tokens.get(last).end()
        && text.charAt(tokens.get(last + 1).start()) == mark) {
      last++;
    }
    return last;
  }

  private boolean endsAt(String text, List<Token> tokens, int i) {
    String mark = tokens.get(i).of(text);
    boolean abbreviation = tokens.get(i).kind() == Token.Kind.WORD && mark.endsWith(".");
    boolean ellipsis = tokens.get(i).kind() == Token.Kind.ELLIPSIS;
    boolean stop = mark.equals(".") || mark.equals("?") || mark.equals("!");
    if (!abbreviation && !ellipsis && !stop) {
      return false;
    }
    int last = closers(tokens, i);
    if (last + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(last + 1);
    int letter = firstLetter(text, tokens, last + 1);
    if (next.start() == tokens.get(last).end() && last == i && next.kind().isWord()) {
      return stop && letter >= 0 && Character.isUpperCase(letter) && !mark.equals(".");
    }
    if (letter >= 0 && Character.isLowerCase(letter)) {
      return false;
    }
    if (stop) {
      return true;
    }
    return !Abbreviations.neverEnds(mark) && letter >= 0 && modelEnds(text, tokens, i, last + 1);
  }

  /** The last of the closing marks and brackets that follow the stop at {@code i}. */
  private static int closers(List<Token> tokens, int i) {
    int last = i;
    while (last + 1 < tokens.size()
        && last < i + MOST_CLOSERS
        && tokens.get(last + 1).start() == tokens.get(last).end()
        && (tokens.get(last + 1).kind() == Token.Kind.QUOTATION_MARK
            || tokens.get(last + 1).kind() == Token.Kind.PUNCTUATION)) {
      last++;
    }
    return last;
  }

  /** The first letter or digit of the next word, or -1. */
  private static int firstLetter(String text, List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      Token token = tokens.get(i);
      if (token.kind().isWord() || token.kind() == Token.Kind.EDITORIAL) {
        String word = token.of(text);
        int c =
            word.codePointAt(0) == '[' && word.length() > 1
                ? word.codePointAt(1)
                : word.codePointAt(0);
        return c;
      }
    }
    return -1;
  }

  /** Asks the model about a window around the place, so that its cost stays bounded. */
  private boolean modelEnds(String text, List<Token> tokens, int stop, int next) {
    int from = tokens.get(Math.max(0, stop - 12)).start();
    int to = tokens.get(Math.min(tokens.size() - 1, next + 6)).end();
    String window = text.substring(from, to);
    int place = tokens.get(stop).end() - from;
    for (opennlp.tools.util.Span sentence :
        new SentenceDetectorME(model.get()).sentPosDetect(window)) {
      if (sentence.getEnd() >= place && sentence.getEnd() <= tokens.get(next).start() - from) {
        return true;
      }
    }
    return false;
  }
}
