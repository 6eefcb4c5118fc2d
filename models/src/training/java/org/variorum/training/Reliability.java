package org.variorum.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Calibration;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.quotation.Quotation;
import org.variorum.tagging.LinearModel;
import org.variorum.tagging.Tagger;
import org.variorum.tagging.Transformer;

/**
 * Counts how many quotations of each confidence are right, for every engine that is built in,
 * prints tables and draws them. Arguments: a file of PolNeAR that no engine was trained on, and the
 * SVG to write. The engine rules tells no confidence: of it each rule is counted. The confidence of
 * accurate was fitted on the very articles that are counted here, which would flatter it: its
 * tagger is taken, and fitted anew on every other article, for those between.
 */
public final class Reliability {

  private static final int TENTHS = 10;
  private static final int HALVES = 2;
  private static final String FAST = "/org/variorum/models/fast.bin";

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
    ReliabilityPlot plot = new ReliabilityPlot();
    Engines.fast()
        .ifPresent(fast -> plot.line("fast", reliability.tenths("fast", article -> fast, out)));
    Optional<Transformer> transformer = Transformer.load();
    if (transformer.isPresent()) {
      IntFunction<Engine> crossed = reliability.crossed(transformer.get());
      plot.line("accurate", reliability.tenths("accurate", crossed, out));
    }
    Files.writeString(Path.of(args[1]), plot.svg());
  }

  private void rules(PrintStream out) {
    Map<String, Tally> byRule = new TreeMap<>();
    Engine rules = Engines.rules();
    count(
        article -> rules,
        (found, right) ->
            byRule.computeIfAbsent(found.rule(), rule -> new Tally()).count(0, right));
    out.println("| rule | quotations | right |\n| --- | --- | --- |");
    byRule.forEach((rule, tally) ->
        out.printf(Locale.ROOT, "| `%s` | %d | %.2f |%n", rule, tally.found, tally.shareRight()));
  }

  /** For each article the accurate engine, fitted on the half that the article is not of. */
  private IntFunction<Engine> crossed(Transformer transformer) throws IOException {
    LinearModel fast;
    try (InputStream in = Reliability.class.getResourceAsStream(FAST)) {
      if (in == null) {
        throw new IOException("the fast engine's model, which links, is not built in");
      }
      fast = LinearModel.read(in);
    }
    Tagger tagger = transformer.taggerBeside(fast.tagger());
    Engine bare = Engines.tagged(tagger, fast.linker(), Calibration.NONE);
    List<Engine> fitted = new ArrayList<>();
    for (int half = 0; half < HALVES; half++) {
      CalibrationTrainer trainer = new CalibrationTrainer();
      for (int i = half; i < articles.size(); i += HALVES) {
        trainer.look(bare, articles.get(i), passages.get(i), names);
      }
      fitted.add(Engines.tagged(tagger, fast.linker(), new Calibration(trainer.numbers())));
    }
    return article -> fitted.get((article + 1) % HALVES);
  }

  /** Prints the table of one engine; the points of its curve. */
  private List<ReliabilityPlot.Point> tenths(
      String name, IntFunction<Engine> engine, PrintStream out) {
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
  private void count(IntFunction<Engine> engine, Counter counter) {
    for (int i = 0; i < articles.size(); i++) {
      Passage passage = passages.get(i);
      GoldMatch gold = new GoldMatch(articles.get(i), passage);
      for (Quotation found : engine.apply(i).find(passage, names.find(passage))) {
        if (found.nestedIn().isEmpty()) {
          counter.count(found, gold.isRight(found));
        }
      }
    }
  }
}
