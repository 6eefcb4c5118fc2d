package org.variorum.app;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;
import org.variorum.article.read.Watcher;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.web.Fetching;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What is to be read and how, as every command that reads takes it. */
abstract class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "When what has no date of its own was published: 2016-01-15 or 2016-01-15T09:30:00Z.")
  private Optional<PublicationDate> published = Optional.empty();

  @Option(
      names = "--allow-local",
      description =
          "Read web addresses of this machine and of private networks, too, which are refused"
              + " otherwise.")
  private boolean allowLocal;

  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      converter = LimitOption.Converter.class,
      description = {
        "The most there may be of something, in place of what is usual; may be given again. "
            + "N may end in K, M or G. NAME is one of:",
        "${COMPLETION-CANDIDATES}"
      },
      completionCandidates = LimitOption.Names.class)
  private List<LimitOption> limits = List.of();

  /**
   * What the inputs hold, with the date that was given for what has none.
   *
   * @param watcher is told what is being read
   */
  final Stream<ReadResult> read(InputStream standardInput, Watcher watcher) {
    return new ArticleReader(limits(), fetching(), watcher)
        .read(inputs(standardInput))
        .map(this::dated);
  }

  /**
   * What one more input holds, which is none of the inputs.
   *
   * @param watcher is told what is being read
   */
  final Stream<ReadResult> readAlso(Input input, Watcher watcher) {
    return new ArticleReader(limits(), fetching(), watcher).read(List.of(input));
  }

  /** The inputs as they were named. */
  abstract List<String> named();

  /** The most there may be of everything. */
  final Limits limits() {
    Limits all = Limits.DEFAULT;
    for (LimitOption given : limits) {
      all = all.with(given.limit(), given.most());
    }
    return all;
  }

  private Fetching fetching() {
    String userAgent =
        "Variorum/" + Main.Version.number() + " (reads news accounts named by its user)";
    return new Fetching(allowLocal, userAgent);
  }

  /** The inputs that were named, and one more, if any, that is read beside them. */
  final List<Input> inputs(InputStream standardInput, Optional<String> beside) {
    List<String> all = Stream.concat(named().stream(), beside.stream()).toList();
    if (all.contains("")) {
      throw new ParameterException(
          command.commandLine(), "an input has no name: name a file, a folder or - in its place");
    }
    List<Input> parsed =
        all.stream().map(given -> Input.parse(given, () -> standardInput)).toList();
    if (parsed.stream().filter(Input.OfStream.class::isInstance).count() > 1) {
      throw new ParameterException(
          command.commandLine(), "standard input (-) can be read only once");
    }
    return parsed;
  }

  /** The inputs that were named. */
  final List<Input> inputs(InputStream standardInput) {
    return inputs(standardInput, Optional.empty());
  }

  private ReadResult dated(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) ->
          new ReadResult.Read(published.map(article::orPublished).orElse(article));
      case ReadResult.Rejected rejected -> rejected;
    };
  }

  /** Understands a date. */
  static final class DateConverter implements ITypeConverter<PublicationDate> {

    @Override
    public PublicationDate convert(String value) {
      return PublicationDate.parse(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "“" + value + "” is no date (2016-01-15 or 2016-01-15T09:30:00Z)"));
    }
  }
}
