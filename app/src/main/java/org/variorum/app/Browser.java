package org.variorum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page with whatever the system opens pages with. */
final class Browser {

  private Browser() {}

  /** Whether a program was found to open {@code page}; it is not waited for. */
  static boolean open(Path page) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String uri = page.toAbsolutePath().toUri().toString();
    List<String> command =
        system.contains("mac")
            ? List.of("open", uri)
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", uri)
                : List.of("xdg-open", uri);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
