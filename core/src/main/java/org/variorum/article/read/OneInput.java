package org.variorum.article.read;

import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;

/**
 * What every reader needs to know of the input that it reads.
 *
 * @param name for messages, and as the id of a plain text
 * @param limits what one article may cost
 * @param ids those met in all inputs so far
 */
record OneInput(String name, Limits limits, DuplicateIds ids) {

  /** A rejection of something in this input; {@code place} null for all of it. */
  ReadResult rejected(@Nullable String place, String reason) {
    return new ReadResult.Rejected(new Rejection(name, place, reason));
  }

  /**
   * What comes of {@code fields}, all of which have been read.
   *
   * @param line where the article begins; 0 where it is the whole input
   * @param place says in words where a line is
   */
  ReadResult result(ArticleFields fields, int line, IntFunction<@Nullable String> place) {
    Optional<ArticleFields.Trouble> trouble = fields.trouble(line);
    if (trouble.isPresent()) {
      return rejected(place.apply(trouble.get().line()), trouble.get().reason());
    }
    Article article = fields.article();
    return ids.metBefore(article.id(), name, line)
        .map(first -> rejected(place.apply(line), alreadyIn(first, article.id())))
        .orElseGet(() -> new ReadResult.Read(article));
  }

  private String alreadyIn(String first, String id) {
    return first.equals(name)
        ? "was read already"
        : "its id “" + id + "” was met already in " + first;
  }
}
