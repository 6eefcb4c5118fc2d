package org.variorum.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.read.ReadResult;
import org.variorum.article.read.Rejection;
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
            Reading.noteOnDate(article, LocalDate.now(ZoneId.systemDefault()))
                .ifPresent(messages::note);
            annotated.add(article);
          }

          @Override
          public void pause() {}
        });
    return annotated;
  }

  /** The record among {@code articles}, of which there is to be one; if not, a note says so. */
  Optional<Article> record(Stream<ReadResult> articles) throws IOException {
    List<Article> read = new ArrayList<>();
    reading.run(
        articles,
        article -> article,
        new InOrder.Sink<>() {
          @Override
          public void accept(Article article) {
            read.add(article);
          }

          @Override
          public void pause() {}
        });
    if (read.size() > 1) {
      messages.rejected(
          new Rejection(
              read.getFirst().id(), null, "a record is one text, and here are " + read.size()));
    }
    return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
  }

  /** The collation of {@code accounts}. */
  CollatedStory collate(List<AnnotatedArticle> accounts) {
    return collate(accounts, Optional.empty(), Optional.empty());
  }

  /** The collation of {@code accounts}, beside {@code record}, seen from number {@code ours}. */
  CollatedStory collate(
      List<AnnotatedArticle> accounts, Optional<Article> record, Optional<Integer> ours) {
    return reading.then(
        "setting them side by side",
        () -> {
          CollatedStory story = variorum.get().collate(accounts);
          if (record.isPresent()) {
            story = variorum.get().beside(story, record.get());
          }
          return ours.isPresent() ? variorum.get().seenFrom(story, ours.get()) : story;
        });
  }
}
