package org.variorum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.read.Input;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.CsvTable;
import org.variorum.result.CollatedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code variorum collate}. */
@Command(
    name = "collate",
    description =
        "Sets the accounts of one event side by side: what was said, by whom, and in which words"
            + " each outlet printed it.")
final class CollateCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final EngineOption engine = new EngineOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "The words as they were spoken, such as a transcript: every account's departures from it"
              + " come first. It is no account.")
  private Optional<String> record = Optional.empty();

  @Option(
      names = "--ours",
      paramLabel = "ID",
      description =
          "Our own account, by its id or its outlet: what it alone has differently comes first.")
  private Optional<String> ours = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = {
        "text (default), json, html, tei (a critical apparatus by TEI P5), csv (tables), or "
            + "annotations (W3C Web Annotations in JSON-LD; jsonld is the same)."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      converter = TableConverter.class,
      description = {
        "With csv: the one table to write. Without it, standard output gets differences, and the "
            + "folder that -o names a file for each. TABLE is one of:",
        "${COMPLETION-CANDIDATES}"
      },
      completionCandidates = TableConverter.Names.class)
  private Optional<CsvTable> table = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write it, whole or not at all, in place of standard output; with csv and "
            + "without --table a folder, which is made if need be."
      })
  private Optional<Path> file = Optional.empty();

  private final Supplier<Variorum> variorum;
  private final Surroundings surroundings;
  private final Messages messages;

  CollateCommand(Supplier<Variorum> variorum, Surroundings surroundings, Messages messages) {
    this.variorum = variorum;
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    refuseWrongUsage();
    List<Input> named = inputs.inputs(surroundings.in(), record);
    try (Reading reading = new Reading(messages, surroundings.errIsTerminal())) {
      Peeked peeked =
          Peeked.of(inputs.read(surroundings.in(), reading.watcher()), EngineOption.FEW);
      Supplier<Variorum> chosen = engine.forStory(variorum, peeked.areMany(), messages);
      Accounts accounts = new Accounts(chosen, reading, messages);
      List<AnnotatedArticle> read = accounts.annotate(peeked.results());
      if (read.isEmpty()) {
        messages.note("nothing was read, so there is nothing to set side by side");
        return reading.done();
      }
      Optional<Integer> own = ours.map(given -> OwnAccount.in(read, given, command.commandLine()));
      if (read.size() == 1 && record.isEmpty()) {
        messages.note("there is one account alone: nothing to compare it with");
      }
      Optional<Article> spoken =
          record.isEmpty()
              ? Optional.empty()
              : accounts.record(inputs.readAlso(named.getLast(), reading.watcher()));
      CollatedStory story = accounts.collate(read, spoken, own);
      CollationOut out = new CollationOut(surroundings, story, format, table);
      reading.quiet();
      write(out);
      return reading.done();
    }
  }

  private void refuseWrongUsage() {
    if (table.isPresent() && format != Format.CSV) {
      throw new ParameterException(command.commandLine(), "--table is for --format csv");
    }
    Optional<String> trouble =
        wantsFolder()
            ? file.map(TableFolder::new).flatMap(TableFolder::trouble)
            : file.map(OutputFile::new).flatMap(OutputFile::trouble);
    trouble.ifPresent(told -> {
      throw new ParameterException(command.commandLine(), told);
    });
    file.filter(this::isAnInput)
        .ifPresent(written -> {
          throw new ParameterException(
              command.commandLine(), written + " is one of the inputs: name another file with -o");
        });
  }

  private void write(CollationOut out) throws IOException {
    if (file.isEmpty()) {
      out.print();
    } else if (wantsFolder()) {
      out.write(new TableFolder(file.get()));
    } else {
      out.write(new OutputFile(file.get()));
    }
  }

  /** Whether what is written is a file for each table. */
  private boolean wantsFolder() {
    return format == Format.CSV && table.isEmpty();
  }

  /** Whether writing to {@code target} would write over an account, or the record. */
  private boolean isAnInput(Path target) {
    for (Input input : inputs.inputs(surroundings.in(), record)) {
      if (input instanceof Input.OfPath named) {
        Path path = Path.of(named.path()).toAbsolutePath().normalize();
        if (path.equals(target.toAbsolutePath().normalize())) {
          return true;
        }
      }
    }
    return false;
  }
}
