package org.variorum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.variorum.Variorum;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.result.CollatedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code variorum demo}. */
@Command(
    name = "demo",
    description =
        "Collates the example accounts that ship with the program: prints the report and writes"
            + " the page.")
final class DemoCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the page (default: variorum-demo.html).")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--open", description = "Opens the page in the browser.")
  private boolean open;

  private static final Path USUAL = Path.of("variorum-demo.html");

  private final Supplier<Variorum> variorum;
  private final Surroundings surroundings;
  private final Messages messages;
  private final Examples examples;

  DemoCommand(
      Supplier<Variorum> variorum,
      Surroundings surroundings,
      Messages messages,
      Examples examples) {
    this.variorum = variorum;
    this.surroundings = surroundings;
    this.messages = messages;
    this.examples = examples;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile page = page();
    page.trouble()
        .ifPresent(trouble -> {
          throw new ParameterException(command.commandLine(), trouble);
        });
    List<Input> inputs = examples.firstEvent();
    if (inputs.isEmpty()) {
      messages.failed("this build holds no examples");
      return Messages.SOMETHING_FAILED;
    }
    try (Reading reading = new Reading(messages, surroundings.errIsTerminal())) {
      Accounts accounts = new Accounts(variorum, reading, messages);
      CollatedStory story = accounts.collate(accounts.annotate(new ArticleReader().read(inputs)));
      reading.quiet();
      boolean replaced = page.exists();
      new CollationOut(surroundings, story, Format.HTML).write(page);
      new CollationOut(surroundings, story, Format.TEXT).print();
      messages.note(
          "the same as a page: "
              + page.path().toAbsolutePath().normalize()
              + (replaced ? " (replaced)" : ""));
    }
    if (open && !Browser.open(page.path())) {
      messages.note("no program was found that opens it");
    }
    return messages.exitStatus();
  }

  /** Where the page goes: a place that nobody chose must not be what fails. */
  private OutputFile page() throws IOException {
    if (file.isPresent()) {
      return new OutputFile(file.get());
    }
    OutputFile here = new OutputFile(USUAL);
    Optional<String> trouble = here.trouble();
    if (trouble.isEmpty()) {
      return here;
    }
    messages.note(trouble.get() + ": the page goes to the folder for temporary files");
    return OutputFile.temporary(USUAL);
  }
}
