package org.variorum.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.render.CsvRenderer;
import org.variorum.render.CsvTable;
import org.variorum.render.Renderer;
import org.variorum.result.CollatedStory;

/**
 * A collation on its way out.
 *
 * @param table of a format that has several, the one that is wanted, if it is one
 */
record CollationOut(
    Surroundings surroundings, CollatedStory story, Format format, Optional<CsvTable> table) {

  /** One in a format that is asked for by its name alone. */
  CollationOut(Surroundings surroundings, CollatedStory story, Format format) {
    this(surroundings, story, format, Optional.empty());
  }

  /** Writes it to standard output. */
  void print() throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
    renderer(surroundings.colour()).render(story, out);
    out.flush();
  }

  /**
   * Writes it to {@code file}, in which nobody sees colours.
   *
   * @throws UnwritableFile if that cannot be done
   */
  void write(OutputFile file) throws IOException {
    write(file, renderer(false));
  }

  /**
   * Writes every table to a file of its own.
   *
   * @throws UnwritableFile if that cannot be done
   */
  void write(TableFolder folder) throws IOException {
    try {
      folder.make();
    } catch (IOException e) {
      throw new UnwritableFile(folder.path(), e);
    }
    for (CsvTable each : CsvTable.values()) {
      write(folder.file(each), new CsvRenderer(each));
    }
  }

  private void write(OutputFile file, Renderer renderer) throws IOException {
    try {
      file.write(out -> renderer.render(story, out));
    } catch (IOException e) {
      throw new UnwritableFile(file.path(), e);
    }
  }

  private Renderer renderer(boolean colour) {
    return table
        .<Renderer>map(CsvRenderer::new)
        .orElseGet(() -> format.renderer(surroundings.width(), colour));
  }
}
