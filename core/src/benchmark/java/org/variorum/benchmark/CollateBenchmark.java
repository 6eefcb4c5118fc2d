package org.variorum.benchmark;

import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.Variorum;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.result.CollatedStory;

/** Milliseconds that it takes to collate accounts that are annotated already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CollateBenchmark {

  private final Variorum variorum = new Variorum();
  private List<AnnotatedArticle> annotated = List.of();

  /** How many accounts: a usual number, and that of a large story. */
  @Param({"3", "12"})
  public int accounts;

  /** Annotates the accounts. */
  @Setup
  public void annotate() {
    annotated = InventedNews.accounts(accounts).stream().map(variorum::annotate).toList();
  }

  /** All of them at once. */
  @Benchmark
  public CollatedStory collate() {
    return variorum.collate(annotated);
  }
}
