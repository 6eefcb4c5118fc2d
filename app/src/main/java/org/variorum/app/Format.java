package org.variorum.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.render.AnnotationRenderer;
import org.variorum.render.CsvRenderer;
import org.variorum.render.CsvTable;
import org.variorum.render.HtmlRenderer;
import org.variorum.render.JsonRenderer;
import org.variorum.render.Renderer;
import org.variorum.render.TeiRenderer;
import org.variorum.render.TextRenderer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a collation. To add one, add it here and say which renderer writes it. */
enum Format {
  TEXT,
  JSON,
  HTML,
  TEI,
  CSV,
  ANNOTATIONS;

  /**
   * The renderer of this format.
   *
   * @param width of a line, in columns, where the format has lines
   * @param colour whether to use colour, where the format would not otherwise
   */
  Renderer renderer(int width, boolean colour) {
    return switch (this) {
      case TEXT -> new TextRenderer(width, colour);
      case JSON -> new JsonRenderer(Main.Version.number());
      case HTML -> new HtmlRenderer();
      case TEI -> new TeiRenderer(Main.Version.number());
      case CSV -> new CsvRenderer(CsvTable.DIFFERENCES);
      case ANNOTATIONS -> new AnnotationRenderer(Main.Version.number());
    };
  }

  /** As the user writes it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What some call it by. */
  private Stream<String> names() {
    return switch (this) {
      case TEXT, JSON, HTML, TEI, CSV -> Stream.of(key());
      case ANNOTATIONS -> Stream.of(key(), "jsonld");
    };
  }

  /** Understands what the user writes. */
  static final class Converter implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.names().anyMatch(value.toLowerCase(Locale.ROOT)::equals))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "there is no format “"
                      + value
                      + "”: there are "
                      + Arrays.stream(values())
                          .map(Format::key)
                          .collect(Collectors.joining(", "))));
    }
  }
}
