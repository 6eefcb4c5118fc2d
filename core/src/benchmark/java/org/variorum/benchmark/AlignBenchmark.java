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
import org.variorum.align.Aligner;
import org.variorum.align.Symbol;
import org.variorum.align.Table;

/** Milliseconds that it takes to set readings of one text under one another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignBenchmark {

  private List<List<Symbol>> symbols = List.of();

  /** How many readings. */
  @Param({"3", "10", "50"})
  public int readings;

  /** How many words the text has. */
  @Param({"50", "200", "1000"})
  public int words;

  /** Writes the readings. */
  @Setup
  public void write() {
    symbols = InventedReadings.symbols(InventedReadings.of(readings, words, 0));
  }

  /** All of them. */
  @Benchmark
  public Table align() {
    return Aligner.align(symbols);
  }
}
