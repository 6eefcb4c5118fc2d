package org.variorum.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.AnnotatedArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum annotate}. */
@Command(
    name = "annotate",
    description =
        "Prints the quotations, names and dates of each article: JSON Lines, one article a line.")
final class AnnotateCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final EngineOption engine = new EngineOption();

  private final Surroundings surroundings;
  private final Messages messages;
  private final Supplier<Variorum> variorum;
  private final AnnotatedArticleJson json = new AnnotatedArticleJson();

  /** A line for standard output and what is to be said beside it. */
  private record Annotated(String line, Optional<String> note) {}

  AnnotateCommand(Supplier<Variorum> variorum, Surroundings surroundings, Messages messages) {
    this.variorum = variorum;
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Supplier<Variorum> chosen = engine.forArchive(variorum, messages);
    LinesOut out = new LinesOut(surroundings.out());
    try (Reading reading = new Reading(messages, surroundings.watchesOnlyMessages())) {
      reading.run(
          inputs.read(surroundings.in(), reading.watcher()),
          article -> annotate(article, chosen.get()),
          new InOrder.Sink<>() {
            @Override
            public void accept(Annotated annotated) throws IOException {
              annotated.note().ifPresent(messages::note);
              out.accept(annotated.line());
            }

            @Override
            public void pause() throws IOException {
              out.pause();
            }
          });
      return reading.done();
    }
  }

  private Annotated annotate(Article article, Variorum variorum) {
    AnnotatedArticle annotated = variorum.annotate(article);
    return new Annotated(
        LinesOut.of(annotated, json::write),
        Reading.noteOnDate(annotated, LocalDate.now(ZoneId.systemDefault())));
  }
}
