package org.variorum.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sources of all modules as the compiler's own parser reads them, without compiling anything.
 *
 * @param files in name order
 * @param types all that are declared in them, nested ones included
 * @param methods all that are declared in them, constructors included
 */
record Sources(List<File> files, List<Declared> types, List<Method> methods) {

  private static final List<String> MODULES = List.of("core", "app");

  /**
   * A source file.
   *
   * @param path relative to the root of the project
   * @param packageName the package that it declares
   * @param text all of it
   */
  record File(String path, String packageName, String text) {

    /** How many lines it has. */
    int length() {
      return (int) text.lines().count();
    }
  }

  /**
   * A type.
   *
   * @param file where it stands
   * @param name its simple name
   * @param superclass what it extends as written, or empty
   * @param kind how it is declared: {@code RECORD}, {@code ENUM}, {@code INTERFACE}, {@code CLASS}
   * @param topLevel whether it is not nested in another
   * @param visible whether it is public
   */
  record Declared(
      File file, String name, String superclass, String kind, boolean topLevel, boolean visible) {}

  /**
   * A method or constructor.
   *
   * @param file where it stands
   * @param name its simple name
   * @param comment what stands between it and the declaration before it
   * @param length in lines, from its first annotation or modifier to its last brace
   */
  record Method(File file, String name, String comment, int length) {}

  /** The root of the project. */
  static Path root() {
    return Path.of(Objects.requireNonNull(System.getProperty("variorum.root"), "variorum.root"));
  }

  /** The text of a file, by its path relative to the root. */
  static String text(String path) {
    try {
      return Files.readString(root().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The main sources of all modules. */
  static Sources main() {
    return in(MODULES.stream().map(module -> module + "/src/main/java").toList());
  }

  /** The sources of all modules, tests and benchmarks included. */
  static Sources all() {
    return in(
        MODULES.stream()
            .flatMap(module ->
                Stream.of("main", "test", "benchmark")
                    .map(kind -> module + "/src/" + kind + "/java"))
            .toList());
  }

  private static Sources in(List<String> folders) {
    Sources sources = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Path> paths = folders.stream().flatMap(Sources::javaFiles).toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Declarations(sources, trees, unit).scan(unit, null);
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(String folder) {
    Path path = root().resolve(folder);
    if (!Files.isDirectory(path)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes the declarations of one file. */
  private static final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Sources sources;
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final File file;

    Declarations(Sources sources, Trees trees, CompilationUnitTree unit) throws IOException {
      this.sources = sources;
      this.trees = trees;
      this.unit = unit;
      String path = root().toUri().relativize(unit.getSourceFile().toUri()).getPath();
      this.file =
          new File(
              path,
              String.valueOf(unit.getPackageName()),
              unit.getSourceFile().getCharContent(true).toString());
      sources.files.add(file);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        TreePath parent = getCurrentPath().getParentPath();
        sources.types.add(
            new Declared(
                file,
                type.getSimpleName().toString(),
                type.getExtendsClause() == null ? "" : type.getExtendsClause().toString(),
                type.getKind().name(),
                parent.getLeaf() instanceof CompilationUnitTree,
                type.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.PUBLIC)));
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      int start = (int) trees.getSourcePositions().getStartPosition(unit, method);
      int end = (int) trees.getSourcePositions().getEndPosition(unit, method);
      if (start >= 0 && end > start) {
        String before = file.text().substring(0, start);
        int comment = Math.max(before.lastIndexOf("}\n"), before.lastIndexOf(";\n"));
        int length = (int) file.text().substring(start, end).lines().count();
        String name = method.getName().toString();
        sources.methods.add(new Method(file, name, before.substring(comment + 1), length));
      }
      return super.visitMethod(method, null);
    }
  }
}
