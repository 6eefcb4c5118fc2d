package org.variorum.article.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ids met so far and where. This is all that reading keeps of what it has handed on: some
 * hundred bytes an article. Not thread-safe.
 */
final class DuplicateIds {

  private record Origin(String input, int line) {

    @Override
    public String toString() {
      return line == 0 ? input : input + ", line " + line;
    }
  }

  private final Map<String, Origin> first = new HashMap<>();

  /**
   * Where {@code id} was met before; if nowhere, it is noted.
   *
   * @param line 0 for the whole input
   */
  Optional<String> metBefore(String id, String input, int line) {
    return Optional.ofNullable(first.putIfAbsent(id, new Origin(input, line)))
        .map(Origin::toString);
  }
}
