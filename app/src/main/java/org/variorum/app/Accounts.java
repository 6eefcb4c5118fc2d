package org.variorum.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.article.read.ReadResult;
import org.variorum.collation.Collation;
import org.variorum.quotation.AnnotatedArticle;

/** The accounts of one event, all of which are held at once. */
final class Accounts {

  private final Variorum variorum = new Variorum();
  private final Messages messages;

  Accounts(Messages messages) {
    this.messages = messages;
  }

  /** All of {@code articles}, annotated, in order. */
  List<AnnotatedArticle> annotate(Stream<ReadResult> articles) throws IOException {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    new Reading(messages)
        .run(
            articles,
            variorum::annotate,
            new InOrder.Sink<>() {
              @Override
              public void accept(AnnotatedArticle article) {
                Reading.missingDate(article).ifPresent(messages::note);
                annotated.add(article);
              }

              @Override
              public void pause() {}
            });
    return annotated;
  }

  /** The collation of {@code accounts}. */
  Collation collate(List<AnnotatedArticle> accounts) {
    return variorum.collate(accounts);
  }
}
