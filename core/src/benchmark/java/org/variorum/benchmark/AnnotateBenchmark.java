package org.variorum.benchmark;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;

/**
 * Articles of some 600 words annotated a second by each engine, by one thread and by two that share
 * a façade.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3) // so much code that compiling it goes on for half a minute
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class AnnotateBenchmark {

  private final Article article = InventedNews.accounts(1).getFirst();

  /** The engine's name; of those that are learnt the model has to be on the class path. */
  @Param({"rules", "fast", "accurate"})
  private String engine = "rules";

  private Variorum variorum = new Variorum();

  /** Loads the engine. */
  @Setup
  public void load() {
    Engine loaded =
        switch (engine) {
          case "rules" -> Engines.rules();
          case "fast" -> Engines.fast().orElseThrow();
          case "accurate" -> Engines.accurate().orElseThrow();
          default -> throw new IllegalArgumentException("no engine " + engine);
        };
    variorum = new Variorum(() -> loaded);
  }

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
