package org.variorum.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.render.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum read}. */
@Command(
    name = "read",
    description = "Prints what was understood of each input: JSON Lines, one article a line.")
final class ReadCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();

  private final Surroundings surroundings;
  private final Messages messages;

  ReadCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    ArticleJson json = new ArticleJson();
    try (Reading reading = new Reading(messages, surroundings.watchesOnlyMessages())) {
      reading.run(
          inputs.read(surroundings.in(), reading.watcher()),
          article -> LinesOut.of(article, json::write),
          new LinesOut(surroundings.out()));
      return reading.done();
    }
  }
}
