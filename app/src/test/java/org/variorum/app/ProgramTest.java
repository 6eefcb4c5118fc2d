package org.variorum.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rules of the house for the program: who may touch files, streams and state. */
class ProgramTest {

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages("org.variorum.app");

  @Test
  void onlyWhatIsWrittenTouchesFiles() {
    noClasses()
        .that()
        .doNotHaveSimpleName("OutputFile")
        .and()
        .doNotHaveSimpleName("TableFolder")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|FileReader|FileWriter|RandomAccessFile)")
        .because(
            "what is read is opened by article.read, with its limits and rejections, and what is"
                + " written appears whole or not at all")
        .check(program);
  }

  @Test
  void onlySurroundingsKnowsTheProcess() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Surroundings")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .because("every command can then be tried in process, with streams of a test")
        .check(program);
  }

  @Test
  void noStaticStateCanChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .haveNameNotMatching(".*\\$.*")
        .should()
        .beFinal()
        .because("two runs in one process must not know of each other")
        .check(program);
  }

  @Test
  void everyFormatIsExplained() throws Exception {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("variorum.root")));
    String formats = Files.readString(root.resolve("docs/formats.md"));
    assertThat(Arrays.stream(Format.values()).map(Format::key))
        .allSatisfy(key -> assertThat(formats).contains("`" + key + "`"));
  }
}
