package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.ClueFinder;
import org.variorum.tagging.Clues;
import org.variorum.tagging.Tagged;
import org.variorum.tagging.Tagger;
import org.variorum.tagging.Transformer;
import org.variorum.text.Lazy;
import org.variorum.text.Span;

/**
 * Tagged words are drawn into the text: {@code [S source]}, {@code [Q cue]}, {@code [C content]}.
 */
class TransformerTest {

  private static final Lazy<Optional<Tagger>> MODEL =
      new Lazy<>(() -> Transformer.load().map(Transformer::tagger));

  private static final String NEWS =
      """
      The bridge at Milford will be closed until March, the county said on Monday.
      “We found cracks in two of the piers,” said Ann Lund, an engineer. She added that nobody had \
      been in danger.
      According to the mayor, the repair will cost $2 million.
      """;

  private final English english = new English();

  @BeforeEach
  void loads() {
    assumeTrue(MODEL.get().isPresent(), "the model is left out: this is skipped");
  }

  private static Clues clues(Passage passage) {
    return new ClueFinder().of(passage, new NameFinder().find(passage));
  }

  private static List<Tagged> tag(Passage passage) {
    return MODEL.get().orElseThrow().tag(passage, clues(passage));
  }

  private static float[][] probabilities(Passage passage) {
    return MODEL.get().orElseThrow().probabilities(passage, clues(passage));
  }

  private String drawn(String text) {
    Passage passage = english.passage(text);
    StringBuilder drawn = new StringBuilder(text);
    for (Tagged span : tag(passage).reversed()) {
      int start = passage.tokens().get(span.from()).start();
      int end = passage.tokens().get(span.to() - 1).end();
      String sign =
          switch (span.role()) {
            case SOURCE -> "[S ";
            case CUE -> "[Q ";
            case CONTENT -> "[C ";
          };
      drawn.insert(end, "]").insert(start, sign);
    }
    return drawn.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[C “We found cracks in two of the piers,”] [Q said] [S Ann Lund, an engineer].",
        "[S Ann Lund] [Q said] [C the bridge would be closed until March].",
        "[Q According to] [S the mayor], [C the repair will cost $2 million].",
      })
  void findsWhoSaysWhat(String expected) {
    assertThat(drawn(expected.replaceAll("\\[[SQC] |\\]", ""))).isEqualTo(expected);
  }

  @Test
  void probabilitiesOfATokenAddUpToOne() {
    for (float[] token : probabilities(english.passage(NEWS))) {
      double sum = 0;
      for (float probability : token) {
        assertThat(probability).isBetween(0f, 1.0001f);
        sum += probability;
      }
      assertThat(sum).isBetween(0.999, 1.001);
    }
  }

  @Test
  void aTextIsTaggedAlikeWhateverIsTaggedBesideIt() {
    List<Passage> passages = NEWS.lines().map(english::passage).collect(Collectors.toList());
    List<float[][]> alone = passages.stream().map(TransformerTest::probabilities).toList();
    List<float[][]> together =
        passages.reversed().parallelStream().map(TransformerTest::probabilities).toList();
    assertThat(together.reversed()).usingRecursiveComparison().isEqualTo(alone);
  }

  @Test
  void anyTextCanBeTagged() {
    for (String text :
        List.of(
            "",
            " \n \n",
            "😀",
            "\u0000\uD800",
            "x".repeat(1_000_000),
            "“".repeat(10_000),
            "word ".repeat(20_000))) {
      Passage passage = english.passage(text);
      int before = 0;
      for (Tagged span : tag(passage)) {
        assertThat(span.from()).isGreaterThanOrEqualTo(before);
        before = span.to();
      }
      assertThat(before).isLessThanOrEqualTo(passage.tokens().size());
    }
  }

  @Test
  void noSpanLeavesItsParagraph() {
    Passage passage = english.passage(NEWS);
    for (Tagged span : tag(passage)) {
      Span words =
          new Span(
              passage.tokens().get(span.from()).start(), passage.tokens().get(span.to() - 1).end());
      assertThat(passage.paragraphs()).anyMatch(paragraph -> paragraph.contains(words));
    }
  }
}
