package org.variorum.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.variorum.name.NameClues;
import org.variorum.name.TypeModel;
import org.variorum.tagging.WeightTable;

/**
 * Learns by multinomial logistic regression which features speak for which type of a name: one
 * example at a time, each weight at its own pace (AdaGrad, Duchi, Hazan and Singer 2011), with half
 * of the features hidden so that none is relied on alone. One thread, always the same numbers.
 */
final class NameTypeTrainer {

  /** A candidate, what it is, and how much it counts. */
  record Example(NameClues clues, int type, float weight) {}

  private static final int PASSES = 10;
  private static final float PACE = 0.1f;
  private static final float DECAY = 0.001f;
  private static final float VECTOR_PACE = 0.03f;
  private static final float VECTOR_DECAY = 0.00003f;
  private static final float HIDDEN = 0.5f;

  private static final int SEED = 7;
  private static final int LABELS = 7;
  private static final int BITS = 18;
  private static final float UNIT = 1f / 32;

  private final WordPlaces places;
  private final Map<Integer, float[]> weights = new HashMap<>();
  private final Map<Integer, float[]> squares = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final float[] chances = new float[TypeModel.CLASSES];

  /** Learns from {@code examples}, and of words by {@code places}, which it changes. */
  NameTypeTrainer(List<Example> examples, WordPlaces places) {
    this.places = places;
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < PASSES; pass++) {
      shuffle(order);
      for (int at : order) {
        learn(examples.get(at));
      }
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void learn(Example example) {
    List<Integer> features = new ArrayList<>();
    List<WordPlaces.Word> words = new ArrayList<>();
    for (int feature : example.clues().features()) {
      if (isShown()) {
        features.add(feature);
      }
      WordPlaces.Word word = places.word(feature);
      if (word != null && isShown()) {
        words.add(word);
      }
    }
    float scale = 1 / (1 - HIDDEN);
    guess(example.clues().votes(), features, words, scale);
    for (int type = 0; type < chances.length; type++) {
      float slope = chances[type] - (type == example.type() ? 1 : 0);
      float weighed = slope * scale * example.weight();
      for (WordPlaces.Word word : words) {
        places.step(word, type, weighed, VECTOR_PACE, VECTOR_DECAY);
      }
      for (Integer feature : features) {
        step(feature, type, weighed);
      }
    }
  }

  private boolean isShown() {
    return random.nextInt(1000) >= HIDDEN * 1000;
  }

  /** How likely each type is by what was learnt so far. */
  private void guess(
      float[] votes, List<Integer> features, List<WordPlaces.Word> words, float scale) {
    for (int type = 0; type < chances.length; type++) {
      chances[type] = TypeModel.RULES * votes[type];
    }
    for (Integer feature : features) {
      float[] weight = weights.computeIfAbsent(feature, f -> new float[LABELS]);
      for (int type = 0; type < chances.length; type++) {
        chances[type] += weight[type] * scale;
      }
    }
    for (WordPlaces.Word word : words) {
      for (int type = 0; type < chances.length; type++) {
        chances[type] += places.score(word, type) * scale;
      }
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float score : chances) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int type = 0; type < chances.length; type++) {
      chances[type] = (float) StrictMath.exp(chances[type] - most);
      sum += chances[type];
    }
    for (int type = 0; type < chances.length; type++) {
      chances[type] /= sum;
    }
  }

  private void step(Integer feature, int type, float slope) {
    float[] weight = weights.computeIfAbsent(feature, f -> new float[LABELS]);
    float[] square = squares.computeIfAbsent(feature, f -> new float[TypeModel.CLASSES]);
    float step = slope + DECAY * weight[type];
    square[type] += step * step;
    weight[type] -= PACE * step / (float) Math.sqrt(square[type] + 1);
  }

  /** What was learnt: the {@code most} features that tell most. */
  TypeModel model(int most) {
    Map<Integer, float[]> all = new TreeMap<>();
    weights.forEach((feature, weight) -> all.put(feature, weight.clone()));
    places.forEach((feature, word) -> {
      float[] weight = all.computeIfAbsent(feature, f -> new float[LABELS]);
      for (int type = 0; type < TypeModel.CLASSES; type++) {
        weight[type] += places.score(word, type);
      }
    });
    List<Map.Entry<Integer, float[]>> kept = new ArrayList<>(all.entrySet());
    kept.sort(Comparator.comparingDouble(feature -> -reach(feature.getValue())));
    kept = kept.subList(0, Math.min(most, kept.size()));
    int[] features = kept.stream().mapToInt(Map.Entry::getKey).toArray();
    float[][] learnt = kept.stream().map(Map.Entry::getValue).toArray(float[][]::new);
    return new TypeModel(WeightTable.of(features, learnt, BITS, UNIT));
  }

  /** How far the weights of a feature lie apart: so much it can tell. */
  private static double reach(float[] weights) {
    float most = weights[0];
    float least = weights[0];
    for (int type = 1; type < TypeModel.CLASSES; type++) {
      most = Math.max(most, weights[type]);
      least = Math.min(least, weights[type]);
    }
    return most - least;
  }
}
