import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives every class of a jar that is written for Java 5 or older the form that has been usual since
 * Java 8: with stack maps. What a class does stays as it is.
 *
 * <p>Classes without stack maps are checked by the old verifier, which is slow, and no cache of the
 * JVM takes them. Picocli is one big class of that kind, and every command begins with it.
 *
 * <p>{@code java ModernClasses.java JAR} changes the jar where it is.
 */
final class ModernClasses {

  private static final int JAVA_6 = 50;
  private static final int JAVA_8 = 52;

  private final FileSystem jar;
  private final ClassFile classes;

  private ModernClasses(FileSystem jar) {
    this.jar = jar;
    this.classes =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::resource)
                    .cached()
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      ModernClasses work = new ModernClasses(jar);
      List<Path> all;
      try (Stream<Path> walk = Files.walk(jar.getPath("/"))) {
        all = walk.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      }
      for (Path file : all) {
        work.modernise(file);
      }
    }
  }

  private void modernise(Path file) throws IOException {
    if (version(file) >= JAVA_6) {
      return;
    }
    byte[] changed =
        classes.transformClass(
            classes.parse(Files.readAllBytes(file)),
            ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0))
                .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    // The same sources give the same jar: the entry keeps its time.
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, changed);
    Files.setLastModifiedTime(file, time);
  }

  private static int version(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(8);
      return (head[6] & 0xFF) << 8 | head[7] & 0xFF;
    }
  }

  /** The bytes of {@code name} where it is in the jar, else null, as the resolver wants it. */
  private InputStream resource(ClassDesc name) {
    String descriptor = name.descriptorString();
    Path file = jar.getPath("/" + descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
