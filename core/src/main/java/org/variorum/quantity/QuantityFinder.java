package org.variorum.quantity;

import java.util.List;
import org.variorum.article.Article;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.text.Span;

/**
 * Finds the figures of English news, by the rules of {@link Rules}.
 *
 * <p>Thread-safe; keeps nothing from one text to the next; linear in the length of the text.
 */
public final class QuantityFinder {

  /**
   * The figures of {@code passage}, in order; they do not overlap.
   *
   * @param timexes where dates, times and lengths of time stand: these are no figures
   * @param names the names of the text: a number within one is no figure
   * @param article whose text it is: its outlet and address tell whose dollars are meant
   */
  public List<Quantity> find(Passage passage, List<Span> timexes, Names names, Article article) {
    return List.of();
  }
}
