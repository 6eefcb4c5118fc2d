package org.variorum.render;

import java.io.IOException;
import org.variorum.result.CollatedStory;

/**
 * The report for a terminal. Made to be read without colour; control characters of an account never
 * reach the terminal. Thread-safe.
 */
public final class TextRenderer implements Renderer {

  private static final int LEAST_WIDTH = 40;

  private final int width;
  private final boolean colour;

  /**
   * Prints lines of {@code width} cells.
   *
   * @param width at least 40
   * @param colour whether to light what matters with ANSI escapes
   * @throws IllegalArgumentException if {@code width} is less
   */
  public TextRenderer(int width, boolean colour) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("a report needs 40 columns, not " + width);
    }
    this.width = width;
    this.colour = colour;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    new TextReport(story, out, width, colour).write();
  }
}
