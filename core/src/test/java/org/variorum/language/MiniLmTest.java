package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.text.Lazy;

/** Sentences that say the same lie near each other, others do not. */
class MiniLmTest {

  private static final Lazy<Optional<Embedder>> MODEL = new Lazy<>(MiniLm::load);

  @BeforeEach
  void loads() {
    assumeTrue(MODEL.get().isPresent(), "there is no model here: this is skipped");
  }

  private static double cosine(String first, String second) {
    Embedder model = MODEL.get().orElseThrow();
    return Embedder.cosine(model.embed(first), model.embed(second));
  }

  @Test
  void theSameInOtherWordsIsNearAndOtherThingsAreFar() {
    assertThat(cosine("We asked for help in March.", "In March we requested assistance."))
        .isGreaterThan(0.8);
    assertThat(cosine("The bridge is not safe.", "The harbour was sold.")).isLessThan(0.3);
  }

  @Test
  void caseAndAccentsCountForNothing() {
    assertThat(cosine("The café was closed.", "THE CAFE WAS CLOSED.")).isGreaterThan(0.999);
  }

  @Test
  void aSentenceHasTheSameEmbeddingWhateverIsEmbeddedBesideIt() {
    Embedder model = MODEL.get().orElseThrow();
    List<String> sentences =
        List.of("The bridge is not safe.", "It rained.", "Two of my inspectors resigned over it.");
    List<float[]> alone = sentences.stream().map(model::embed).toList();
    List<float[]> together = sentences.reversed().parallelStream().map(model::embed).toList();
    for (int i = 0; i < alone.size(); i++) {
      assertThat(together.reversed().get(i)).containsExactly(alone.get(i));
    }
  }

  @Test
  void anyTextHasAnEmbedding() {
    Embedder model = MODEL.get().orElseThrow();
    for (String text :
        List.of("", "   ", "😀", "\u0000\uD800", "x".repeat(1_000_000), "no ".repeat(100_000))) {
      assertThat(Embedder.cosine(model.embed(text), model.embed(text))).isBetween(0.999, 1.001);
    }
  }
}
