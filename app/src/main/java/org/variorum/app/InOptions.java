package org.variorum.app;

import java.util.List;
import picocli.CommandLine.Option;

/** What is to be read, where the command asks something about it. */
final class InOptions extends SourceOptions {

  @Option(
      names = "--in",
      paramLabel = "INPUT",
      arity = "1..*",
      required = true,
      description = InputOptions.WHAT)
  private List<String> inputs = List.of();

  @Override
  List<String> named() {
    return inputs;
  }
}
