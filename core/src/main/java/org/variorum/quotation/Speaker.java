package org.variorum.quotation;

/** Whom the words that name a source mean. */
public sealed interface Speaker {

  /** How the speaker is shown. */
  String name();

  /**
   * Somebody the article names.
   *
   * @param name the fullest name in the article
   * @param entity index into the names of the text
   */
  record Named(String name, int entity) implements Speaker {}

  /**
   * Somebody the article does not name.
   *
   * @param name the description as printed: {@code some Mexican officials}
   */
  record Described(String name) implements Speaker {}
}
