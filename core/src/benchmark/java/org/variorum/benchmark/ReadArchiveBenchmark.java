package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
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

/** An archive of the web with 200 texts of some 600 words, in memory, packed a record at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadArchiveBenchmark {

  private static final int RECORDS = 200;

  private final ArticleReader reader = new ArticleReader();
  private final byte[] archive = archive();

  /** From bytes to 200 articles. */
  @Benchmark
  public long twoHundredRecords() {
    Input input = new Input.OfStream("a.warc.gz", () -> new ByteArrayInputStream(archive), null);
    try (var results = reader.read(List.of(input))) {
      return results.count();
    }
  }

  private static byte[] archive() {
    String text = InventedNews.accounts(1).getFirst().text();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < RECORDS; i++) {
        try (GZIPOutputStream member = new GZIPOutputStream(out)) {
          member.write(record("http://courier.example/" + i, text).getBytes(UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String record(String url, String text) {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    return """
    WARC/1.0
    WARC-Type: response
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
    WARC-Date: 2016-01-15T09:30:00Z
    WARC-Target-URI: %s
    Content-Type: application/http; msgtype=response
    Content-Length: %d

    """
            .formatted(url, answer.getBytes(UTF_8).length)
            .replace("\n", "\r\n")
        + answer
        + "\r\n\r\n";
  }
}
