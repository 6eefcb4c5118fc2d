package org.variorum.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom, and who may open what, in the library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  /** Streams, their wrappers and their troubles: they open nothing by themselves. */
  private static final Set<String> OPENS_NOTHING =
      Set.of(
          "java.io.BufferedInputStream",
          "java.io.BufferedReader",
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.Closeable",
          "java.io.DataInputStream",
          "java.io.DataOutputStream",
          "java.io.EOFException",
          "java.io.FilterInputStream",
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.InputStreamReader",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Serializable",
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.io.UncheckedIOException",
          "java.io.Writer",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URLDecoder",
          "java.net.URLEncoder",
          "java.nio.channels.Channels",
          "java.nio.channels.ReadableByteChannel");

  private static final DescribedPredicate<JavaClass> OPENER =
      describe(
          "can open a file, a connection or a process",
          type ->
              Stream.of("java.io", "java.net", "java.nio.file", "java.nio.channels")
                          .anyMatch(name -> isIn(type, name))
                      && !OPENS_NOTHING.contains(type.getName())
                  || type.isEquivalentTo(ProcessBuilder.class)
                  || type.isEquivalentTo(Runtime.class));

  /** What can be changed after it was made, whatever {@code final} says. */
  private static final DescribedPredicate<JavaClass> MUTABLE =
      describe(
          "can be changed",
          type ->
              type.isArray()
                  || isIn(type, "java.util.concurrent")
                  || type.isEquivalentTo(StringBuilder.class)
                  || Stream.of("Hash", "Linked", "Tree", "Array", "Enum", "Identity", "Weak")
                      .anyMatch(prefix -> type.getName().startsWith("java.util." + prefix)));

  private JavaClasses library = new ClassFileImporter().importClasses(List.of());

  @BeforeAll
  void importLibrary() {
    library =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages(Direction.FACADE);
    assertThat(library).hasSizeGreaterThan(100);
  }

  static List<Direction> directions() {
    return Direction.ALL;
  }

  @ParameterizedTest
  @MethodSource("directions")
  void importsOnlyWhatStandsBeforeIt(Direction direction) {
    DescribedPredicate<JavaClass> others =
        resideOutsideOfPackage(Direction.FACADE + "..")
            .or(JavaClass.Predicates.resideInAnyPackage(direction.allowed()));
    classes()
        .that(resideInAPackage(direction.packageName()))
        .should()
        .onlyDependOnClassesThat(others)
        .because(direction.because())
        .check(library);
  }

  @Test
  void everyPackageHasItsDirection() {
    Set<String> packages =
        library.stream()
            .map(JavaClass::getPackage)
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    Set<String> known =
        Stream.concat(
                Stream.of(Direction.FACADE), Direction.ALL.stream().map(Direction::packageName))
            .collect(Collectors.toSet());
    assertThat(packages)
        .as("a package that Direction does not know could import anything")
        .isEqualTo(known);
  }

  @Test
  void onlyReadingOpensAnything() {
    noClasses()
        .that(resideOutsideOfPackage("org.variorum.article.read"))
        .and(resideOutsideOfPackage("org.variorum.article.read.web"))
        .should()
        .dependOnClassesThat(OPENER)
        .because(
            "article.read, and for it article.read.web, which judges every address before it"
                + " connects, are the one place that opens anything: all else is a pure function, which"
                + " can be tested without a disk, run on all cores, and trusted with hostile input")
        .check(library);
  }

  @Test
  void nothingPrints() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("the library's results are values, and what is said beside them is for the caller")
        .check(library);
  }

  @Test
  void nothingAsksTheClock() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same input gives the same output, today and in ten years")
        .check(library);
  }

  @Test
  void noStaticStateCanChange() {
    fields()
        .that()
        .areStatic()
        .and(describe("were written by somebody", field -> !field.getName().contains("$")))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(MUTABLE)
        .because("what is shared and can change leaks from one document into the next")
        .check(library);
  }

  @Test
  void nothingIsCalledByWhatItIsNot() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .because("such a name says nothing of what is in it, and so everything ends there")
        .check(library);
  }

  @Test
  void jsonIsReadAndWrittenAsAStream() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("tools.jackson.databind.."))
        .because(
            "binding by reflection costs more time at the start than most inputs take to read, and"
                + " lets a stranger's JSON choose our types")
        .check(library);
  }

  private static boolean isIn(JavaClass type, String packageName) {
    return type.getPackageName().equals(packageName)
        || type.getPackageName().startsWith(packageName + ".");
  }
}
