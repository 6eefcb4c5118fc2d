package org.variorum.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.ClueFinder;
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

  private static final Settings SETTINGS = new Settings(6, 0.02f, 2, 0.6f);

  /** So many features are kept. */
  private static final int MOST_FEATURES = 600_000;

  private static final int LINK_PASSES = 6;

  private TrainFast() {}

  /** Reads, trains, writes; says on standard output how far it is. */
  public static void main(String[] args) throws IOException {
    PrintStream log = System.out;
    Path data = Path.of(args[0]);
    Path target = Path.of(args[1]).toAbsolutePath();
    List<GoldArticle> articles = GoldArticle.read(data.resolve("train.jsonl"));
    List<Example> examples = examples(articles);
    WordGroups groups = WordGroups.none();
    LinkTrainer links = new LinkTrainer();
    links.learn(articles, examples.stream().map(Example::passage).toList(), LINK_PASSES);
    TaggerTrainer tagger = new TaggerTrainer(examples, groups, SETTINGS, log);
    LinearModel model =
        new LinearModel(
            groups,
            tagger.transitions(),
            tagger.weights(MOST_FEATURES),
            new LinkWeights(links.weights()));
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      model.write(out);
    }
    log.println(Files.size(target) + " bytes");
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
