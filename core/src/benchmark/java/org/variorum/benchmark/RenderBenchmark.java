package org.variorum.benchmark;

import java.io.IOException;
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
import org.variorum.render.HtmlRenderer;
import org.variorum.result.CollatedStory;

/** Milliseconds that it takes to write the page of a story that is collated already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {

  private final HtmlRenderer renderer = new HtmlRenderer();
  private CollatedStory story = new Variorum().collate(List.of());

  /** How many accounts: a usual number, that of a large story, and that of a very large one. */
  @Param({"3", "12", "50"})
  public int accounts;

  /** Annotates and collates the accounts. */
  @Setup
  public void collate() {
    Variorum variorum = new Variorum();
    story =
        variorum.collate(InventedNews.accounts(accounts).stream().map(variorum::annotate).toList());
  }

  /** The number of characters of the page, so that none of it can be left out. */
  @Benchmark
  public int page() throws IOException {
    StringBuilder page = new StringBuilder();
    renderer.render(story, page);
    return page.length();
  }
}
