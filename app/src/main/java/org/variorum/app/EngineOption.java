package org.variorum.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.Variorum;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.text.Lazy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How quotations are found. */
final class EngineOption {

  /** The engines that have a name. */
  enum Choice {
    RULES,
    FAST,
    ACCURATE
  }

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = Converter.class,
      description = {
        "How quotations are found: rules; fast, by what was learnt, also without quotation marks;"
            + " accurate, slower and better.",
        "Default: accurate for up to " + FEW + " accounts of a story, else fast."
      })
  private Optional<Choice> choice = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Likelihood.class,
      description = {
        "Leaves out quotations that are less likely right than this, from 0 to 1. What only the"
            + " engine rules finds has no such number, and stays."
      })
  private double least = 0;

  /** So many accounts of one event are read by the best engine, unless the user wants another. */
  static final int FEW = 16;

  /**
   * {@code variorum} with the engine that the user wants, or else the best that keeps up with any
   * number of articles; it is loaded meanwhile.
   *
   * @throws ParameterException if it is not built in
   */
  Supplier<Variorum> forArchive(Supplier<Variorum> variorum, Messages messages) {
    if (choice.isEmpty() && !Engines.haveLearnt()) {
      messages.note("no model is part of this build: quotations are found by rule alone");
    }
    return of(variorum, Engines::forMany);
  }

  /**
   * The same for a story, whose accounts are read as well as their number allows.
   *
   * @param many whether there are more than {@link #FEW}
   * @throws ParameterException if what the user wants is not built in
   */
  Supplier<Variorum> forStory(Supplier<Variorum> variorum, boolean many, Messages messages) {
    if (!many && Engines.isAccurateBuiltIn()) {
      return of(variorum, Engines::forFew);
    }
    if (many && choice.isEmpty() && Engines.isAccurateBuiltIn()) {
      messages.note(
          "these are more than "
              + FEW
              + ": the fast engine reads them. --engine accurate finds more, and takes longer");
    }
    return forArchive(variorum, messages);
  }

  private Supplier<Variorum> of(Supplier<Variorum> variorum, Supplier<Engine> usual) {
    Supplier<Engine> wanted = choice.map(this::chosen).orElse(usual);
    Lazy<Engine> engine =
        new Lazy<>(() -> least > 0 ? Engines.sure(wanted.get(), least) : wanted.get());
    Thread.ofPlatform().daemon().name("engine").start(engine::get);
    return new Lazy<>(() -> variorum.get().with(engine));
  }

  private Supplier<Engine> chosen(Choice wanted) {
    Optional<Engine> found =
        switch (wanted) {
          case RULES -> Optional.of(Engines.rules());
          case FAST -> Engines.fast();
          case ACCURATE -> Engines.accurate();
        };
    Engine engine = found.orElseThrow(() -> missing(wanted.name().toLowerCase(Locale.ROOT)));
    return () -> engine;
  }

  private ParameterException missing(String name) {
    return new ParameterException(
        command.commandLine(),
        "the engine “"
            + name
            + "” cannot be had: its model is none of this build, or there is no native code for this"
            + " machine. Take another with --engine, or leave the option away");
  }

  /** Knows the names of all engines. */
  static final class Converter implements ITypeConverter<Choice> {

    @Override
    public Choice convert(String value) {
      return switch (value) {
        case "rules" -> Choice.RULES;
        case "fast" -> Choice.FAST;
        case "accurate" -> Choice.ACCURATE;
        default ->
            throw new TypeConversionException(
                "there is no engine “" + value + "”: there are rules, fast and accurate");
      };
    }
  }

  /** A number from 0 to 1. */
  static final class Likelihood implements ITypeConverter<Double> {

    @Override
    public Double convert(String value) {
      try {
        double number = Double.parseDouble(value);
        if (number >= 0 && number <= 1) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new TypeConversionException("“" + value + "” is no number from 0 to 1");
    }
  }
}
