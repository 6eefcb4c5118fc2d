package org.variorum.language;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts English into the pieces that a model knows: WordPiece as in BERT (Devlin and others 2019),
 * without case and accents. Of each word the longest piece that is known comes first; a word of
 * which no pieces are known is one unknown piece.
 */
public final class WordPieces {

  /** A longer word, in characters, is unknown: as in BERT. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> known;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> known) {
    this.known = known;
    this.unknown = number("[UNK]");
    this.start = number("[CLS]");
    this.end = number("[SEP]");
  }

  private int number(String piece) {
    Integer number = known.get(piece);
    if (number == null) {
      throw new IllegalStateException("the model knows no piece " + piece);
    }
    return number;
  }

  /** Reads the pieces from {@code tokenizer}, JSON as Hugging Face's tokenizers write it. */
  public static WordPieces of(InputStream tokenizer) throws IOException {
    Map<String, Integer> known = new HashMap<>(1 << 16);
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer.readAllBytes())) {
      boolean vocabulary = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("vocab")) {
          vocabulary = true;
        } else if (vocabulary && token == JsonToken.VALUE_NUMBER_INT) {
          known.put(json.currentName(), json.getIntValue());
        } else if (vocabulary && token == JsonToken.END_OBJECT) {
          return new WordPieces(known);
        }
      }
    }
    throw new IOException("no vocabulary in the tokenizer's file");
  }

  /** The number of the piece that begins every input of a model. */
  public int start() {
    return start;
  }

  /** The number of the piece that ends a part of an input. */
  public int end() {
    return end;
  }

  /**
   * The numbers of the pieces of {@code word}, which may have marks in it: at least one, at most
   * {@code most}. Of a long one only its first characters are looked at.
   */
  public int[] ofWord(String word, int most) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : words(word.substring(0, Math.min(word.length(), LONGEST_WORD)))) {
      add(part, pieces);
      if (pieces.size() >= most) {
        break;
      }
    }
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    return pieces.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** The numbers of the pieces of {@code text}, those that begin and end it included. */
  long[] of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(start);
    for (String word : words(text)) {
      add(word, pieces);
      if (pieces.size() >= most - 1) {
        break;
      }
    }
    List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
    kept.add(end);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private void add(String word, List<Integer> pieces) {
    int before = pieces.size();
    int from = 0;
    while (from < word.length()) {
      int to = word.length() > LONGEST_WORD ? from : word.length();
      String head = from == 0 ? "" : "##";
      while (to > from && !known.containsKey(head + word.substring(from, to))) {
        to--;
      }
      if (to == from) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(unknown);
        return;
      }
      pieces.add(number(head + word.substring(from, to)));
      from = to;
    }
  }

  /** The words of {@code text}, each mark one of its own, without case and accents. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> {
          boolean alone = !Character.isLetterOrDigit(c) || Character.isIdeographic(c);
          if (alone && !word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
          if (!alone) {
            word.appendCodePoint(c);
          } else if (!Character.isWhitespace(c)
              && !Character.isSpaceChar(c)
              && !Character.isISOControl(c)) {
            words.add(Character.toString(c));
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
