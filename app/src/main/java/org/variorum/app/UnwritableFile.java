package org.variorum.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The file that a result was to be written to cannot be written. */
final class UnwritableFile extends IOException {

  private static final long serialVersionUID = 1;

  UnwritableFile(Path file, IOException cause) {
    super(file + " could not be written: " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    return cause instanceof FileSystemException e && e.getReason() != null
        ? e.getReason()
        : String.valueOf(cause.getMessage());
  }
}
