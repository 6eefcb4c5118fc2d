import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hands its arguments to a shell script, with the {@code java} that runs this put after the second:
 * Maven knows how to find a JDK, and a script does not.
 */
final class CheckRelease {

  private CheckRelease() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of("sh", args[0], args[1], java));
    command.addAll(Arrays.asList(args).subList(2, args.length));
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }
}
