package org.variorum.render;

import java.io.IOException;
import org.variorum.result.CollatedStory;

/** Writes a story in one format. */
public interface Renderer {

  /**
   * Writes all of {@code story}; the same story always gives the same characters.
   *
   * @throws IOException if {@code out} does
   */
  void render(CollatedStory story, Appendable out) throws IOException;
}
