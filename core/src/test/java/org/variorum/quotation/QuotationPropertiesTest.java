package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.text.Span;

/** What holds of any text, however the marks in it stand. */
class QuotationPropertiesTest {

  private static final English ENGLISH = new English();
  private static final NameFinder NAMES = new NameFinder();
  private static final QuotationFinder FINDER = new QuotationFinder();

  /** Texts of marks, names, reporting words and the words that lead from one to the other. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "''",
            "``",
            "„",
            ",",
            ".",
            "?",
            ":",
            "—",
            "…",
            "\n",
            " ",
            " ",
            " ",
            "Dora Quill",
            "she",
            "said",
            "told",
            "asked",
            "adding",
            "called",
            "what",
            "according to",
            "that",
            "and",
            "But",
            "it was late",
            "We left",
            "Never",
            "[sic]",
            "5",
            "'90s",
            "on",
            "QUILL",
            "the film",
            "by",
            "as",
            "(",
            ")",
            "Mr.",
            "𝄞",
            "é")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 600)
  void spansLieWithinTheTextAndInOrder(@ForAll("texts") String text) {
    for (Quotation found : find(text)) {
      ascending(found.content(), text.length());
      ascending(found.quoted(), text.length());
      ascending(found.source(), text.length());
      ascending(found.cue(), text.length());
    }
  }

  private static void ascending(List<Span> spans, int length) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(length);
  }

  @Property(tries = 600)
  void quotedWordsLieWithinTheContent(@ForAll("texts") String text) {
    for (Quotation found : find(text)) {
      for (Span quoted : found.quoted()) {
        assertThat(found.content()).as(text).anyMatch(piece -> overlapsMost(piece, quoted));
      }
    }
  }

  /** All of the words, but for a label at their start that names the speaker. */
  private static boolean overlapsMost(Span piece, Span quoted) {
    return piece.end() >= quoted.end() && piece.overlaps(quoted);
  }

  @Property(tries = 200)
  void twiceIsTheSame(@ForAll("texts") String text) {
    assertThat(find(text)).isEqualTo(find(text));
  }

  @Property(tries = 400)
  void quotationsStandInTheOrderOfTheText(@ForAll("texts") String text) {
    List<Quotation> found = find(text);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).content().getFirst().start())
          .isGreaterThanOrEqualTo(found.get(i - 1).content().getFirst().start());
    }
  }

  @Property(tries = 400)
  void aNestedQuotationLiesWithinItsOuterOne(@ForAll("texts") String text) {
    List<Quotation> found = find(text);
    for (Quotation quotation : found) {
      if (quotation.nestedIn().isPresent()) {
        assertThat(found.get(quotation.nestedIn().getAsInt()).extent().overlaps(quotation.extent()))
            .isTrue();
      }
    }
  }

  private static List<Quotation> find(String text) {
    Passage passage = ENGLISH.passage(text);
    return FINDER.find(passage, NAMES.find(passage));
  }
}
