package org.variorum.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.variorum.result.CollatedStory;

/** A collation on its way out. */
record CollationOut(Surroundings surroundings, CollatedStory story, Format format) {

  /** Writes it to standard output. */
  void print() throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
    format.renderer(surroundings.width(), surroundings.colour()).render(story, out);
    out.flush();
  }

  /**
   * Writes it to {@code file}, in which nobody sees colours.
   *
   * @throws UnwritableFile if that cannot be done
   */
  void write(OutputFile file) throws IOException {
    try {
      file.write(out -> format.renderer(surroundings.width(), false).render(story, out));
    } catch (IOException e) {
      throw new UnwritableFile(file.path(), e);
    }
  }
}
