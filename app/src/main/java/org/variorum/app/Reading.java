package org.variorum.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.ReadResult;
import org.variorum.article.read.Rejection;
import org.variorum.article.read.Watcher;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;

/**
 * Takes articles through some work, many at once, and says what became of those that failed; says
 * meanwhile how far it is, and at the end what it was. For one run of one command.
 */
final class Reading implements AutoCloseable {

  /** What came of one article. */
  private sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    record Failed<R>(Rejection rejection) implements Outcome<R> {}
  }

  private final Messages messages;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final long started = System.nanoTime();

  /**
   * Begins now.
   *
   * @param watched whether to show progress: somebody watches, and nothing else is being written to
   *     the same terminal
   */
  Reading(Messages messages, boolean watched) {
    this.messages = messages;
    this.progress = new Progress(messages, Progress.Pace.USUAL);
    if (watched) {
      progress.show();
    }
  }

  /** To be told what is being read. */
  Watcher watcher() {
    return progress;
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
          @Override
          public void accept(Outcome<R> outcome) throws IOException {
            switch (outcome) {
              case Outcome.Done<R>(R result) -> {
                tally.read();
                progress.count();
                sink.accept(result);
              }
              case Outcome.Failed<R>(Rejection rejection) -> {
                tally.rejected(rejection);
                messages.rejected(rejection);
              }
            }
          }

          @Override
          public void pause() throws IOException {
            sink.pause();
          }
        });
    progress.readAll();
  }

  /** Something begins that may take long; it is over with {@link #end}. */
  Progress.Task begin(String doing) {
    return progress.begin(doing);
  }

  /** {@code task} is over. */
  void end(Progress.Task task) {
    progress.end(task);
  }

  /** Does one long thing after all was read. */
  <R> R then(String doing, Supplier<R> work) {
    Progress.Task task = progress.begin(doing);
    try {
      return work.get();
    } finally {
      progress.end(task);
    }
  }

  /** Shows no progress from now on: results are about to be written. */
  void quiet() {
    progress.close();
  }

  /** Shows no progress from now on. */
  @Override
  public void close() {
    quiet();
  }

  /** Says what was done, where that is worth a line, and gives the exit status. */
  int done() {
    quiet();
    tally
        .line((System.nanoTime() - started) / 1e9, messages.areWatched())
        .ifPresent(messages::plain);
    return messages.exitStatus();
  }

  private <R> Outcome<R> outcome(ReadResult result, Function<Article, R> work) {
    return switch (result) {
      case ReadResult.Rejected(Rejection rejection) -> new Outcome.Failed<>(rejection);
      case ReadResult.Read(Article article) -> outcome(article, work);
    };
  }

  private <R> Outcome<R> outcome(Article article, Function<Article, R> work) {
    Progress.Task task = progress.begin("working on " + Messages.nameOf(article.id()));
    try {
      return new Outcome.Done<>(work.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours that one article brings out must not cost the other hundred thousand.
      return new Outcome.Failed<>(
          new Rejection(article.id(), null, "failed, which is a mistake of Variorum: " + e));
    } finally {
      progress.end(task);
    }
  }

  /**
   * A note, if the article says “Thursday” and nobody knows of which week, or if it is dated later
   * than {@code today}: then all that hangs on its date is doubtful.
   */
  static Optional<String> noteOnDate(AnnotatedArticle annotated, LocalDate today) {
    PublicationDate published = annotated.article().published();
    if (published != null) {
      return published.day().isAfter(today)
          ? Optional.of(
              annotated.article().id()
                  + " is dated "
                  + published.day()
                  + ", which is still to come: is that right?")
          : Optional.empty();
    }
    return Stream.of(
            Stream.of(annotated.body()),
            Stream.ofNullable(annotated.title()),
            annotated.captions().stream())
        .flatMap(fields -> fields)
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
