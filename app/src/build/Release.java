import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lays out the folder that a release archive holds: a Java runtime with the modules that are used,
 * the jar, what the JVM learnt of it in a rehearsal, the launcher and the licences.
 *
 * <p>{@code java Release.java ROOT JAR FOLDER TIMESTAMP}: the project's root, the jar with all it
 * needs, the folder to make, and the time that all files are to have.
 */
final class Release {

  /** Loaded by name, so that jdeps cannot see them. */
  private static final List<String> BY_NAME =
      List.of(
          "jdk.charsets", // encodings beyond the common ones, Shift-JIS among them
          "jdk.zipfs");

  private final Path root;
  private final Path folder;
  private final FileTime time;

  private Release(Path root, Path folder, FileTime time) {
    this.root = root;
    this.folder = folder;
    this.time = time;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Release release =
        new Release(
            Path.of(args[0]), Path.of(args[2]), FileTime.from(Instant.parse(args[3])));
    release.lay(Path.of(args[1]));
  }

  private void lay(Path jar) throws IOException, InterruptedException {
    delete(folder);
    Files.createDirectories(folder.resolve("lib"));
    Files.createDirectories(folder.resolve("bin"));
    Path itsJar = folder.resolve("lib/variorum.jar");
    Files.copy(jar, itsJar);
    moveNativeCode(itsJar);
    Files.copy(
        root.resolve("app/src/release/bin/variorum"),
        folder.resolve("bin/variorum"),
        StandardCopyOption.COPY_ATTRIBUTES);
    for (String page : List.of("LICENSE", "NOTICE", "README.md", "CHANGELOG.md")) {
      Files.copy(root.resolve(page), folder.resolve(page));
    }
    run(
        "jlink",
        "--add-modules",
        String.join(",", modules(jar)),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-6",
        "--output",
        folder.resolve("runtime").toString());
    // The cache remembers the time of the jar, which must be the one that is unpacked.
    setTimes();
    rehearse(itsJar);
    setTimes();
  }

  /** Of the model's runtime only what runs here, and beside the jar: it need not be unpacked then. */
  private void moveNativeCode(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path all = inside.getPath("ai/onnxruntime/native");
      Path ours = all.resolve(platform());
      if (Files.isDirectory(ours)) {
        Path beside = Files.createDirectories(folder.resolve("lib/native"));
        try (Stream<Path> files = Files.list(ours)) {
          for (Path file : files.toList()) {
            Files.copy(file, beside.resolve(file.getFileName().toString()));
          }
        }
      }
      delete(all);
    }
  }

  /** This platform as ONNX Runtime calls it. */
  private static String platform() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return system + (arm ? "-aarch64" : "-x64");
  }

  private static Set<String> modules(Path jar) {
    Set<String> modules = new TreeSet<>(BY_NAME);
    String found =
        run(
            "jdeps",
            "--print-module-deps",
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            jar.toString());
    modules.addAll(Arrays.asList(found.strip().split(",")));
    return modules;
  }

  private void rehearse(Path jar) throws IOException, InterruptedException {
    Path cache = folder.resolve("lib/variorum.aot");
    List<String> command =
        new ArrayList<>(
            List.of(
                folder.resolve("runtime/bin/java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-cp",
                jar.toString(),
                "org.variorum.app.Rehearsal",
                root.resolve("app/src/rehearsal").toString(),
                root.resolve("core/src/main/resources/org/variorum/examples").toString()));
    Process rehearsal =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (rehearsal.waitFor() != 0 || Files.notExists(cache)) {
      throw new IllegalStateException("the rehearsal left no cache: " + command);
    }
    Files.deleteIfExists(Path.of(cache + ".config"));
  }

  /** What a tool of the JDK prints. */
  private static String run(String tool, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
            .run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    if (status != 0) {
      throw new IllegalStateException(tool + " failed: " + out + err);
    }
    return out.toString();
  }

  private void setTimes() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        if (!Files.isSymbolicLink(file)) {
          Files.setLastModifiedTime(file, time);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
