package org.variorum.benchmark;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file to be spoilt: its name, which may tell a kind, and its bytes, which nobody changes. */
final class Source {

  private final String name;
  private final byte[] content;

  Source(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  /**
   * The file at {@code path}, or all in the folder there, in the order of their names. Pages are
   * kept packed in folders of pages, and are unpacked here: the bytes in them are to be spoilt.
   */
  static List<Source> in(Path path) {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = path.relativize(file).toString().replace(File.separatorChar, '/');
        byte[] content = Files.readAllBytes(file);
        if (name.endsWith(".html.gz")) {
          sources.add(new Source(name.substring(0, name.length() - 3), unpacked(content)));
        } else {
          sources.add(new Source(name.isEmpty() ? file.toString() : name, content));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static byte[] unpacked(byte[] content) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }
}
