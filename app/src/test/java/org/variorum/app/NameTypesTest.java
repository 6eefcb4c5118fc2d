package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.name.Entity;
import org.variorum.name.NameFinder;
import org.variorum.name.Names;
import org.variorum.name.TypeModel;

/** What is told of names with the model that ships; texts, persons and bodies are invented. */
class NameTypesTest {

  private static final String TEXT =
      "Quillfeather Foundation officials met in Eastmoor on Monday. Dora Quillfeather, who leads the"
          + " foundation, told reporters that Vessie Page had resigned. She said Page was ill.";

  private final English english = new English();
  private final NameFinder finder = new NameFinder();

  @Test
  void aModelIsBuiltIn() {
    assertThat(TypeModel.builtIn()).isPresent();
  }

  @Test
  void personsBodiesAndPlaces() {
    Map<String, Entity.Type> types = new LinkedHashMap<>();
    finder.find(english.passage(TEXT)).entities().forEach(one -> types.put(one.name(), one.type()));
    assertThat(types)
        .containsExactly(
            Map.entry("Quillfeather Foundation", Entity.Type.ORGANIZATION),
            Map.entry("Eastmoor", Entity.Type.PLACE),
            Map.entry("Dora Quillfeather", Entity.Type.PERSON),
            Map.entry("Vessie Page", Entity.Type.PERSON));
  }

  @Test
  void isTheSameOnAnyNumberOfThreads() {
    Names alone = finder.find(english.passage(TEXT));
    List<Names> together =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> finder.find(english.passage(TEXT)))
            .toList();
    assertThat(together).allMatch(alone::equals);
  }
}
