package org.variorum.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.Variorum;
import org.variorum.text.Lazy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program. Its exit status is 0 where all was read, 1 where something was rejected or failed,
 * and 2 where it was used wrongly.
 */
@Command(
    name = "variorum",
    description =
        "Every account of a news story, side by side: what was said, by whom, in which"
            + " words each outlet printed it.",
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Results go to standard output, all else to standard error.",
      "Exit status: 0 all read; 1 something was rejected or failed; 2 wrong usage."
    })
public final class Main implements Runnable {

  private static final Set<String> NEED_MODELS = Set.of("demo", "collate", "annotate", "check");

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Surroundings.ofThisProcess(), Examples.SHIPPED, args));
  }

  /** Runs a command and gives its exit status. */
  static int run(Surroundings surroundings, Examples examples, String... args) {
    Messages messages =
        new Messages(surroundings.err(), surroundings.errIsTerminal(), surroundings.width());
    String asked = args.length == 0 ? "" : args[0];
    Lazy<Variorum> variorum = new Lazy<>(Variorum::new);
    if (NEED_MODELS.contains(asked)) {
      // The words of the user and the inputs are read meanwhile.
      Thread.ofPlatform().daemon().name("load").start(() -> variorum.get().load());
    }
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(variorum, surroundings, messages, examples));
    commands.put("collate", () -> new CollateCommand(variorum, surroundings, messages));
    commands.put("check", () -> new CheckCommand(variorum, surroundings, messages));
    commands.put("annotate", () -> new AnnotateCommand(variorum, surroundings, messages));
    commands.put("read", () -> new ReadCommand(surroundings, messages));
    CommandLine line = new CommandLine(new Main());
    // Picocli studies each by reflection, which takes longer than reading three accounts does.
    commands.forEach((name, command) -> {
      if (name.equals(asked) || !commands.containsKey(asked)) {
        line.addSubcommand(name, command.get());
      }
    });
    withHelp(line);
    line.getSubcommands().values().forEach(Main::withHelp);
    StringWriter help = new StringWriter();
    int status =
        line.setExpandAtFiles(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(help))
            .setParameterExceptionHandler(wrongUsage(messages))
            .setExecutionExceptionHandler(failure(messages))
            .execute(args);
    return print(help.toString(), surroundings) ? status : Messages.SOMETHING_FAILED;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "which command?");
  }

  private static void withHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Prints this help.")
                .build())
        .addOption(
            CommandLine.Model.OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version.")
                .build())
        .versionProvider(new Version());
  }

  private static IParameterExceptionHandler wrongUsage(Messages messages) {
    return (wrong, args) -> {
      messages.failed(String.valueOf(wrong.getMessage()));
      String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
      messages.plain("“" + name + " --help” says how it is used.");
      return Messages.WRONG_USAGE;
    };
  }

  private static IExecutionExceptionHandler failure(Messages messages) {
    return (failure, line, result) -> {
      return switch (failure) {
        case ParameterException wrong ->
            line.getParameterExceptionHandler().handleParseException(wrong, new String[0]);
        case UnwritableFile unwritable -> {
          messages.failed(String.valueOf(unwritable.getMessage()));
          yield Messages.SOMETHING_FAILED;
        }
        case IOException e when nobodyReads(e) -> messages.exitStatus();
        case IOException e -> {
          messages.failed("standard output could not be written: " + e.getMessage());
          yield Messages.SOMETHING_FAILED;
        }
        default -> throw failure;
      };
    };
  }

  /** Whether the program that read our output ("| head") has had enough, which is no failure. */
  private static boolean nobodyReads(IOException trouble) {
    return String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static boolean print(String help, Surroundings surroundings) {
    try {
      surroundings.out().write(help.getBytes(StandardCharsets.UTF_8));
      surroundings.out().flush();
      return true;
    } catch (IOException e) {
      return nobodyReads(e);
    }
  }

  /** The version, from the build. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"variorum " + number()};
    }

    /** The version alone: {@code 0.1.0}. */
    static String number() {
      Properties build = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        build.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return build.getProperty("version");
    }
  }
}
