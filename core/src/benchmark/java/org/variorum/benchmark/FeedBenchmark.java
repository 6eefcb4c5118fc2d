package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
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
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;

/** Feeds of 100 entries, each with an article of some 600 words, read a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FeedBenchmark {

  private final byte[] feed = feed().getBytes(UTF_8);

  private static String feed() {
    String words = InventedNews.accounts(1).getFirst().text().strip().replace("\n", "</p><p>");
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Courier</title>");
    for (int i = 0; i < 100; i++) {
      rss.append("<item><guid>urn:courier:")
          .append(i)
          .append(
              "</guid><pubDate>Fri, 15 Jan 2016 09:30:00 GMT</pubDate><content:encoded><![CDATA[<p>")
          .append(words)
          .append("</p>]]></content:encoded></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  /** All entries, as articles. */
  @Benchmark
  public long oneFeed() {
    Input input = new Input.OfStream("-", () -> new ByteArrayInputStream(feed), null);
    return new ArticleReader().read(List.of(input)).count();
  }
}
