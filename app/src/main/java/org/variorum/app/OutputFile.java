package org.variorum.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is there whole or not at all: it is written beside its place and then moved into it.
 *
 * @param path where it is to be
 */
record OutputFile(Path path) {

  /** Writes the content. */
  interface Content {

    /** Writes all of it to {@code out}. */
    void writeTo(Writer out) throws IOException;
  }

  /** Why it cannot be written there, as far as can be said before there is anything to write. */
  Optional<String> trouble() {
    Path folder = folder();
    if (Files.isDirectory(path)) {
      return Optional.of(path + " is a folder");
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          "there is no folder " + folder + " to write " + path.getFileName() + " in");
    }
    return Files.isWritable(folder) || isSpecial()
        ? Optional.empty()
        : Optional.of("nothing may be written in " + folder);
  }

  /** Whether there is something now that writing would replace. */
  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Where a program may always write a file of that name, for what nobody has given a place: in a
   * folder of its own, since others may put links into one that they share.
   *
   * @throws IOException if not even that can be made
   */
  static OutputFile temporary(Path name) throws IOException {
    return new OutputFile(Files.createTempDirectory("variorum").resolve(name));
  }

  /**
   * Writes {@code content} as UTF-8. If that fails, what was there before is still there.
   *
   * @throws IOException if it cannot be written
   */
  void write(Content content) throws IOException {
    if (isSpecial()) {
      write(content, Files.newOutputStream(path));
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      write(content, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Content content, OutputStream stream) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
      content.writeTo(out);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A device or pipe can be written to but not replaced. */
  private boolean isSpecial() {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private Path folder() {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path.toAbsolutePath());
  }
}
