package org.variorum.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.derivation.DerivationFinder;
import org.variorum.derivation.Derivations;
import org.variorum.quotation.AnnotatedArticle;

/** Milliseconds that it takes to find who drew on whom among accounts of a thousand words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DerivationBenchmark {

  private static final int WORDS = 1_000;

  private final DerivationFinder finder = new DerivationFinder();
  private List<AnnotatedArticle> annotated = List.of();

  /** How many accounts: a usual number, that of a large story, and of a very large one. */
  @Param({"12", "50", "500"})
  public int accounts;

  /** Which part of the sentences an account has from one that was there before it. */
  @Param({"0", "0.5"})
  public double copied;

  /** Writes and annotates the accounts. */
  @Setup
  public void annotate() {
    Variorum variorum = new Variorum();
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      all.add(sentences(new Random(i), all));
    }
    annotated =
        IntStream.range(0, accounts)
            .parallel()
            .mapToObj(i -> variorum.annotate(article(i, all.get(i))))
            .toList();
  }

  private List<String> sentences(Random random, List<List<String>> before) {
    List<String> sentences = new ArrayList<>();
    for (int words = 0; words < WORDS; ) {
      boolean copy = !before.isEmpty() && random.nextDouble() < copied;
      List<String> other =
          copy ? before.get(random.nextInt(Math.min(10, before.size()))) : sentences;
      String sentence =
          copy ? other.get(Math.min(sentences.size(), other.size() - 1)) : sentence(random);
      sentences.add(sentence);
      words += sentence.split(" ", -1).length;
    }
    return sentences;
  }

  /** Words of an invented language, the frequent ones often; one sentence in six is quoted. */
  private static String sentence(Random random) {
    StringBuilder words = new StringBuilder();
    int count = 12 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      words
          .append(i == 0 ? "" : " ")
          .append(word((int) (3_000 * Math.pow(random.nextDouble(), 2))));
    }
    return random.nextInt(6) == 0 ? "“" + words + ",” Mara Quill said." : "Then " + words + ".";
  }

  private static String word(int number) {
    Random letters = new Random(number);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3 + number % 6; i++) {
      word.append((char) ('a' + letters.nextInt(26)));
    }
    return word.toString();
  }

  private static Article article(int number, List<String> sentences) {
    return new Article(
        "account-" + number,
        new Outlet("Outlet " + number),
        null,
        null,
        null,
        null,
        "en",
        String.join("\n", sentences) + "\n",
        List.of());
  }

  /** All of them at once. */
  @Benchmark
  public Derivations find() {
    return finder.find(annotated);
  }
}
