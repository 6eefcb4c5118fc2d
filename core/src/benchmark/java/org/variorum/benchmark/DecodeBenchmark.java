package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
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
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Unreadable;

/** A page of some 100 KB decoded: declared, undeclared, and by statistics. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeBenchmark {

  private static final String PAGE =
      "<html><head><title>The gate</title></head><body>"
          + "<p class=\"text\">“Nobody told us,” Zoë Lambert said – “not one of them.”</p>\n"
              .repeat(1300)
          + "</body></html>";

  private final byte[] utf8 = PAGE.getBytes(UTF_8);
  private final byte[] windows = PAGE.getBytes(Charset.forName("windows-1252"));
  private final Hints latin1 = new Hints("text/html", "iso-8859-1", null, null);

  /** What most pages are: UTF-8, said by nobody. */
  @Benchmark
  public Decoded utf8() throws Unreadable {
    return Encodings.decode(utf8, Hints.NONE, Markup.HTML);
  }

  /** Declared as what it is not quite. */
  @Benchmark
  public Decoded windows1252Declared() throws Unreadable {
    return Encodings.decode(windows, latin1, Markup.HTML);
  }

  /** Said by nobody: every rule is asked. */
  @Benchmark
  public Decoded windows1252ByStatistics() throws Unreadable {
    return Encodings.decode(windows, Hints.NONE, Markup.HTML);
  }
}
