package org.variorum.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.quotation.Quotation;

/**
 * Counts how many quotations of each confidence are right, for every engine that is built in,
 * prints tables and draws them. Arguments: a file of PolNeAR that no engine was trained on, and the
 * SVG to write. The engine rules tells no confidence: of it each rule is counted.
 */
public final class Reliability {

  private static final int TENTHS = 10;

  /** Quotations that are said to be about as likely right. */
  private static final class Tally {
    private int found;
    private int right;
    private double said;

    private void count(double confidence, boolean isRight) {
      found++;
      right += isRight ? 1 : 0;
      said += confidence;
    }

    private double meanSaid() {
      return said / found;
    }

    private double shareRight() {
      return (double) right / found;
    }
  }

  private final List<GoldArticle> articles;
  private final List<Passage> passages;
  private final NameFinder names = new NameFinder();

  private Reliability(List<GoldArticle> articles) {
    this.articles = articles;
    English english = new English();
    this.passages = articles.stream().map(one -> english.passage(one.text())).toList();
  }

  /** Reads, counts, draws; prints the tables on standard output. */
  public static void main(String[] args) throws IOException {
    Reliability reliability = new Reliability(GoldArticle.read(Path.of(args[0])));
    PrintStream out = System.out;
    reliability.rules(out);
    Map<String, Optional<Engine>> engines = new LinkedHashMap<>();
    engines.put("fast", Engines.fast());
    engines.put("accurate", Engines.accurate());
    ReliabilityPlot plot = new ReliabilityPlot();
    engines.forEach((name, engine) ->
        engine.ifPresent(one -> plot.line(name, reliability.tenths(name, one, out))));
    Files.writeString(Path.of(args[1]), plot.svg());
  }

  private void rules(PrintStream out) {
    Map<String, Tally> byRule = new TreeMap<>();
    count(
        Engines.rules(),
        (found, right) ->
            byRule.computeIfAbsent(found.rule(), rule -> new Tally()).count(0, right));
    out.println("| rule | quotations | right |\n| --- | --- | --- |");
    byRule.forEach((rule, tally) ->
        out.printf(Locale.ROOT, "| `%s` | %d | %.2f |%n", rule, tally.found, tally.shareRight()));
  }

  /** Prints the table of one engine; the points of its curve. */
  private List<ReliabilityPlot.Point> tenths(String name, Engine engine, PrintStream out) {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < TENTHS; i++) {
      tallies.add(new Tally());
    }
    count(
        engine,
        (found, right) ->
            found
                .confidence()
                .ifPresent(said ->
                    tallies.get(Math.min(TENTHS - 1, (int) (said * TENTHS))).count(said, right)));
    out.printf(
        "%n| %s | quotations | said, on average | right |%n| --- | --- | --- | --- |%n", name);
    List<ReliabilityPlot.Point> points = new ArrayList<>();
    for (int i = 0; i < TENTHS; i++) {
      Tally tally = tallies.get(i);
      if (tally.found > 0) {
        out.printf(
            Locale.ROOT,
            "| %.1f to %.1f | %d | %.2f | %.2f |%n",
            i / 10.0,
            (i + 1) / 10.0,
            tally.found,
            tally.meanSaid(),
            tally.shareRight());
        points.add(new ReliabilityPlot.Point(tally.meanSaid(), tally.shareRight(), tally.found));
      }
    }
    return points;
  }

  /** Is told of a quotation and whether it is right. */
  private interface Counter {
    void count(Quotation found, boolean right);
  }

  /** Nested quotations are left out: nobody marked them. */
  private void count(Engine engine, Counter counter) {
    for (int i = 0; i < articles.size(); i++) {
      Passage passage = passages.get(i);
      GoldMatch gold = new GoldMatch(articles.get(i), passage);
      for (Quotation found : engine.find(passage, names.find(passage))) {
        if (found.nestedIn().isEmpty()) {
          counter.count(found, gold.isRight(found));
        }
      }
    }
  }
}
