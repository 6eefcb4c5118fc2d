package org.variorum.app;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.article.read.Input;

/**
 * The example accounts that ship with the library, as resources. The index names one a line; those
 * of one event stand in one folder.
 *
 * @param root folder of the resources, ending in a slash; paths in the index are relative to it, or
 *     begin with a slash
 */
record Examples(String root) {

  /** Those that ship. */
  static final Examples SHIPPED = new Examples("/org/variorum/examples/");

  /**
   * The accounts of the event that the index names first; none if there is no index.
   *
   * @throws IOException if the index cannot be read
   */
  List<Input> firstEvent() throws IOException {
    List<String> all = index();
    return all.stream()
        .filter(path -> folder(path).equals(folder(all.getFirst())))
        .map(this::input)
        .toList();
  }

  /** The resources that the index names, each as an absolute path. */
  private List<String> index() throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(root + "index.txt")) {
      if (in == null) {
        return List.of();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(path -> path.startsWith("/") ? path : root + path)
          .toList();
    }
  }

  private Input input(String resource) {
    String id = resource.startsWith(root) ? resource.substring(root.length()) : resource;
    return new Input.OfStream(
        id,
        () ->
            Optional.ofNullable(Examples.class.getResourceAsStream(resource))
                .orElseThrow(() -> new FileNotFoundException("no such example")),
        null);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
