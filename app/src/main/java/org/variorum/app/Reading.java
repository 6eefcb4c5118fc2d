package org.variorum.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.article.read.ReadResult;
import org.variorum.article.read.Rejection;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;

/** Takes articles through some work, many at once, and says what became of those that failed. */
final class Reading {

  /** What came of one article. */
  private sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    record Failed<R>(Rejection rejection) implements Outcome<R> {}
  }

  private final Messages messages;

  Reading(Messages messages) {
    this.messages = messages;
  }

  /**
   * Hands {@code sink} what {@code work} makes of every article, in order.
   *
   * @param work a pure function; where it fails on an article, that one is rejected
   */
  <R> void run(Stream<ReadResult> articles, Function<Article, R> work, InOrder.Sink<R> sink)
      throws IOException {
    InOrder<ReadResult, Outcome<R>> inOrder = new InOrder<>(result -> outcome(result, work));
    inOrder.run(
        articles,
        new InOrder.Sink<>() {
          private int count;

          @Override
          public void accept(Outcome<R> outcome) throws IOException {
            switch (outcome) {
              case Outcome.Done<R>(R result) -> sink.accept(result);
              case Outcome.Failed<R>(Rejection rejection) -> messages.rejected(rejection);
            }
            messages.progress(++count);
          }

          @Override
          public void pause() throws IOException {
            sink.pause();
          }
        });
    messages.clear();
  }

  private static <R> Outcome<R> outcome(ReadResult result, Function<Article, R> work) {
    return switch (result) {
      case ReadResult.Rejected(Rejection rejection) -> new Outcome.Failed<>(rejection);
      case ReadResult.Read(Article article) -> outcome(article, work);
    };
  }

  private static <R> Outcome<R> outcome(Article article, Function<Article, R> work) {
    try {
      return new Outcome.Done<>(work.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours that one article brings out must not cost the other hundred thousand.
      return new Outcome.Failed<>(
          new Rejection(article.id(), null, "failed, which is a mistake of Variorum: " + e));
    }
  }

  /** A note, if the article says “Thursday” and nobody knows of which week. */
  static Optional<String> missingDate(AnnotatedArticle annotated) {
    if (annotated.article().published() != null) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(annotated.body()), Stream.ofNullable(annotated.title()))
        .flatMap(Reading::undated)
        .findFirst()
        .map(words ->
            annotated.article().id()
                + " has no date: “"
                + words
                + "” and the like stay without a value (give --published)");
  }

  private static Stream<String> undated(AnnotatedText field) {
    return field.timexes().stream()
        .filter(timex -> timex.value() == null)
        .map(timex -> timex.span().of(field.text()));
  }
}
