package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is drawn with bars between its sentences. */
class SentencesTest {

  private final English english = new English();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|It snowed.",
        "“Really?” he asked.|She nodded.",
        "“It rained.”|“It snowed.”",
        "“It rained.|It snowed,” she said.",
        "Mr. Quill came.|He left.",
        "It cost $1.5 million.|It sank.",
        "It rained on October 2.|In a place nearby it snowed.",
        "“Stop!”|She left.",
        "It rained… and snowed.",
        "What!!!|She left.",
        "(It rained.)|It snowed.",
      })
  void cuts(String drawn) {
    String text =
        drawn.replace(".|", ". ").replace("”|", "” ").replace("!|", "! ").replace(")|", ") ");
    String found =
        english.passage(text).sentences().stream()
            .map(sentence -> sentence.of(text))
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(drawn);
  }
}
