package org.variorum.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.article.read.ReadResult;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.result.CollatedStory;

/**
 * The accounts of one event, all of which are held at once.
 *
 * @param variorum does the work
 * @param reading how they are read
 * @param messages for notes on them
 */
record Accounts(Supplier<Variorum> variorum, Reading reading, Messages messages) {

  /** All of {@code articles}, annotated, in order. */
  List<AnnotatedArticle> annotate(Stream<ReadResult> articles) throws IOException {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    reading.run(
        articles,
        article -> variorum.get().annotate(article),
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
  CollatedStory collate(List<AnnotatedArticle> accounts) {
    return reading.then("setting them side by side", accounts, variorum.get()::collate);
  }
}
