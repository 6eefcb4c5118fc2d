package org.variorum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Readings of one text, each edited by itself, so that it is known which of their words belong
 * together: one word in twenty is exchanged, deleted, or has another put in before it.
 */
class ManyReadingsTest {

  /** How many different words there are: few, so that most of them stand in many places. */
  private static final int VOCABULARY = 400;

  /** A reading: its words, and where in the text each comes from, -1 for what was put in. */
  @SuppressWarnings("ArrayRecordComponent") // it is never compared
  private record Edited(int[] words, int[] origins) {

    List<Symbol> symbols() {
      // As in a language, every other word is one of a few that stand everywhere.
      return IntStream.of(words).mapToObj(w -> new Symbol(w, w, w < 40 ? 0.4 : 1)).toList();
    }
  }

  private static List<Edited> readings(Random random, int count, int length) {
    int[] text = IntStream.range(0, length).map(i -> word(random)).toArray();
    return IntStream.range(0, count).mapToObj(i -> edited(random, text)).toList();
  }

  private static int word(Random random) {
    return random.nextBoolean() ? random.nextInt(40) : 40 + random.nextInt(VOCABULARY - 40);
  }

  private static Edited edited(Random random, int[] text) {
    List<Integer> words = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      int kind = random.nextInt(60);
      if (kind == 0) {
        continue;
      }
      if (kind == 1) {
        words.add(word(random));
        origins.add(-1);
      }
      words.add(kind == 2 ? word(random) : text[i]);
      origins.add(i);
    }
    return new Edited(
        words.stream().mapToInt(Integer::intValue).toArray(),
        origins.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Of pairs of words that come from one place and are equal, F1 of those in one column. */
  private static double f1(List<Edited> readings, Table table) {
    long truth = 0;
    long found = 0;
    long right = 0;
    for (int a = 0; a < readings.size(); a++) {
      for (int b = a + 1; b < readings.size(); b++) {
        Edited one = readings.get(a);
        Edited other = readings.get(b);
        for (int[] column : table.columns()) {
          if (column[a] >= 0
              && column[b] >= 0
              && one.words()[column[a]] == other.words()[column[b]]) {
            found++;
            int origin = one.origins()[column[a]];
            right += origin >= 0 && origin == other.origins()[column[b]] ? 1 : 0;
          }
        }
        truth += equalFromOnePlace(one, other);
      }
    }
    return 2.0 * right / (truth + found);
  }

  private static long equalFromOnePlace(Edited one, Edited other) {
    long count = 0;
    int j = 0;
    for (int i = 0; i < one.origins().length; i++) {
      while (j < other.origins().length && other.origins()[j] < one.origins()[i]) {
        j++;
      }
      boolean both = j < other.origins().length && other.origins()[j] == one.origins()[i];
      count += both && one.origins()[i] >= 0 && one.words()[i] == other.words()[j] ? 1 : 0;
    }
    return count;
  }

  private static Table align(List<Edited> readings) {
    return Aligner.align(readings.stream().map(Edited::symbols).toList());
  }

  @ParameterizedTest(name = "{0} readings of {1} words")
  @CsvSource({"3, 50", "10, 50", "50, 50", "3, 200", "10, 200", "50, 200", "3, 1000", "10, 1000"})
  void setsWordsOfOnePlaceInOneColumn(int count, int length) {
    double sum = 0;
    for (int seed = 0; seed < 5; seed++) {
      List<Edited> readings = readings(new Random(seed), count, length);
      Table table = align(readings);
      assertThat(table.examined()).isTrue();
      sum += f1(readings, table);
    }
    assertThat(sum / 5).isGreaterThan(0.995);
  }

  @Property(tries = 30)
  void sortedReadingsGiveTheSameTableWhateverTheirOrderWas(
      @ForAll int seed, @ForAll @IntRange(min = 2, max = 8) int count) {
    List<Edited> readings = new ArrayList<>(readings(new Random(seed), count, 120));
    List<String> before = spelt(readings);
    Collections.shuffle(readings, new Random(seed + 1L));
    assertThat(spelt(readings)).isEqualTo(before);
  }

  /** What stands in each column, when the readings are sorted before they are aligned. */
  private static List<String> spelt(List<Edited> readings) {
    List<Edited> sorted =
        readings.stream().sorted((a, b) -> Arrays.compare(a.words(), b.words())).toList();
    List<String> columns = new ArrayList<>();
    for (int[] column : align(sorted).columns()) {
      TreeSet<String> words = new TreeSet<>();
      for (int r = 0; r < column.length; r++) {
        words.add(column[r] < 0 ? "·" : sorted.get(r).words()[column[r]] + "@" + column[r]);
      }
      columns.add(words.toString());
    }
    return columns;
  }

  @Property(tries = 20)
  void aligningTwiceAndOnManyThreadsGivesTheSame(@ForAll int seed) {
    List<Edited> readings = readings(new Random(seed), 6, 150);
    List<String> once = spelt(readings);
    assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> spelt(readings)).toList())
        .containsOnly(once);
  }

  @Property(tries = 20)
  void aCopyOfAReadingStandsWhereTheReadingStands(@ForAll int seed) {
    List<Edited> readings = new ArrayList<>(readings(new Random(seed), 4, 120));
    readings.add(readings.get(2));
    assertThat(align(readings).columns()).allMatch(column -> column[2] == column[4]);
  }

  @Property(tries = 20)
  void cuttingAtAnchorsLosesNoWord(@ForAll int seed) {
    List<Edited> readings = readings(new Random(seed), 3, 600);
    Table table = align(readings);
    for (int r = 0; r < 3; r++) {
      int reading = r;
      List<Integer> words =
          table.columns().stream().map(c -> c[reading]).filter(w -> w >= 0).sorted().toList();
      assertThat(words)
          .isEqualTo(IntStream.range(0, readings.get(r).words().length).boxed().toList());
    }
  }
}
