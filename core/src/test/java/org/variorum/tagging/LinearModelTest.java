package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;

/** Models as they are written and read, and what hashed weights come to. */
class LinearModelTest {

  private static final String TEXT = "Dora Quill said it would rain.";

  private final Passage passage = new English().passage(TEXT);

  /**
   * A model that takes every token that reads {@code word} for a cue, whatever stands around it.
   */
  private LinearModel cueIs(String word) {
    Passage alone = new English().passage(word);
    int[] features = new int[Features.MOST];
    new Features(alone, Clues.NONE, WordGroups.none()).fill(0, features);
    float[] weights = new float[Lattice.LABELS];
    weights[Label.BEGIN_CUE.index()] = 5;
    int theWordItself = features[1];
    return new LinearModel(
        WordGroups.of(Map.of("rain", 70, "snow", 70)),
        new float[Transitions.CONTEXTS][Lattice.LABELS][Lattice.LABELS],
        WeightTable.of(new int[] {theWordItself}, new float[][] {weights}, 10, 1 / 16f),
        new LinkWeights(new float[1 << 10]),
        new float[] {1, 2});
  }

  private static byte[] written(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void theWeightOfAFeatureCountsWhereverItIsSeen() {
    assertThat(cueIs("said").tagger().tag(passage, Clues.NONE))
        .singleElement()
        .satisfies(span -> {
          assertThat(span.role()).isEqualTo(Role.CUE);
          assertThat(passage.word(span.from())).isEqualTo("said");
        });
  }

  @Test
  void probabilitiesOfATokenAddUpToOne() {
    for (float[] token : cueIs("said").tagger().probabilities(passage, Clues.NONE)) {
      float sum = 0;
      for (float probability : token) {
        sum += probability;
      }
      assertThat(sum).isBetween(0.9999f, 1.0001f);
    }
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    byte[] bytes = written(cueIs("said"));
    LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes));

    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.groups().of(WordCodes.lower("Snow"))).isEqualTo(70);
    assertThat(read.groups().of(WordCodes.lower("hail"))).isEqualTo(-1);
    assertThat(read.tagger().probabilities(passage, Clues.NONE))
        .isDeepEqualTo(cueIs("said").tagger().probabilities(passage, Clues.NONE));
  }

  @Test
  void aSpoiltFileIsRefused() throws IOException {
    byte[] bytes = written(cueIs("said"));
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    byte[] other = bytes.clone();
    other[3] ^= 1;
    byte[] huge = bytes.clone();
    huge[8] = 127;

    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(other)))
        .hasMessageContaining("no model");
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(huge)))
        .hasMessageContaining("rows");
  }
}
