package org.variorum.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * How quotations are found. One engine is built in; the option is there for scripts that name it.
 */
final class EngineOption {

  /** An engine that is built in. */
  enum Engine {
    RULES
  }

  @SuppressWarnings("UnusedVariable") // one engine so far
  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = Converter.class,
      description = "How quotations are found: rules, the only way built in.")
  private Engine engine = Engine.RULES;

  /** Knows the names of all engines and which of them is there. */
  static final class Converter implements ITypeConverter<Engine> {

    @Override
    public Engine convert(String value) {
      return switch (value) {
        case "rules" -> Engine.RULES;
        case "fast", "accurate" ->
            throw new TypeConversionException(
                "the engine “" + value + "” is not built in: only rules is");
        default ->
            throw new TypeConversionException(
                "there is no engine “" + value + "”: only rules is built in");
      };
    }
  }
}
