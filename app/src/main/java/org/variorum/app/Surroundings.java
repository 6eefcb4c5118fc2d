package org.variorum.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a command sees of the world, so that a test can be one.
 *
 * @param in standard input
 * @param out standard output, not buffered; it throws where {@link System#out} would keep silent
 * @param err standard error, not buffered
 * @param environment the environment variables
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** Copies the environment. */
  Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * Those of this process. Java cannot ask which of its streams is a terminal; the launcher can,
   * and says so in {@code variorum.terminals}.
   */
  static Surroundings ofThisProcess() {
    String terminals = System.getProperty("variorum.terminals", "");
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        terminals.contains("out"),
        terminals.contains("err"));
  }

  /** Whether to use colour: on a terminal that has any, unless the user wants none. */
  boolean colour() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether a person watches messages, and results go elsewhere: no line overwrites another. */
  boolean watchesOnlyMessages() {
    return errIsTerminal && !outIsTerminal;
  }

  /** How many columns a line may have. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
