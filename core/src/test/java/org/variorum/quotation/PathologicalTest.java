package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.name.Names;

/**
 * Texts that nobody writes and that arrive all the same. Nothing is timed: what grows with the
 * square of the length would never end.
 */
class PathologicalTest {

  private static final int MARKS = 10_000;

  private final English english = new English();
  private final QuotationFinder finder = new QuotationFinder();
  private final NameFinder nameFinder = new NameFinder();

  private List<Quotation> find(String text) {
    Passage passage = english.passage(text);
    return finder.find(passage, Names.NONE);
  }

  static Stream<String> inputs() {
    return Stream.of(
        "“ ".repeat(MARKS),
        "“a".repeat(MARKS),
        " “a".repeat(MARKS),
        "” ".repeat(MARKS),
        "\" ".repeat(MARKS),
        "\"a\" ".repeat(MARKS),
        "\"a ".repeat(MARKS),
        "'a ".repeat(MARKS),
        "“‘".repeat(MARKS),
        " “a ‘b ".repeat(MARKS),
        "“a” ‘b’ \"c\" «d» ".repeat(MARKS),
        "s' ".repeat(MARKS),
        "5\" ".repeat(MARKS),
        "“One.\n".repeat(MARKS),
        "“It was ‘late’ and ‘cold’ ".repeat(MARKS),
        "She said “so it goes” and ".repeat(MARKS),
        "“Go,” said and said and ".repeat(MARKS),
        "adding “we went on and” ".repeat(MARKS),
        "according to “we went on and” ".repeat(MARKS),
        "of what “we all saw there” was ".repeat(MARKS),
        "“Now” – ".repeat(MARKS),
        "a[b".repeat(MARKS) + " “Stop.”",
        "!".repeat(300_000) + " “Stop.”",
        "! ".repeat(MARKS),
        "(".repeat(MARKS) + "“Stop.”",
        "x".repeat(1_000_000),
        "“" + "x".repeat(1_000_000) + "”",
        "“" + "and so it went on ".repeat(60_000) + "”",
        "and so it went on, said ".repeat(40_000) + "“We went on and on.”",
        "“We went on and on,” " + "said he that it went on ".repeat(40_000));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void endsSoon(String text) {
    for (Quotation quotation : find(text)) {
      assertThat(quotation.extent().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void tenThousandShortQuotationsAreAllFound() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, MARKS)
        .forEach(i -> text.append("“It was number ").append(i).append(",” Dora Quill said.\n"));
    Passage passage = english.passage(text.toString());
    List<Quotation> found = finder.find(passage, nameFinder.find(passage));
    assertThat(found).hasSize(MARKS);
    assertThat(found).allMatch(quotation -> quotation.type() == Quotation.Type.DIRECT);
  }

  @Test
  void tenThousandPiecesOfOneSentenceAreAllKept() {
    String text = "She said " + "“we went on and” so ".repeat(MARKS) + "it ended.";
    assertThat(find(text).stream().mapToInt(found -> found.quoted().size()).sum()).isEqualTo(MARKS);
  }

  @Test
  void aMegabyteWithinOneQuotationIsOneQuotation() {
    String text = "“" + "It went on. ".repeat(90_000) + "It ended,” she said.";
    assertThat(find(text)).hasSize(1);
  }
}
