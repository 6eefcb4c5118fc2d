package org.variorum.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every command once and throws away what they print: from this the JVM learns what it writes
 * into its cache, so that the next starts need not find it out again. Started by the launcher, in
 * place of {@link Main}, with the files to run the commands on.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Runs the commands on {@code inputs}; what they say of these is of no interest. */
  public static void main(String[] inputs) {
    for (Format format : Format.values()) {
      run(List.of("collate", "--format", format.key()), inputs);
    }
    run(List.of("annotate"), inputs);
    for (CheckFormat format : CheckFormat.values()) {
      run(List.of("check", "--format", format.key(), "these words", "--in"), inputs);
    }
    run(List.of("read"), inputs);
    run(List.of("--help"));
  }

  private static void run(List<String> command, String... inputs) {
    Surroundings nobody =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            false,
            false);
    String[] args = Stream.concat(command.stream(), Arrays.stream(inputs)).toArray(String[]::new);
    Main.run(nobody, Examples.SHIPPED, args);
  }
}
