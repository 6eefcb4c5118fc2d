package org.variorum.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/** Tells whether a person marked what was found. */
final class GoldMatch {

  private final GoldArticle article;
  private final Passage passage;
  private final List<Set<Integer>> contents = new ArrayList<>();

  GoldMatch(GoldArticle article, Passage passage) {
    this.article = article;
    this.passage = passage;
    for (GoldArticle.Attributed one : article.attributions()) {
      contents.add(words(one.content()));
    }
  }

  /**
   * Whether some marked content shares at least half of all words of both, and its source a
   * character; where no source is marked, none is right.
   */
  boolean isRight(Quotation found) {
    Set<Integer> content = words(found.content());
    boolean right = false;
    for (int i = 0; i < contents.size() && !right; i++) {
      right = isSame(content, i) && sameSource(article.attributions().get(i), found);
    }
    return right;
  }

  /** Index of the first attribution with such a content, or -1. */
  int match(Quotation found) {
    Set<Integer> content = words(found.content());
    int match = -1;
    for (int i = 0; i < contents.size() && match < 0; i++) {
      match = isSame(content, i) ? i : -1;
    }
    return match;
  }

  private boolean isSame(Set<Integer> content, int marked) {
    Set<Integer> shared = new HashSet<>(content);
    shared.retainAll(contents.get(marked));
    int all = content.size() + contents.get(marked).size() - shared.size();
    return 2 * shared.size() >= all;
  }

  private Set<Integer> words(List<Span> spans) {
    Set<Integer> words = new HashSet<>();
    for (Span span : spans) {
      for (int i = passage.tokenFrom(span.start()); i < passage.tokenFrom(span.end()); i++) {
        if (passage.tokens().get(i).isWord()) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private static boolean sameSource(GoldArticle.Attributed gold, Quotation found) {
    if (gold.source().isEmpty() || found.source().isEmpty()) {
      return gold.source().isEmpty() && found.source().isEmpty();
    }
    return gold.source().stream().anyMatch(one -> found.source().stream().anyMatch(one::overlaps));
  }
}
