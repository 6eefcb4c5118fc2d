package org.variorum.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.variorum.tagging.WordGroups;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Groups words that are used alike: the word vectors that ship with the sentence embeddings of the
 * library (all-MiniLM-L6-v2, Apache-2.0), drawn together by k-means, once finely and once coarsely.
 */
final class WordGroupMaker {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String VECTORS = "embeddings.word_embeddings.weight_quantized";
  private static final int WIDTH = 384;
  private static final int PASSES = 10;

  private WordGroupMaker() {}

  /** Each word in its fine and its coarse group. */
  static WordGroups make(int fine, int coarse) throws IOException {
    Map<String, float[]> words = vectors();
    float[][] vectors = words.values().toArray(float[][]::new);
    int[] finely = groups(vectors, fine);
    int[] coarsely = groups(vectors, coarse);
    Map<String, Integer> groups = new TreeMap<>();
    int i = 0;
    for (String word : words.keySet()) {
      groups.put(word, finely[i] * WordGroups.COARSE + coarsely[i]);
      i++;
    }
    return WordGroups.of(groups);
  }

  /** Each word with its vector, of length one; frequent words first. */
  static Map<String, float[]> vectors() throws IOException {
    Map<Integer, String> words = words();
    byte[] table;
    try (InputStream in = WordGroupMaker.class.getResourceAsStream(MODEL)) {
      table = OnnxReader.bytes(Objects.requireNonNull(in).readAllBytes(), VECTORS);
    }
    float[][] vectors = vectors(table, List.copyOf(words.keySet()));
    Map<String, float[]> of = new LinkedHashMap<>();
    int i = 0;
    for (String word : words.values()) {
      of.put(word, vectors[i]);
      i++;
    }
    return of;
  }

  /** The pieces that are whole words, by their number, which follows their frequency. */
  private static Map<Integer, String> words() throws IOException {
    Map<Integer, String> words = new TreeMap<>();
    try (InputStream in = WordGroupMaker.class.getResourceAsStream(PIECES)) {
      JsonNode vocabulary =
          new ObjectMapper().readTree(Objects.requireNonNull(in)).get("model").get("vocab");
      for (Map.Entry<String, JsonNode> entry : vocabulary.properties()) {
        if (entry.getKey().matches("[a-z]{2,}")) {
          words.put(entry.getValue().asInt(), entry.getKey());
        }
      }
    }
    return words;
  }

  /** The vectors of the pieces, less their mean, all of length one. */
  private static float[][] vectors(byte[] table, List<Integer> pieces) {
    float[][] vectors = new float[pieces.size()][WIDTH];
    double[] mean = new double[WIDTH];
    for (int i = 0; i < vectors.length; i++) {
      for (int k = 0; k < WIDTH; k++) {
        vectors[i][k] = table[pieces.get(i) * WIDTH + k] & 0xFF;
        mean[k] += vectors[i][k] / vectors.length;
      }
    }
    for (float[] vector : vectors) {
      double square = 0;
      for (int k = 0; k < WIDTH; k++) {
        vector[k] -= (float) mean[k];
        square += vector[k] * vector[k];
      }
      for (int k = 0; k < WIDTH; k++) {
        vector[k] /= (float) Math.sqrt(square);
      }
    }
    return vectors;
  }

  /**
   * Begins with frequent words, each a group, and lets every word join the nearest, again and
   * again.
   */
  private static int[] groups(float[][] vectors, int count) {
    float[][] centres = new float[count][];
    for (int group = 0; group < count; group++) {
      centres[group] = vectors[200 + group * 4].clone();
    }
    int[] groupOf = new int[vectors.length];
    for (int pass = 0; pass < PASSES; pass++) {
      List<float[]> sums = new ArrayList<>();
      for (int group = 0; group < count; group++) {
        sums.add(new float[WIDTH]);
      }
      for (int i = 0; i < vectors.length; i++) {
        groupOf[i] = nearest(vectors[i], centres);
        float[] sum = sums.get(groupOf[i]);
        for (int k = 0; k < WIDTH; k++) {
          sum[k] += vectors[i][k];
        }
      }
      for (int group = 0; group < count; group++) {
        float[] sum = sums.get(group);
        float square = dot(sum, sum);
        for (int k = 0; square > 0 && k < WIDTH; k++) {
          centres[group][k] = sum[k] / (float) Math.sqrt(square);
        }
      }
    }
    return groupOf;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int nearest = 0;
    float most = -2;
    for (int group = 0; group < centres.length; group++) {
      float likeness = dot(vector, centres[group]);
      if (likeness > most) {
        most = likeness;
        nearest = group;
      }
    }
    return nearest;
  }

  private static float dot(float[] one, float[] other) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int k = 0; k < WIDTH; k += 4) {
      a += one[k] * other[k];
      b += one[k + 1] * other[k + 1];
      c += one[k + 2] * other[k + 2];
      d += one[k + 3] * other[k + 3];
    }
    return a + b + c + d;
  }
}
