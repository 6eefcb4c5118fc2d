package org.variorum.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.article.read.Input;
import org.variorum.article.read.Rejection;
import org.variorum.check.Checker;
import org.variorum.check.Claimed;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.CheckRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum check}. */
@Command(
    name = "check",
    description =
        "Did they say that? Finds every quotation of the words, the earliest first, and says how"
            + " they depart from what reports print.")
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..1",
      description =
          "The words, before --in. Quotation marks around them mean nothing; an ellipsis and"
              + " brackets show that words are left out.")
  private Optional<String> words = Optional.empty();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said them.")
  private @Nullable String speaker;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "A table of many words to check, in CSV: a column “words” or “quote” and, if you like,"
              + " one “speaker”; without such a head, the first column and the second.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = CheckFormat.Converter.class,
      description = "text, json (a line a check) or csv. Default: text; with --file, csv.")
  private Optional<CheckFormat> format = Optional.empty();

  @Mixin private final InOptions inputs = new InOptions();

  @Mixin private final EngineOption engine = new EngineOption();

  private final Supplier<Variorum> variorum;
  private final Surroundings surroundings;
  private final Messages messages;

  CheckCommand(Supplier<Variorum> variorum, Surroundings surroundings, Messages messages) {
    this.variorum = variorum;
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (words.isPresent() == file.isPresent()) {
      throw wrong(
          words.isPresent()
              ? "either words or --file, not both"
              : "which words? They stand before --in; --file names a table of them");
    }
    if (file.isPresent() && speaker != null) {
      throw wrong("--speaker goes with one wording: a table has its own column for it");
    }
    if (words
        .filter(given -> given.codePoints().noneMatch(Character::isLetterOrDigit))
        .isPresent()) {
      throw wrong("there are no words in “" + words.get() + "”");
    }
    List<Input> named = inputs.inputs(surroundings.in(), file);
    try (Reading reading = new Reading(messages, surroundings.watchesOnlyMessages())) {
      Stream<Claimed> claims =
          file.isPresent()
              ? new ClaimFile(inputs.limits(), messages).read(named.getLast())
              : words.stream().map(given -> new Claimed(given, speaker));
      List<Claimed> asked = claims.toList();
      Peeked peeked =
          Peeked.of(inputs.read(surroundings.in(), reading.watcher()), EngineOption.FEW);
      Supplier<Variorum> chosen = engine.forStory(variorum, peeked.areMany(), messages);
      List<AnnotatedArticle> read =
          new Accounts(chosen, reading, messages).annotate(peeked.results());
      if (read.isEmpty()) {
        messages.note("nothing was read, so there is nothing to check against");
        return reading.done();
      }
      Checker checker = reading.then("indexing what they quote", () -> chosen.get().checker(read));
      print(asked, checker, reading);
      return reading.done();
    }
  }

  private void print(List<Claimed> asked, Checker checker, Reading reading) throws IOException {
    CheckRenderer renderer =
        format
            .orElse(file.isPresent() ? CheckFormat.CSV : CheckFormat.TEXT)
            .renderer(surroundings.width(), surroundings.colour());
    LinesOut out = new LinesOut(surroundings.out());
    out.accept(LinesOut.of(renderer, CheckRenderer::head));
    Progress.Task task = reading.begin("checking " + asked.size() + " wordings");
    try {
      new InOrder<Claimed, String>(claim -> checked(claim, checker, renderer))
          .run(asked.stream(), out);
    } finally {
      reading.end(task);
    }
  }

  /** What is printed of a claim; a mistake of ours that one brings out costs that one alone. */
  private String checked(Claimed claim, Checker checker, CheckRenderer renderer) {
    try {
      return LinesOut.of(checker.check(claim), renderer::write);
    } catch (RuntimeException | StackOverflowError e) {
      String start = claim.words().substring(0, Math.min(40, claim.words().length()));
      messages.rejected(
          new Rejection("“" + start + "”", null, "failed, which is a mistake of Variorum: " + e));
      return "";
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(command.commandLine(), reason);
  }
}
