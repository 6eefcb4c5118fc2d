package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.Engines;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/** What the fast engine finds with the model that ships; texts and persons are invented. */
class FastEngineTest {

  private final Variorum variorum = new Variorum(() -> Engines.fast().orElseThrow());

  private List<Quotation> quotations(String text) {
    return variorum.annotate(Article.of("a", text)).body().quotations();
  }

  /** {@code type: source | cue | content / content > speaker}, a line each. */
  private String found(String text) {
    return quotations(text).stream().map(one -> line(one, text)).collect(Collectors.joining("\n"));
  }

  private static String line(Quotation one, String text) {
    Speaker speaker = one.speaker();
    return one.type().name().toLowerCase(Locale.ROOT)
        + ": "
        + words(one.source(), text)
        + " | "
        + words(one.cue(), text)
        + " | "
        + words(one.content(), text)
        + " > "
        + (speaker == null ? "-" : speaker.name());
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
  }

  @Test
  void aReportWithoutMarks() {
    assertThat(found("Dora Quillfeather said that the harbor would be closed for a week."))
        .isEqualTo(
            "indirect: Dora Quillfeather | said | that the harbor would be closed for a week >"
                + " Dora Quillfeather");
  }

  @Test
  void aQuotationInPiecesIsOne() {
    assertThat(found("“The harbor,” Dora Quillfeather said, “will be closed for a week.”"))
        .isEqualTo(
            "direct: Dora Quillfeather | said | “The harbor,” / “will be closed for a week.” >"
                + " Dora Quillfeather");
  }

  @Test
  void twoSpeakersOfOneSentence() {
    assertThat(
            found(
                "Dora Quillfeather said the harbor was closed, but Tom Reedling said it was"
                    + " open."))
        .isEqualTo(
            """
            indirect: Dora Quillfeather | said | the harbor was closed > Dora Quillfeather
            indirect: Tom Reedling | said | it was open > Tom Reedling\
            """);
  }

  @Test
  void marksWithinAReport() {
    assertThat(found("Dora Quillfeather said that the harbor was “closed for good” on Monday."))
        .startsWith("mixed: Dora Quillfeather | said | that the harbor was “closed for good”");
  }

  @Test
  void everyQuotationOfTheBodySaysHowSureItIs() {
    List<Quotation> found =
        quotations("Dora Quillfeather said it would rain. “We stay at home,” she added.");

    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(one -> assertThat(one.confidence()).isPresent());
  }

  @Test
  void theUnlikelyAreLeftOutWhereTheUserWishes() {
    String text = "Dora Quillfeather said it would rain. “We stay at home,” she added.";
    Variorum sure = variorum.with(() -> Engines.sure(Engines.fast().orElseThrow(), 1));

    assertThat(sure.annotate(Article.of("a", text)).body().quotations()).isEmpty();
  }

  @Test
  void neitherOrderNorThreadsChangeAnything() {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(i ->
                "Quill"
                    + i
                    + " said that it rained "
                    + i
                    + " days. “So we left,” said"
                    + " Tom Reed"
                    + i % 7
                    + ". She denied it and told Reed"
                    + i
                    + " to wait.")
            .toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    Collections.shuffle(order, new Random(3));
    List<String> alone = texts.stream().map(this::found).toList();

    List<String> together =
        order.parallelStream().map(i -> i + "\n" + found(texts.get(i))).sorted().toList();

    assertThat(together)
        .isEqualTo(
            IntStream.range(0, texts.size())
                .mapToObj(i -> i + "\n" + alone.get(i))
                .sorted()
                .toList());
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "said ".repeat(10_000),
        "She said it was late and ".repeat(3_000),
        "She said it was late. ".repeat(3_000),
        "“a” said b. ".repeat(5_000),
        "“‘".repeat(10_000),
        "“" + "He said ‘go’ and she said ‘no’. ".repeat(2_000) + "”",
        "adding “we went on and” ".repeat(5_000),
        "a".repeat(1_000_000),
        ", ".repeat(50_000),
        "a\n".repeat(50_000));
  }

  /** Nothing is timed: what grows with the square of the length would never end. */
  @ParameterizedTest
  @MethodSource("longTexts")
  void textsThatNobodyWritesComeThrough(String text) {
    for (Quotation one : quotations(text)) {
      assertThat(one.extent().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
