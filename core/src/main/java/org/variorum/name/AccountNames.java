package org.variorum.name;

import java.util.List;

/**
 * The names of one account of a story, text by text.
 *
 * @param texts the body first, then the title and the captions, in any order that the caller keeps
 */
public record AccountNames(List<NamedText> texts) {

  /** Copies the texts; an account has a body. */
  public AccountNames {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("an account has a body");
    }
  }
}
