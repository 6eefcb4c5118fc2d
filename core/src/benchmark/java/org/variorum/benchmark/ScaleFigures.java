package org.variorum.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.Variorum;
import org.variorum.align.Aligner;
import org.variorum.align.Symbol;
import org.variorum.align.Table;
import org.variorum.article.Article;
import org.variorum.benchmark.Plot.Point;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.JsonRenderer;
import org.variorum.result.CollatedStory;

/**
 * Measures how time and memory grow with the number of readings and accounts and with their length,
 * prints tables, and draws them: {@code ScaleFigures FOLDER}, where {@code alignment.svg} and
 * {@code collation.svg} go.
 *
 * <p>Times are of the processor, for collation of all threads of the process, its compilers
 * included: on a shared machine the clock says more about the neighbours.
 */
public final class ScaleFigures {

  /** Readings, words, and the milliseconds of CollateX 1.7.1 on such readings: one thread, warm. */
  private record Size(int readings, int words, double peer) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(3, 50, 1.4),
          new Size(10, 50, 9.4),
          new Size(50, 50, 228),
          new Size(3, 200, 3.8),
          new Size(10, 200, 43),
          new Size(50, 200, 1_609),
          new Size(3, 1_000, 89),
          new Size(10, 1_000, 1_824),
          new Size(50, 1_000, 75_071));

  private static final int SEEDS = 5;

  /** So many words are aligned in all rounds together; in 5 rounds at least, and 200 at most. */
  private static final int WORDS = 200_000;

  /** Texts of up to so many words are gone through once before, for the compiler. */
  private static final int WARMING = 200;

  private final PrintStream out;
  private final Variorum variorum = new Variorum();

  private ScaleFigures(PrintStream out) {
    this.out = out;
  }

  /** Measures, prints and draws. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    ScaleFigures figures = new ScaleFigures(System.out);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("alignment.svg"), figures.alignment().svg());
    Files.writeString(folder.resolve("collation.svg"), figures.collation().svg());
  }

  private Plot alignment() {
    Map<Integer, List<Point>> ours = new TreeMap<>();
    Map<Integer, List<Point>> peer = new TreeMap<>();
    print("| readings | words | ms | CollateX, ms | times as fast | F1 | F1, all pairs |");
    print("| --- | --- | --- | --- | --- | --- | --- |");
    for (boolean warm : new boolean[] {false, true}) {
      for (Size size : SIZES) {
        if (!warm && size.words() > WARMING) {
          continue;
        }
        AlignmentScore score = null;
        double milliseconds = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
          List<InventedReadings.Reading> readings =
              InventedReadings.of(size.readings(), size.words(), seed);
          List<List<Symbol>> symbols = InventedReadings.symbols(readings);
          milliseconds += milliseconds(symbols) / SEEDS;
          Table table = Aligner.align(symbols);
          AlignmentScore here = AlignmentScore.of(readings, table);
          score = score == null ? here : score.and(here);
        }
        if (warm && score != null) {
          row(size, milliseconds, score);
          add(ours, size.words(), size.readings(), milliseconds);
          add(peer, size.words(), size.readings(), size.peer());
        }
      }
    }
    Plot plot = new Plot("Alignment of readings", "readings", "ms");
    ours.forEach((words, points) -> plot.line(words + " words", false, points));
    peer.forEach((words, points) -> plot.line("CollateX, " + words, true, points));
    return plot;
  }

  private static void add(Map<Integer, List<Point>> lines, int line, double x, double y) {
    lines.computeIfAbsent(line, l -> new ArrayList<>()).add(new Point(x, y));
  }

  private void row(Size size, double milliseconds, AlignmentScore score) {
    print(
        "| %d | %,d | %.2f | %,.1f | %.0f | %.4f | %.4f |",
        size.readings(),
        size.words(),
        milliseconds,
        size.peer(),
        size.peer() / milliseconds,
        score.same().f1(),
        score.all().f1());
  }

  /** The median of some rounds; one thread does it all. */
  private static double milliseconds(List<List<Symbol>> readings) {
    int words = readings.stream().mapToInt(List::size).sum();
    double[] times = new double[Math.clamp(WORDS / words, 5, 200)];
    for (int i = 0; i < times.length; i++) {
      long start = thread();
      Aligner.align(readings);
      times[i] = (thread() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private Plot collation() throws IOException {
    Plot plot = new Plot("Collation of accounts of 1,000 words", "accounts", "s");
    collate(new InventedStory(20, 600, 40, true), false); // what a start costs stands elsewhere
    print("");
    print(
        "| accounts | words | words an utterance | share | annotate | collate | JSON | heap kept |");
    print("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (boolean together : new boolean[] {true, false}) {
      List<Point> points = new ArrayList<>();
      for (int accounts : new int[] {3, 10, 50, 125, 250, 500}) {
        double seconds = collate(new InventedStory(accounts, 1_000, 40, together), true);
        points.add(new Point(accounts, seconds));
      }
      plot.line(together ? "the same speech" : "little in common", false, points);
      int last = points.size() - 1;
      print(
          "| exponent from 125 to 500: %.2f | | | | | | | |",
          Math.log(points.get(last).y() / points.get(last - 2).y()) / Math.log(4));
    }
    for (int utterance : new int[] {20, 200, 2_000}) {
      collate(new InventedStory(50, 2 * utterance, utterance, true), true);
    }
    return plot;
  }

  /** Prints what a story costs; the seconds from articles to a collation. */
  private double collate(InventedStory invented, boolean shown) throws IOException {
    List<Article> articles = invented.articles();
    long start = processor();
    List<AnnotatedArticle> annotated = articles.parallelStream().map(variorum::annotate).toList();
    long read = processor();
    CollatedStory story = variorum.collate(annotated);
    long collated = processor();
    StringBuilder json = new StringBuilder();
    new JsonRenderer("0").render(story, json);
    long rendered = processor();
    json.setLength(0);
    json.trimToSize();
    if (shown) {
      print(
          "| %d | %,d | %,d | %s | %.2f s | %.2f s | %.2f s | %d MB |",
          invented.accounts(),
          invented.words(),
          invented.utterance(),
          invented.together() ? "all" : "little",
          (read - start) / 1e9,
          (collated - read) / 1e9,
          (rendered - collated) / 1e9,
          kept(story));
    }
    return (collated - start) / 1e9;
  }

  /** Megabytes of the heap in use while {@code story} is held. */
  private static long kept(CollatedStory story) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    return story.accounts().isEmpty() ? 0 : used;
  }

  private static long thread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
