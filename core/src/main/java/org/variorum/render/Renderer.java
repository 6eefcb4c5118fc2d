package org.variorum.render;

import java.io.IOException;
import org.variorum.collation.Collation;

/** Writes a collation in one format. */
public interface Renderer {

  /**
   * Writes all of {@code collation}; the same collation always gives the same characters.
   *
   * @throws IOException if {@code out} does
   */
  void render(Collation collation, Appendable out) throws IOException;
}
