package org.variorum.render;

import java.io.IOException;
import org.variorum.check.Check;

/** Writes what came of checking claims in one format, one after the other. */
public interface CheckRenderer {

  /**
   * Writes what stands before the first.
   *
   * @throws IOException if {@code out} does
   */
  void head(Appendable out) throws IOException;

  /**
   * Writes all of {@code check}; the same one always gives the same characters.
   *
   * @throws IOException if {@code out} does
   */
  void write(Check check, Appendable out) throws IOException;
}
