package org.variorum.article.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of the parts of one container, made unique: nothing keeps a ZIP archive or a mail from
 * holding two files of one name. Keeps every name of that container. Not thread-safe.
 */
final class UniqueNames {

  private final Map<String, Integer> met = new HashMap<>();

  /** {@code name}, with its number from the second of that name on: {@code a.txt (2)}. */
  String of(String name) {
    String unique = name;
    // A file may be called “a.txt (2)” by itself: then the next number is taken.
    while (met.putIfAbsent(unique, 1) != null) {
      unique = name + " (" + met.merge(name, 1, Integer::sum) + ")";
    }
    return unique;
  }
}
