package org.variorum.tagging;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Each token of a passage as numbers, from which features are mixed. */
@SuppressWarnings("EnumOrdinal") // models are trained with these numbers
final class WordCodes {

  final int[] lower;
  final int[] shape;
  final int[] prefix;
  final int[] suffix;
  final int[] ending;
  final byte[] wordClass;
  final short[] coarse;
  final short[] fine;

  /** First token of the paragraph, first token of the sentence, and one past its last. */
  final int[] paragraphFrom;

  final int[] paragraphTo;
  final int[] sentenceFrom;
  final int[] sentenceTo;

  WordCodes(Passage passage, WordGroups groups) {
    List<Token> tokens = passage.tokens();
    int count = tokens.size();
    lower = new int[count];
    shape = new int[count];
    prefix = new int[count];
    suffix = new int[count];
    ending = new int[count];
    wordClass = new byte[count];
    coarse = new short[count];
    fine = new short[count];
    for (int i = 0; i < count; i++) {
      read(passage, tokens.get(i), i, groups);
    }
    paragraphFrom = new int[count];
    paragraphTo = new int[count];
    sentenceFrom = new int[count];
    sentenceTo = new int[count];
    fill(passage, passage.paragraphs(), paragraphFrom, paragraphTo);
    fill(passage, passage.sentences(), sentenceFrom, sentenceTo);
  }

  private static void fill(Passage passage, List<Span> spans, int[] from, int[] to) {
    int token = 0;
    List<Token> tokens = passage.tokens();
    for (Span span : spans) {
      int first = token;
      while (token < tokens.size() && tokens.get(token).start() < span.end()) {
        token++;
      }
      for (int i = first; i < token; i++) {
        from[i] = first;
        to[i] = token;
      }
    }
  }

  private void read(Passage passage, Token token, int i, WordGroups groups) {
    String text = passage.text();
    int hash = 17;
    int form = 3;
    int last = 0;
    for (int at = token.start(); at < token.end(); at++) {
      char c = text.charAt(at);
      int kind = kind(c);
      if (kind != last) {
        form = form * 31 + kind;
        last = kind;
      }
      hash = hash * 31 + small(c);
    }
    lower[i] = hash;
    shape[i] = token.isWord() ? form : hash;
    prefix[i] = part(text, token.start(), Math.min(token.end(), token.start() + 3));
    suffix[i] = part(text, Math.max(token.start(), token.end() - 3), token.end());
    ending[i] = part(text, Math.max(token.start(), token.end() - 2), token.end());
    wordClass[i] =
        (byte)
            (token.isWord()
                ? WordClass.of(passage.lower(i)).ordinal()
                : 20 + token.kind().ordinal());
    int group = groups.of(hash);
    coarse[i] = (short) (group < 0 ? -1 : group % WordGroups.COARSE);
    fine[i] = (short) (group < 0 ? -1 - wordClass[i] : group / WordGroups.COARSE);
  }

  /** The same for a word alone as for a token that reads so, in any case. */
  static int lower(String word) {
    return part(word, 0, word.length());
  }

  private static int part(String text, int from, int to) {
    int hash = 17;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + small(text.charAt(at));
    }
    return hash;
  }

  private static int small(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c + 32;
    }
    return switch (c) {
      case '’', '‘' -> '\'';
      case '“', '”' -> '"';
      default -> c < 128 ? c : Character.toLowerCase(c);
    };
  }

  private static int kind(char c) {
    return Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
  }
}
