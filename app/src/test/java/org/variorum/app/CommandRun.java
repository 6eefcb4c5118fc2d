package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * What came of running a command.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it said beside that
 */
record CommandRun(int status, String out, String err) {

  /** Runs a command with nothing on standard input. */
  static CommandRun of(String... args) {
    return withInput("", args);
  }

  /** Runs a command with {@code input} on standard input. */
  static CommandRun withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, Map.of(), false, false);
    int status = Main.run(surroundings, new Examples("/org/variorum/app/examples/"), args);
    return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
