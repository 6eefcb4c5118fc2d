package org.variorum.article.read.xml;

import org.variorum.article.Draft;

/** What came of one part of a document that holds many articles: an entry, an item. */
public sealed interface Part {

  /** Where in the document it stands, in words. */
  String place();

  /**
   * It was understood.
   *
   * @param draft what it says; its text may be empty
   * @param place where it stands
   */
  record Understood(Draft draft, String place) implements Part {}

  /**
   * It was not; what stands after it is read all the same.
   *
   * @param place where it stands
   * @param reason why, in words
   */
  record Refused(String place, String reason) implements Part {}
}
