package org.variorum.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Calibration;
import org.variorum.quotation.ClueFinder;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.tagging.Label;
import org.variorum.tagging.LinearModel;
import org.variorum.tagging.LinkWeights;
import org.variorum.tagging.WordGroups;
import org.variorum.training.TaggerTrainer.Example;
import org.variorum.training.TaggerTrainer.Settings;

/**
 * Trains the fast engine: a tagger and a linker. Arguments: the folder of PolNeAR's {@code
 * train.jsonl}, and the file to write. One thread; the same input gives the same bytes.
 */
public final class TrainFast {

  private static final Settings SETTINGS = new Settings(5, 0.02f, 2, 0.6f);

  /** So many features are kept. */
  private static final int MOST_FEATURES = 300_000;

  private static final int LINK_PASSES = 6;

  /** Every tenth article is held back to learn from it how sure one may be. */
  private static final int HELD = 10;

  /** More is missed than invented: cues begin a little more readily than was learnt (dev). */
  private static final float MORE_CUES = 0.6f;

  private static final int FINE_GROUPS = 400;
  private static final int COARSE_GROUPS = 60;

  private TrainFast() {}

  /** Reads, trains, writes; says on standard output how far it is. */
  public static void main(String[] args) throws IOException {
    PrintStream log = System.out;
    Path data = Path.of(args[0]);
    Path target = Path.of(args[1]).toAbsolutePath();
    List<GoldArticle> articles = GoldArticle.read(data.resolve("train.jsonl"));
    List<Example> examples = examples(articles);
    WordGroups groups = WordGroupMaker.make(FINE_GROUPS, COARSE_GROUPS);
    LinkTrainer links = new LinkTrainer();
    links.learn(articles, examples.stream().map(Example::passage).toList(), LINK_PASSES);
    LinkWeights linked = new LinkWeights(links.weights());
    log.println("without every tenth article");
    LinearModel tried = model(others(examples), groups, linked, new float[0], log);
    CalibrationTrainer calibration = new CalibrationTrainer();
    Engine engine = Engines.tagged(tried.tagger(), tried.linker(), Calibration.NONE);
    NameFinder names = new NameFinder();
    for (int i = 0; i < articles.size(); i += HELD) {
      calibration.look(engine, articles.get(i), examples.get(i).passage(), names);
    }
    log.println(Arrays.toString(calibration.numbers()));
    log.println("with all articles");
    LinearModel model = model(examples, groups, linked, calibration.numbers(), log);
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      model.write(out);
    }
    log.println(Files.size(target) + " bytes");
  }

  private static List<Example> others(List<Example> examples) {
    return IntStream.range(0, examples.size())
        .filter(i -> i % HELD != 0)
        .mapToObj(examples::get)
        .toList();
  }

  private static LinearModel model(
      List<Example> examples,
      WordGroups groups,
      LinkWeights links,
      float[] calibration,
      PrintStream log) {
    TaggerTrainer tagger = new TaggerTrainer(examples, groups, SETTINGS, log);
    float[][][] transitions = tagger.transitions();
    for (float[][] table : transitions) {
      for (float[] row : table) {
        row[Label.BEGIN_CUE.index()] += MORE_CUES;
      }
    }
    return new LinearModel(groups, transitions, tagger.weights(MOST_FEATURES), links, calibration);
  }

  private static List<Example> examples(List<GoldArticle> articles) {
    English english = new English();
    NameFinder names = new NameFinder();
    ClueFinder clues = new ClueFinder();
    return articles.stream()
        .map(article -> {
          Passage passage = english.passage(article.text());
          return new Example(
              passage, clues.of(passage, names.find(passage)), GoldLabels.of(article, passage));
        })
        .toList();
  }
}
