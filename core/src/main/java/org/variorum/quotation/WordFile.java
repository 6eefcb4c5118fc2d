package org.variorum.quotation;

import java.util.List;
import org.variorum.language.WordLines;

/** Reads the word lists that ship beside this package: an entry a line, {@code #} for comments. */
final class WordFile {

  private WordFile() {}

  /** The entries of the file {@code name}, in order. */
  static List<String> lines(String name) {
    return WordLines.of(WordFile.class, name);
  }
}
