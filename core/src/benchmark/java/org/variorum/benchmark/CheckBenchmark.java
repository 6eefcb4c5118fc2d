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
import org.variorum.check.Check;
import org.variorum.check.Checker;
import org.variorum.check.Claimed;

/**
 * Microseconds that it takes to check a claim. The first is printed by every report, whole or
 * changed, and all these readings are compared; the second stands in none of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

  private static final Claimed PRINTED =
      new Claimed("We had never seen the water rise so quickly, and we did not stop it", null);

  private static final Claimed UNKNOWN =
      new Claimed("The mayor of another town has sent us forty boats and a cook", null);

  private final Variorum variorum = new Variorum();
  private Checker checker = variorum.checker(List.of());

  /** How many reports are indexed. */
  @Param({"10", "100"})
  public int reports;

  /** Indexes them. */
  @Setup
  public void index() {
    checker =
        variorum.checker(InventedNews.accounts(reports).stream().map(variorum::annotate).toList());
  }

  /** A claim that all reports print. */
  @Benchmark
  public Check printed() {
    return checker.check(PRINTED);
  }

  /** A claim that none prints. */
  @Benchmark
  public Check unknown() {
    return checker.check(UNKNOWN);
  }
}
