package org.variorum.article.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.variorum.article.Draft;
import org.variorum.article.read.raw.Unreadable;

/** Collects what the files of an office document say, in whatever order they come. */
public sealed interface OfficeText permits WordText, OpenDocumentText {

  /**
   * Takes a file of the document.
   *
   * @param name its name in the document
   * @throws Unreadable if it is one that counts, and cannot be read
   */
  void part(String name, InputStream in) throws IOException;

  /** What was collected; empty if the file that holds the words was not among them. */
  Optional<Draft> draft();
}
