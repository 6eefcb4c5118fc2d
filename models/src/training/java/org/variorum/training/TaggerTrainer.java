package org.variorum.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.language.Passage;
import org.variorum.tagging.Clues;
import org.variorum.tagging.Features;
import org.variorum.tagging.Transitions;
import org.variorum.tagging.WeightTable;
import org.variorum.tagging.WordGroups;
import org.variorum.text.Span;

/** Trains the fast engine's tagger. */
final class TaggerTrainer {

  /** How it is trained; chosen on dev. */
  record Settings(int passes, float rate, int least, float dropped) {}

  /** Number of rows of a table, as a power of two. */
  private static final int BITS = 19;

  /** What a weight of 1 in a table stands for: the largest weights are near 3. */
  private static final float UNIT = 1 / 40f;

  /** A passage with what is known of its tokens and what they are. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
  record Example(Passage passage, Clues clues, byte[] gold) {}

  private final FeatureIndex index = new FeatureIndex();
  private final WordGroups groups;
  private final ChainTrainer trainer;

  TaggerTrainer(List<Example> examples, WordGroups groups, Settings settings, PrintStream log) {
    this.groups = groups;
    int[] seen = new int[Features.MOST];
    for (Example example : examples) {
      Features features = features(example);
      for (int i = 0; i < example.gold().length; i++) {
        int count = features.fill(i, seen);
        for (int j = 0; j < count; j++) {
          index.count(seen[j]);
        }
      }
    }
    index.number(settings.least());
    trainer = new ChainTrainer(index.size(), settings.rate(), settings.dropped());
    List<Chain> chains = chains(examples);
    for (int pass = 0; pass < settings.passes(); pass++) {
      double loss = trainer.pass(chains, 41 + pass);
      log.printf("  pass %d: loss %.4f%n", pass + 1, loss);
    }
  }

  private Features features(Example example) {
    return new Features(example.passage(), example.clues(), groups);
  }

  private List<Chain> chains(List<Example> examples) {
    List<Chain> chains = new ArrayList<>();
    int[] seen = new int[Features.MOST];
    for (Example example : examples) {
      Features features = features(example);
      byte[] contexts = Transitions.contexts(example.passage());
      for (Span paragraph : example.passage().paragraphs()) {
        int from = example.passage().tokenFrom(paragraph.start());
        int to = example.passage().tokenFrom(paragraph.end());
        int[][] rows = new int[to - from][];
        for (int i = from; i < to; i++) {
          rows[i - from] = row(seen, features.fill(i, seen));
        }
        chains.add(
            new Chain(
                rows,
                Arrays.copyOfRange(contexts, from, to),
                Arrays.copyOfRange(example.gold(), from, to)));
      }
    }
    return chains;
  }

  private int[] row(int[] seen, int count) {
    int[] row = new int[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int number = index.of(seen[i]);
      if (number >= 0) {
        row[kept++] = number;
      }
    }
    return Arrays.copyOf(row, kept);
  }

  /** How well one label follows another. */
  float[][][] transitions() {
    return trainer.transitions();
  }

  /** What it has learnt, rounded and pruned to {@code most} features. */
  WeightTable weights(int most) {
    int[] features = index.features();
    float[][] learnt = new float[features.length][];
    float[] size = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      learnt[i] = trainer.weights(i);
      for (float weight : learnt[i]) {
        size[i] += Math.abs(weight);
      }
    }
    float[] sorted = size.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - most)];
    int[] kept = IntStream.range(0, features.length).filter(i -> size[i] >= least).toArray();
    int[] keptFeatures = IntStream.of(kept).map(i -> features[i]).toArray();
    float[][] keptWeights = IntStream.of(kept).mapToObj(i -> learnt[i]).toArray(float[][]::new);
    return WeightTable.of(keptFeatures, keptWeights, BITS, UNIT);
  }
}
