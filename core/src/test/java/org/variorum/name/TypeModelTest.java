package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.tagging.WeightTable;

/** Types told by what was learnt; the models are made up here, a few weights each. */
class TypeModelTest {

  private static final int PERSON = 0;
  private static final int BODY = 1;

  private final English english = new English();
  private final NameFinder rules = new NameFinder(Optional.empty());
  private final Map<Integer, float[]> learnt = new LinkedHashMap<>();

  /** Every feature that the {@code place}th name of {@code text} alone has speaks for a type. */
  private void learn(String text, int place, int type, float weight) {
    List<NameClues> clues = rules.clues(english.passage(text));
    Set<Integer> others =
        IntStream.range(0, clues.size())
            .filter(i -> i != place)
            .flatMap(i -> Arrays.stream(clues.get(i).features()))
            .boxed()
            .collect(Collectors.toSet());
    for (int feature : clues.get(place).features()) {
      if (!others.contains(feature)) {
        learnt.computeIfAbsent(feature, f -> new float[7])[type] += weight;
      }
    }
  }

  private TypeModel model() {
    int[] features = learnt.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[][] weights = learnt.values().toArray(float[][]::new);
    return new TypeModel(WeightTable.of(features, weights, 16, 1 / 32f));
  }

  private static byte[] written(TypeModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private Map<String, Entity.Type> types(TypeModel model, String text) {
    return new NameFinder(Optional.of(model))
        .find(english.passage(text)).entities().stream()
            .collect(Collectors.toMap(Entity::name, Entity::type));
  }

  @Test
  void aClearMentionTypesTheOthers() {
    String text = "They went by Orrin Vale. It rained. Nobody heard what Orrin Vale whispered.";
    learn(text, 0, BODY, 0.4f);
    assertThat(types(model(), text))
        .containsExactly(Map.entry("Orrin Vale", Entity.Type.ORGANIZATION));
    learn(text, 1, PERSON, 1);
    assertThat(types(model(), text)).containsExactly(Map.entry("Orrin Vale", Entity.Type.PERSON));
  }

  @Test
  void oneMentionThatWasMisreadDoesNotOutvoteManyOthers() {
    String clear = "Later Orrin Vale whispered a word. ";
    String text = "By Orrin Vale they went. " + clear.repeat(8);
    learn("By Orrin Vale they went. Later Orrin Vale whispered a word.", 1, PERSON, 0.2f);
    learn("By Orrin Vale they went. Later Orrin Vale whispered a word.", 0, BODY, 3);
    assertThat(types(model(), text)).containsExactly(Map.entry("Orrin Vale", Entity.Type.PERSON));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    learn("They went by Orrin Vale. It rained.", 0, PERSON, 1);
    byte[] bytes = written(model());
    TypeModel read = TypeModel.read(new ByteArrayInputStream(bytes));
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(types(read, "They went by Orrin Vale. It rained."))
        .containsExactly(Map.entry("Orrin Vale", Entity.Type.PERSON));
  }

  @Test
  void aSpoiltFileIsRefused() throws IOException {
    byte[] bytes = written(model());
    bytes[0]++;
    assertThatThrownBy(() -> TypeModel.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model of names");
    byte[] wide = written(model());
    wide[11] = 31;
    assertThatThrownBy(() -> TypeModel.read(new ByteArrayInputStream(wide)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2^31 rows");
  }

  @Test
  void aLongNameHasNoMoreFeaturesThanAreRead() {
    Passage passage = english.passage("He met " + "Orrin Vale ".repeat(40) + "there.");
    assertThat(rules.clues(passage))
        .isNotEmpty()
        .allSatisfy(clues -> assertThat(clues.features().length).isBetween(20, 128));
  }
}
