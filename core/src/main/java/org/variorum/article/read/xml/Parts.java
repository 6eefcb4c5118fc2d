package org.variorum.article.read.xml;

import java.util.Optional;
import org.variorum.article.read.raw.Unreadable;

/** The parts of one document, one at a time. */
@FunctionalInterface
public interface Parts {

  /**
   * The next part, or empty when there is none.
   *
   * @throws Unreadable if nothing can be read from there on
   */
  Optional<Part> next() throws Unreadable;
}
