package org.variorum.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.language.WordLines;

/** Reads the word lists that ship beside this package: an entry a line, {@code #} for comments. */
final class WordList {

  private WordList() {}

  /** The entries of the list {@code name}. */
  static Set<String> set(String name) {
    return Set.copyOf(lines(name));
  }

  /** The entries of the list {@code name} that have two columns, divided by {@code separator}. */
  static Map<String, String> map(String name, char separator) {
    Map<String, String> entries = new HashMap<>();
    for (String line : lines(name)) {
      int column = line.lastIndexOf(separator);
      if (column < 0) {
        throw new IllegalStateException(name + ".txt: one column only: " + line);
      }
      entries.put(line.substring(0, column), line.substring(column + 1));
    }
    return Map.copyOf(entries);
  }

  private static List<String> lines(String name) {
    return WordLines.of(WordList.class, name + ".txt");
  }
}
