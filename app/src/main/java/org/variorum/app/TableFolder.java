package org.variorum.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.render.CsvTable;

/**
 * A folder with a file for each table, each whole or not at all. Nobody named the files, so none is
 * replaced but a table of ours.
 *
 * @param path where it is or is to be
 */
record TableFolder(Path path) {

  /** Why it cannot be written there, as far as can be said before there is anything to write. */
  Optional<String> trouble() {
    if (!Files.exists(path)) {
      return new OutputFile(path).trouble();
    }
    if (!Files.isDirectory(path)) {
      return Optional.of(path + " is no folder: csv has several tables, unless --table names one");
    }
    for (CsvTable table : CsvTable.values()) {
      Optional<String> trouble = file(table).trouble();
      if (trouble.isPresent()) {
        return trouble;
      }
      Path there = file(table).path();
      if (Files.exists(there) && !isOurs(there, table)) {
        return Optional.of(there + " is there and no table of ours: name another folder with -o");
      }
    }
    return Optional.empty();
  }

  /** Makes it where it is not there yet. */
  void make() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectory(path);
    }
  }

  OutputFile file(CsvTable table) {
    return new OutputFile(path.resolve(table.key() + ".csv"));
  }

  /** Whether its first line names the columns of the table, as this version or another has them. */
  private static boolean isOurs(Path file, CsvTable table) {
    char[] start = new char[table.head().length()];
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int count = Math.max(0, reader.read(start));
      String line = new String(start, 0, count).lines().findFirst().orElse("");
      return !line.isEmpty() && table.head().startsWith(line);
    } catch (IOException e) {
      return false;
    }
  }
}
