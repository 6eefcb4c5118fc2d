package org.variorum.app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.variorum.render.CsvTable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the name of a table. */
final class TableConverter implements ITypeConverter<CsvTable> {

  @Override
  public CsvTable convert(String value) {
    return Arrays.stream(CsvTable.values())
        .filter(table -> table.key().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "there is no table “" + value + "”: there are " + String.join(", ", names())));
  }

  private static List<String> names() {
    return Arrays.stream(CsvTable.values()).map(CsvTable::key).toList();
  }

  /** The names of all tables, for the help. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
