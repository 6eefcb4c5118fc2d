package org.variorum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.collation.Collation;
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
  private Path file = Path.of("variorum-demo.html");

  @Option(names = "--open", description = "Opens the page in the browser.")
  private boolean open;

  private final Surroundings surroundings;
  private final Messages messages;
  private final Examples examples;

  DemoCommand(Surroundings surroundings, Messages messages, Examples examples) {
    this.surroundings = surroundings;
    this.messages = messages;
    this.examples = examples;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile page = new OutputFile(file);
    page.trouble()
        .ifPresent(trouble -> {
          throw new ParameterException(command.commandLine(), trouble);
        });
    List<Input> inputs = examples.firstEvent();
    if (inputs.isEmpty()) {
      messages.failed("this build holds no examples");
      return Messages.SOMETHING_FAILED;
    }
    Accounts accounts = new Accounts(messages);
    Collation collation = accounts.collate(accounts.annotate(new ArticleReader().read(inputs)));
    new CollationOut(surroundings, collation, Format.HTML).write(page);
    new CollationOut(surroundings, collation, Format.TEXT).print();
    messages.note("the same as a page: " + file.toAbsolutePath().normalize());
    if (open && !Browser.open(file)) {
      messages.note("no program was found that opens it");
    }
    return messages.exitStatus();
  }
}
