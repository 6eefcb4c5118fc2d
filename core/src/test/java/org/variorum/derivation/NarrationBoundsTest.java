package org.variorum.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/** What winnowing guarantees, and what it costs where somebody means harm. */
class NarrationBoundsTest {

  private static Narration narration(long... words) {
    int count = words.length;
    byte[] weights = new byte[count];
    Arrays.fill(weights, Narration.TOLD);
    boolean[] open = new boolean[count];
    Arrays.fill(open, true);
    boolean[] begins = new boolean[count];
    if (count > 0) {
      begins[0] = true;
    }
    List<Span> spans = IntStream.range(0, count).mapToObj(i -> new Span(2 * i, 2 * i + 1)).toList();
    return new Narration(words, spans, weights, open, begins);
  }

  private static Set<Long> fingerprints(Narration narration) {
    Set<Long> chosen = new HashSet<>();
    Winnowing.choose(narration, (hash, at) -> chosen.add(hash));
    return chosen;
  }

  @Property(tries = 300)
  void everySharedPassageOfTheGuaranteedLengthHasAFingerprintInCommon(
      @ForAll int seed,
      @ForAll @IntRange(max = 40) int before,
      @ForAll @IntRange(max = 40) int after) {
    Random random = new Random(seed);
    long[] passage = random.longs(Winnowing.GUARANTEED).toArray();
    long[] one = around(passage, before, after, random);
    long[] other = around(passage, after, before, random);
    Set<Long> common = fingerprints(narration(one));
    common.retainAll(fingerprints(narration(other)));
    assertThat(common).isNotEmpty();
  }

  private static long[] around(long[] passage, int before, int after, Random random) {
    return LongStream.concat(
            LongStream.concat(random.longs(before), Arrays.stream(passage)), random.longs(after))
        .toArray();
  }

  @Test
  void aboutTwoOfFiveNgramsAreChosen() {
    long[] words = new Random(1).longs(100_000).toArray();
    assertThat(fingerprints(narration(words)).size()).isBetween(38_000, 42_000);
  }

  @Test
  void aTextOfOneWordTellsNothingAndEnds() {
    long[] words = new long[200_000];
    List<Narration> narrations = List.of(narration(words), narration(words), narration(words));
    assertThat(NarrationIndex.seeds(narrations).values())
        .allSatisfy(seeds -> {
          assertThat(seeds).hasSizeLessThanOrEqualTo(16);
          assertThat(new Tiling(narrations.get(0), narrations.get(1)).around(seeds)).isEmpty();
        });
  }

  @Test
  void anAccountIsSetBesideFewOfManyCopies() {
    long[] words = new Random(2).longs(100).toArray();
    List<Narration> copies = IntStream.range(0, 300).mapToObj(i -> narration(words)).toList();
    assertThat(NarrationIndex.seeds(copies)).hasSizeLessThan(8 * 300);
  }

  @Test
  void hostileTextsEnd() {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text :
        List.of(
            "told the A ".repeat(20_000),
            "A B C D E F G H ".repeat(10_000),
            "According to The The Of And ".repeat(8_000),
            "a".repeat(300_000),
            "(AP) - ".repeat(20_000),
            "Source: \n© Copyright \n".repeat(8_000))) {
      accounts.add(Story.account("Outlet " + accounts.size(), null, text));
    }
    assertThat(new Story(accounts).lines()).hasSize(accounts.size());
  }
}
