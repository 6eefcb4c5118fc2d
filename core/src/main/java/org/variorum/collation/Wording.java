package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.name.Names;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The words of one reading, ready to be aligned.
 *
 * @param account index of the account
 * @param text the account's text
 * @param tokens the tokens of the reading, in the order of the text
 * @param pieceOf for each token, a number that changes where the outlet's own words interrupt
 * @param words the normal words, as ranges of {@code tokens}
 * @param names which of the tokens belong to a name
 */
record Wording(
    int account,
    String text,
    List<Token> tokens,
    List<Integer> pieceOf,
    List<NormalWord> words,
    Set<Integer> names) {

  /** A wording whose names nobody has looked for. */
  Wording(
      int account, String text, List<Token> tokens, List<Integer> pieceOf, List<NormalWord> words) {
    this(account, text, tokens, pieceOf, words, Set.of());
  }

  /** The same wording with the names of its account. */
  Wording with(Names known) {
    Set<Integer> named = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (known.at(tokens.get(i).start()).isPresent()) {
        named.add(i);
      }
    }
    return new Wording(account, text, tokens, pieceOf, words, named);
  }

  /** The wording of some parts of an account's speech, in text order. */
  static Wording of(int account, String text, List<Speech> speeches, List<Grouping.Part> parts) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> pieces = new ArrayList<>();
    List<NormalWord> words = new ArrayList<>();
    int piece = 0;
    for (Grouping.Part part : parts) {
      Speech speech = speeches.get(part.speech());
      int firstWord = speech.sentences().get(part.from()).start();
      int lastWord = speech.sentences().get(part.to() - 1).end() - 1;
      int from = firstToken(speech, firstWord);
      int to = lastToken(speech, lastWord);
      int shift = tokens.size() - from;
      for (int i = from; i < to; i++) {
        if (i == from || !speech.pieceOf().get(i).equals(speech.pieceOf().get(i - 1))) {
          piece++;
        }
        tokens.add(speech.tokens().get(i));
        pieces.add(piece);
      }
      for (NormalWord word : speech.words().subList(firstWord, lastWord + 1)) {
        words.add(new NormalWord(word.form(), word.from() + shift, word.to() + shift));
      }
    }
    return new Wording(account, text, tokens, pieces, words);
  }

  /** The first token of a sentence: its first word with the marks that open it. */
  private static int firstToken(Speech speech, int word) {
    int token = speech.words().get(word).from();
    int floor = word == 0 ? 0 : lastToken(speech, word - 1);
    return Math.min(token, floor);
  }

  /** One past the last token of a sentence: its last word with the marks that follow it. */
  private static int lastToken(Speech speech, int word) {
    int token = speech.words().get(word).to();
    int next =
        word + 1 < speech.words().size()
            ? speech.words().get(word + 1).from()
            : speech.tokens().size();
    while (token < next && !opens(speech, token)) {
      token++;
    }
    return token;
  }

  /** An opening mark belongs to the sentence after it. */
  private static boolean opens(Speech speech, int token) {
    Token mark = speech.tokens().get(token);
    boolean bound =
        token + 1 < speech.tokens().size() && speech.tokens().get(token + 1).start() == mark.end();
    boolean apart = token > 0 && speech.tokens().get(token - 1).end() < mark.start();
    return bound
        && apart
        && (mark.kind() == Token.Kind.QUOTATION_MARK || mark.kind() == Token.Kind.PUNCTUATION);
  }

  /** The places of the words: one span a piece. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !pieceOf.get(i).equals(pieceOf.get(from))) {
        spans.add(new Span(tokens.get(from).start(), tokens.get(i - 1).end()));
        from = i;
      }
    }
    return spans;
  }

  /**
   * Whether the account closes its marks between the tokens {@code from - 1} and {@code to}; those
   * between them are marks of the reading. A paragraph that goes on in the next closes nothing.
   */
  boolean isInterrupted(int from, int to) {
    for (int i = Math.max(from, 1); i <= to; i++) {
      boolean breaks = !pieceOf.get(i).equals(pieceOf.get(i - 1));
      if (breaks && closes(tokens.get(i - 1).end(), tokens.get(i).start())) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int from, int to) {
    int at = from;
    while (at < to && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < to && text.charAt(at) != '\n';
  }

  String print(int token) {
    return tokens.get(token).of(text);
  }

  /** All words as printed: by this, equal choices are decided, whatever the order of accounts. */
  String sortKey() {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      key.append(token.of(text)).append(' ');
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean interrupted = !pieceOf.get(i).equals(pieceOf.get(i - 1));
      boolean bound = tokens.get(i).start() == tokens.get(i - 1).end();
      key.append(interrupted ? '|' : bound ? '+' : ' ');
    }
    return key.toString();
  }
}
