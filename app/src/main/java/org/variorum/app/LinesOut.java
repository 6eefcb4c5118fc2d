package org.variorum.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes finished lines to standard output, and at once where nothing more is ready. */
final class LinesOut implements InOrder.Sink<String> {

  /** Writes one thing as a line. */
  interface Line<T> {

    /** Writes {@code value} and a newline. */
    void write(T value, Appendable out) throws IOException;
  }

  private final Writer out;

  LinesOut(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The line of {@code value}. */
  static <T> String of(T value, Line<T> line) {
    StringBuilder text = new StringBuilder();
    try {
      line.write(value, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does no I/O", e);
    }
    return text.toString();
  }

  @Override
  public void accept(String line) throws IOException {
    out.write(line);
  }

  @Override
  public void pause() throws IOException {
    out.flush();
  }
}
