package org.variorum.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;

/**
 * An article with all that was found in it.
 *
 * @param article as it was read
 * @param body what was found in its text
 * @param title what was found in its title, or null where it has none
 * @param captions what was found in its captions, one for each, in their order
 */
public record AnnotatedArticle(
    Article article,
    AnnotatedText body,
    @Nullable AnnotatedText title,
    List<AnnotatedText> captions) {

  /** Copies the captions. */
  public AnnotatedArticle {
    captions = List.copyOf(captions);
  }

  /** The id under which every format names the quotation at {@code index} of the body. */
  public String quotationId(int index) {
    return article.id() + "/q" + (index + 1);
  }
}
