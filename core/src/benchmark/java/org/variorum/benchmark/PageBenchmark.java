package org.variorum.benchmark;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.article.Draft;
import org.variorum.article.read.html.PageMetadata;
import org.variorum.article.read.html.PageReader;
import org.variorum.article.read.raw.Hints;

/** Pages of some 200 kB that are read a second, and what of that goes where. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {

  private static final String PAGE =
      """
      <html lang="en-GB"><head><title>Gate was broken | Harbour Courier</title>
      <link rel="canonical" href="https://www.harbourcourier.example/2016/01/15/flood">
      <meta property="og:title" content="Gate was broken"><meta property="og:site_name" content="The Courier">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Gate was broken",
       "datePublished":"2016-01-15T09:30:00Z","author":{"name":"Ann Lee"}}</script></head><body>
      %s<h1>Gate was broken</h1><p class="byline">By Ann Lee</p><time datetime="2016-01-15">Friday</time>
      %s</body></html>
      """
          .formatted(
              "<ul><li><a href='/a'>Weather</a></li></ul>".repeat(300),
              "<p>The <b>north</b> gate was <a href='/gate'>broken</a>, the harbour master said.</p>"
                  .repeat(2000));

  private final Document page = Jsoup.parse(PAGE);

  /** All that is made of a page. */
  @Benchmark
  public Draft read() {
    return PageReader.read(PAGE, Hints.NONE);
  }

  /** What the page says about its article. */
  @Benchmark
  public Draft metadata() {
    return PageMetadata.of(page, Hints.NONE);
  }

  /** What the tree costs, which must be there before. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(PAGE);
  }
}
