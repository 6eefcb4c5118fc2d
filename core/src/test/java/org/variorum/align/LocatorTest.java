package org.variorum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.align.Locator.Located;

/** Where words stand in long texts. */
class LocatorTest {

  private final Map<String, Integer> codes = new HashMap<>();

  private List<Symbol> symbols(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(word -> codes.computeIfAbsent(word, w -> codes.size()))
        .map(code -> new Symbol(code, code, 1))
        .toList();
  }

  /** {@code 0: 0-3 at 5-8}: the text, and for each run the words and where they stand. */
  private List<String> find(String words, String... texts) {
    Locator locator = new Locator(Arrays.stream(texts).map(this::symbols).toList());
    return locator.find(symbols(words), 10).stream().map(LocatorTest::draw).toList();
  }

  private static String draw(Located located) {
    StringBuilder line = new StringBuilder(located.text() + ":");
    for (Locator.Run run : located.runs()) {
      line.append(" %d-%d at %d-%d".formatted(run.from(), run.to(), run.start(), run.end()));
    }
    return line.toString();
  }

  @Test
  void findsWordsWhereTheyStand() {
    assertThat(find("c d e", "a b c d e f g")).containsExactly("0: 0-3 at 2-5");
    assertThat(find("x y z", "a b c d e f g")).isEmpty();
  }

  @Test
  void aWordMoreOrLessIsBridged() {
    assertThat(find("b c e f", "a b c d e f g")).containsExactly("0: 0-4 at 1-6");
    assertThat(find("b c x d e", "a b c d e f g")).containsExactly("0: 0-5 at 1-5");
  }

  @Test
  void theTextWithMostOfThemComesFirst() {
    assertThat(find("a b c d", "a b x y", "a b c d", "p q"))
        .containsExactly("1: 0-4 at 0-4", "0: 0-2 at 0-2");
  }

  @Test
  void whatWasCutTogetherIsFoundPlaceByPlace() {
    String far = " x".repeat(80);
    assertThat(find("a b c d p q r s", "a b c d" + far + " p q r s"))
        .containsExactly("0: 0-4 at 0-4 4-8 at 84-88");
    assertThat(find("p q r s a b c d", "a b c d" + far + " p q r s"))
        .containsExactly("0: 0-4 at 84-88 4-8 at 0-4");
  }

  @Test
  void noRunCrossesFromATextToTheNext() {
    assertThat(find("a b c d", "x a b", "c d x")).containsExactly("0: 0-2 at 1-3", "1: 2-4 at 0-2");
  }

  @Test
  void whatStandsEverywhereEnds() {
    String same = "a b ".repeat(50_000).strip();
    assertThat(find("a b a b a b a b", same)).hasSize(1);
  }
}
