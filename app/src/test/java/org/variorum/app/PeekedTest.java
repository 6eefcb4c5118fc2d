package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.read.ReadResult;
import org.variorum.article.read.Rejection;

class PeekedTest {

  private static ReadResult read(int number) {
    return new ReadResult.Read(Article.of("a" + number, "It rains."));
  }

  private static ReadResult rejected(int number) {
    return new ReadResult.Rejected(new Rejection("r" + number, null, "empty"));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "3, false", "4, true", "90, true"})
  void countsArticlesAndLosesNone(int articles, boolean many) {
    List<ReadResult> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      all.add(rejected(i));
      all.add(read(i));
    }

    Peeked peeked = Peeked.of(all.stream(), 3);

    assertThat(peeked.areMany()).isEqualTo(many);
    assertThat(peeked.results()).containsExactlyElementsOf(all);
  }

  @Test
  void readsNoFartherThanItMust() {
    List<Integer> asked = new ArrayList<>();
    Stream<ReadResult> endless =
        IntStream.iterate(0, i -> i + 1).peek(asked::add).mapToObj(PeekedTest::read);

    assertThat(Peeked.of(endless, 3).areMany()).isTrue();
    assertThat(asked).hasSize(4);
  }

  @Test
  void closesWhatItReads() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<ReadResult> one = Stream.of(read(1)).onClose(() -> closed.set(true));

    try (Stream<ReadResult> all = Peeked.of(one, 3).results()) {
      assertThat(all).hasSize(1);
    }

    assertThat(closed).isTrue();
  }
}
