package org.variorum.training.accurate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.ClueFinder;
import org.variorum.training.GoldArticle;
import org.variorum.training.GoldLabels;

/** Reads articles with their attributions and adds what the rules know of each token. */
final class Corpus {

  private final English english = new English();
  private final NameFinder names = new NameFinder();
  private final ClueFinder clues = new ClueFinder();

  List<Sample> read(Path file) throws IOException {
    return GoldArticle.read(file).stream().map(this::sample).toList();
  }

  private Sample sample(GoldArticle article) {
    Passage passage = english.passage(article.text());
    return new Sample(
        article.id(),
        passage,
        clues.of(passage, names.find(passage)),
        GoldLabels.of(article, passage));
  }
}
