package org.variorum.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;

/** Articles of some 600 words annotated a second, by one thread and by two that share a façade. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnotateBenchmark {

  private final Variorum variorum = new Variorum();
  private final Article article = InventedNews.accounts(1).getFirst();

  /** One thread. */
  @Benchmark
  public AnnotatedArticle oneThread() {
    return variorum.annotate(article);
  }

  /** Two threads: about twice as many, unless something is shared that should not be. */
  @Benchmark
  @Threads(2)
  public AnnotatedArticle twoThreads() {
    return variorum.annotate(article);
  }
}
