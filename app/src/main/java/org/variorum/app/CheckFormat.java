package org.variorum.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.render.CheckCsv;
import org.variorum.render.CheckJson;
import org.variorum.render.CheckRenderer;
import org.variorum.render.CheckText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a check. */
enum CheckFormat {
  TEXT,
  JSON,
  CSV;

  /**
   * The renderer of this format.
   *
   * @param width of a line, in columns, where the format has lines
   * @param colour whether to use colour, where the format has any
   */
  CheckRenderer renderer(int width, boolean colour) {
    return switch (this) {
      case TEXT -> new CheckText(width, colour);
      case JSON -> new CheckJson();
      case CSV -> new CheckCsv();
    };
  }

  /** As the user writes it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Understands what the user writes. */
  static final class Converter implements ITypeConverter<CheckFormat> {

    @Override
    public CheckFormat convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.key().equals(value.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "there is no format “"
                      + value
                      + "”: there are "
                      + Arrays.stream(values())
                          .map(CheckFormat::key)
                          .collect(Collectors.joining(", "))));
    }
  }
}
