package org.variorum.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.English;
import org.variorum.name.NameFinder;
import org.variorum.name.TypeModel;
import org.variorum.training.NameTypeTrainer.Example;

/**
 * Says how well names are told by rule and by what was learnt: on the sets that nothing was learnt
 * from, and by cross-validation on the others, documents kept whole. Argument: the folder of the
 * sets.
 */
public final class NameFigures {

  private static final int FOLDS = 3;

  private final English english = new English();
  private final Map<String, float[]> vectors = WordGroupMaker.vectors();
  private final NameFinder rules = new NameFinder(Optional.empty());
  private final NameExamples found = new NameExamples();
  private final Path folder;

  private NameFigures(Path folder) throws IOException {
    this.folder = folder;
  }

  /** Prints a line for each set and way. */
  public static void main(String[] args) throws IOException {
    NameFigures figures = new NameFigures(Path.of(args[0]));
    NameFinder learnt = figures.learnt(-1);
    for (NameData set : NameData.TESTED) {
      List<NamedText> texts = set.read(figures.folder);
      figures.print(set.file(), "rules", figures.score(texts, figures.rules));
      figures.print(set.file(), "learnt", figures.score(texts, learnt));
    }
    figures.crossValidate();
  }

  private void crossValidate() throws IOException {
    List<NameFinder> finders = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      finders.add(learnt(fold));
    }
    for (NameData set : NameData.LEARNT) {
      List<NamedText> texts = set.read(folder);
      print(set.file(), "rules", score(texts, rules));
      NameScore score = new NameScore();
      for (int i = 0; i < texts.size(); i++) {
        NameFinder finder = finders.get(fold(i, texts.size()));
        score.add(texts.get(i), finder.find(english.passage(texts.get(i).text())));
      }
      print(set.file(), "learnt, cross-validated", score);
    }
  }

  private static int fold(int text, int texts) {
    return text * FOLDS / texts;
  }

  private NameFinder learnt(int without) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (NameData set : NameData.LEARNT) {
      List<NamedText> texts = set.read(folder);
      for (int i = 0; i < texts.size(); i++) {
        if (fold(i, texts.size()) != without) {
          examples.addAll(found.of(texts.get(i), set));
        }
      }
    }
    TypeModel model =
        new NameTypeTrainer(examples, new WordPlaces(vectors)).model(TrainNames.MOST_FEATURES);
    return new NameFinder(Optional.of(model));
  }

  private NameScore score(List<NamedText> texts, NameFinder finder) {
    NameScore score = new NameScore();
    for (NamedText text : texts) {
      score.add(text, finder.find(english.passage(text.text())));
    }
    return score;
  }

  private void print(String file, String way, NameScore score) {
    System.out.println(file + ", " + way + ": " + score);
  }
}
