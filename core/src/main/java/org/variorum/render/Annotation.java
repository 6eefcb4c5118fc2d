package org.variorum.render;

import java.util.List;
import org.variorum.text.Span;

/**
 * What is said of some places in the accounts.
 *
 * @param key what it is about, in words that are equal for equal annotations and no others
 * @param words what is said, a sentence
 * @param tags the same for programs: {@code kind=omission}
 * @param places what it is said of
 */
record Annotation(String key, String words, List<String> tags, List<Place> places) {

  Annotation {
    tags = List.copyOf(tags);
    places = List.copyOf(places);
  }

  /**
   * A place in the text of an account.
   *
   * @param account its index
   * @param span the place; empty where words are missing
   */
  record Place(int account, Span span) {}
}
