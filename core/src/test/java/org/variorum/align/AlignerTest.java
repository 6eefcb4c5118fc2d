package org.variorum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Readings in, a table out; small words weigh less than others, as they do in a language. */
class AlignerTest {

  private static final Set<String> SMALL = Set.of("the", "a", "of", "on", "in", "to", "is", "it");

  @Test
  void wordsThatOneReadingLacksLeaveAGap() {
    assertThat(table("we will not sell the pier", "we will sell the pier"))
        .containsExactly("we will not sell the pier", "we will  ·  sell the pier");
  }

  @Test
  void otherWordsStandUnderEachOther() {
    assertThat(table("the tide came in late", "the tide come in late"))
        .containsExactly("the tide came in late", "the tide come in late");
  }

  @Test
  void oneChangeOfSeveralWordsStaysOneChange() {
    assertThat(table("a talk about the rules in the war on rats", "a chat on the war on rats"))
        .containsExactly(
            "a talk about the rules in the war on rats",
            "a chat on     ·    ·   ·  the war on rats");
  }

  @Test
  void aFragmentStandsUnderTheFirstPlaceThatHasItsWords() {
    assertThat(table("our plan failed let me say our plan failed", "our plan failed"))
        .containsExactly(
            "our plan failed let me say our plan failed",
            "our plan failed  ·  ·   ·   ·   ·     ·");
  }

  @Test
  void aReadingThatLacksWordsDoesNotDrawOthersAway() {
    assertThat(
            table(
                "our plan has failed let me say our plan has failed",
                "our plan has failed",
                "our plan failed"))
        .containsExactly(
            "our plan has failed let me say our plan has failed",
            "our plan has failed  ·  ·   ·   ·   ·    ·    ·",
            "our plan  ·  failed  ·  ·   ·   ·   ·    ·    ·");
  }

  @Test
  void aPassagePrintedElsewhereStandsUnderItsWords() {
    Table table =
        align(
            "nobody asked us first then they closed every school bus route",
            "nobody asked us first then they closed every school bus route",
            "then they closed every school bus route nobody asked us first");
    assertThat(table.moves()).containsExactly(new Table.Move(2, 0, 4));
    assertThat(table.columns()).hasSize(11);
  }

  @Test
  void theColumnsFollowTheOrderOfMostReadings() {
    Table table =
        align(
            "then they closed every school bus route nobody asked us first",
            "nobody asked us first then they closed every school bus route",
            "nobody asked us first then they closed every school bus route");
    assertThat(table.columns().getFirst()[1]).isZero();
    assertThat(table.moves()).extracting(Table.Move::reading).containsExactly(0);
  }

  @Test
  void ofEqualsTheReadingThatStandsFirstDecidesTheOrder() {
    Table table =
        align(
            "nobody asked us first then they closed every school bus route",
            "then they closed every school bus route nobody asked us first");
    assertThat(table.columns().getFirst()[0]).isZero();
    assertThat(table.moves()).extracting(Table.Move::reading).containsExactly(1);
  }

  @Test
  void anEmptyReadingStandsInNoColumn() {
    assertThat(align("one two", "").columns()).allSatisfy(c -> assertThat(c[1]).isNegative());
    assertThat(Aligner.align(List.of()).columns()).isEmpty();
  }

  @Test
  void longReadingsAreCutAtAnchorsAndAlignedAllTheSame() {
    Random random = new Random(7);
    List<String> words = IntStream.range(0, 6000).mapToObj(i -> "w" + random.nextInt(900)).toList();
    List<String> changed = new ArrayList<>(words);
    changed.remove(3000);
    changed.set(10, "other");
    Table table = align(String.join(" ", words), String.join(" ", changed));
    long together = table.columns().stream().filter(c -> c[0] >= 0 && c[1] >= 0).count();
    assertThat(together).isEqualTo(5999);
    assertThat(table.columns()).hasSize(6000);
  }

  @Provide
  Arbitrary<List<String>> readings() {
    Arbitrary<String> word = Arbitraries.of("the", "of", "tide", "pier", "sell", "late", "mayor");
    return word.list().ofMaxSize(14).map(words -> String.join(" ", words)).list().ofMaxSize(5);
  }

  @Property(tries = 300)
  void everyWordStandsInOneColumnAndNoColumnIsEmpty(@ForAll("readings") List<String> readings) {
    Table table = align(readings.toArray(String[]::new));
    for (int r = 0; r < readings.size(); r++) {
      int reading = r;
      List<Integer> seen =
          table.columns().stream().map(c -> c[reading]).filter(i -> i >= 0).sorted().toList();
      assertThat(seen)
          .isEqualTo(IntStream.range(0, words(readings.get(r)).size()).boxed().toList());
    }
    assertThat(table.columns())
        .allSatisfy(c -> assertThat(IntStream.of(c).max().orElse(-1)).isNotNegative());
  }

  @Property(tries = 200)
  void aReadingWithoutMovesStandsInItsOwnOrder(@ForAll("readings") List<String> readings) {
    Table table = align(readings.toArray(String[]::new));
    for (int r = 0; r < readings.size(); r++) {
      int reading = r;
      if (table.moves().stream().noneMatch(move -> move.reading() == reading)) {
        List<Integer> order =
            table.columns().stream().map(c -> c[reading]).filter(i -> i >= 0).toList();
        assertThat(order).isSorted();
      }
    }
  }

  private static Table align(String... readings) {
    Map<String, Integer> codes = new HashMap<>();
    List<List<Symbol>> all = new ArrayList<>();
    for (String reading : readings) {
      all.add(
          words(reading).stream()
              .map(word -> {
                int code = codes.computeIfAbsent(word, w -> codes.size());
                return new Symbol(code, code, SMALL.contains(word) ? 0.4 : 1);
              })
              .toList());
    }
    return Aligner.align(all);
  }

  private static List<String> words(String reading) {
    return reading.isEmpty() ? List.of() : List.of(reading.split(" ", -1));
  }

  /** The table as text: a reading a line, columns under each other, a dot for a gap. */
  private static List<String> table(String... readings) {
    Table table = align(readings);
    List<StringBuilder> lines = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      lines.add(new StringBuilder());
    }
    for (int[] column : table.columns()) {
      int width = 0;
      for (int r = 0; r < readings.length; r++) {
        width = Math.max(width, cell(readings[r], column[r]).length());
      }
      for (int r = 0; r < readings.length; r++) {
        String cell = cell(readings[r], column[r]);
        int left = column[r] < 0 ? (width - 1) / 2 : 0;
        lines.get(r).append(" ".repeat(left)).append(cell);
        lines.get(r).append(" ".repeat(width - left - cell.length() + 1));
      }
    }
    return lines.stream().map(line -> line.toString().strip()).toList();
  }

  private static String cell(String reading, int index) {
    return index < 0 ? "·" : words(reading).get(index);
  }
}
