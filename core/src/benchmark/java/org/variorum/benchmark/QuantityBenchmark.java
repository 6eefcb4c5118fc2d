package org.variorum.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quantity.Quantity;
import org.variorum.quantity.QuantityFinder;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** Figures found in an article of some 600 words, its names and dates known: articles a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuantityBenchmark {

  private final Article article = InventedNews.accounts(1).getFirst();
  private final AnnotatedText body = new Variorum().annotate(article).body();
  private final List<Span> timexes = body.timexes().stream().map(Timex::span).toList();
  private final QuantityFinder finder = new QuantityFinder();

  /** The stage alone; {@link AnnotateBenchmark} measures all stages together. */
  @Benchmark
  public List<Quantity> figures() {
    return finder.find(body.passage(), timexes, body.names(), article);
  }
}
