package org.variorum.article.read;

import org.variorum.article.Article;

/** What came of one input or of one record in it. */
public sealed interface ReadResult {

  /** An article was understood. */
  record Read(Article article) implements ReadResult {}

  /** Something was not, and the rest was done all the same. */
  record Rejected(Rejection rejection) implements ReadResult {}
}
