package org.variorum.training;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.variorum.name.NameClues;
import org.variorum.name.TypeModel;

/**
 * Weights of words by their vectors, for each place that a word can have in a name or beside it: so
 * that something is learnt of words which the data do not hold, from words that are used alike.
 */
final class WordPlaces {

  /** A place, and the vector of the word that stands there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Word(int place, float[] vector) {}

  private static final float FIRST_SQUARE = 0.1f;

  private final Map<Integer, Word> words = new HashMap<>();
  private final float[][][] weights;
  private final float[][][] squares;

  /** Knows {@code vectors} of words, all of one length. */
  WordPlaces(Map<String, float[]> vectors) {
    int places = NameClues.ofWord("").length;
    int width = vectors.isEmpty() ? 0 : vectors.values().iterator().next().length;
    vectors.forEach((word, vector) -> {
      int[] features = NameClues.ofWord(word);
      for (int place = 0; place < places; place++) {
        words.put(features[place], new Word(place, vector));
      }
    });
    weights = new float[places][TypeModel.CLASSES][width];
    squares = new float[places][TypeModel.CLASSES][width];
  }

  /** The word that {@code feature} stands for, where it does for one. */
  @Nullable Word word(int feature) {
    return words.get(feature);
  }

  /** How much {@code word} speaks for {@code type}. */
  float score(Word word, int type) {
    float[] weight = weights[word.place()][type];
    float even = 0;
    float odd = 0;
    for (int k = 0; k < weight.length; k += 2) {
      even += weight[k] * word.vector()[k];
      odd += weight[k + 1] * word.vector()[k + 1];
    }
    return even + odd;
  }

  /** Steps against {@code slope}, the less the more was stepped before. */
  void step(Word word, int type, float slope, float pace, float decay) {
    float[] weight = weights[word.place()][type];
    float[] square = squares[word.place()][type];
    float[] vector = word.vector();
    for (int k = 0; k < weight.length; k++) {
      float step = slope * vector[k] + decay * weight[k];
      square[k] += step * step;
      weight[k] -= pace * step / (float) Math.sqrt(square[k] + FIRST_SQUARE);
    }
  }

  /** All words at all places, with the features that they are. */
  void forEach(BiConsumer<Integer, Word> each) {
    words.forEach(each);
  }
}
