package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.house.Sources.Declared;

/** Documents drift where nothing holds them to the code: this does. */
class DocumentsTest {

  private static final String ARCHITECTURE = "ARCHITECTURE.md";
  private static final String GLOSSARY = "docs/glossary.md";

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern PATH = Pattern.compile("(core|app|docs|\\.ci)/[\\w./-]+");
  private static final Set<String> SHOWN_KINDS = Set.of("RECORD", "ENUM", "INTERFACE");

  static List<Path> documents() throws IOException {
    Path root = Sources.root();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(root::relativize)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFile(Path document) {
    Path folder = Sources.root().resolve(document).resolveSibling(".");
    assertThat(found(LINK, text(document)))
        .filteredOn(link -> !link.matches("(https?|mailto):.*"))
        .filteredOn(link -> !Files.exists(folder.resolve(link)))
        .as("links of %s that lead nowhere", document)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPathNamesAFile(Path document) {
    assertThat(found(CODE, text(document)))
        .filteredOn(code -> PATH.matcher(code).matches())
        .filteredOn(
            path -> !path.contains("/target/") && !Files.exists(Sources.root().resolve(path)))
        .as("paths in %s that name nothing", document)
        .isEmpty();
  }

  @Test
  void architectureNamesOnlyTypesThatExist() {
    Set<String> ours =
        Sources.all().types().stream().map(Declared::name).collect(Collectors.toSet());
    assertThat(found(CODE, Sources.text(ARCHITECTURE)))
        .flatMap(code -> found(TYPE_NAME, code.replaceAll("\\(.*|[\\w-]+\\.(md|txt|java)", "")))
        .as("types that %s names", ARCHITECTURE)
        .isSubsetOf(ours);
  }

  @Test
  void architecturePrintsTheTableOfDirections() {
    String text = Sources.text(ARCHITECTURE);
    assertThat(Direction.ALL)
        .allSatisfy(direction -> {
          List<String> rows =
              text.lines()
                  .filter(line -> line.startsWith("| `" + direction.name() + "` |"))
                  .toList();
          assertThat(rows).as("rows of %s", direction).hasSize(1);
          String last = rows.getFirst().replaceAll("\\s*\\|\\s*$", "");
          assertThat(found(CODE, last.substring(last.lastIndexOf('|'))))
              .as("what %s may import", direction)
              .isEqualTo(direction.mayImport());
        });
  }

  @Test
  void architectureNamesEveryPackage() {
    Set<String> packages =
        Sources.main().files().stream()
            .map(file -> file.packageName().replaceFirst("^org\\.variorum\\.", ""))
            .collect(Collectors.toSet());
    assertThat(found(CODE, Sources.text(ARCHITECTURE))).containsAll(packages);
  }

  @Test
  void everyResultIsExplained() {
    String explained = Sources.text(GLOSSARY) + Sources.text(ARCHITECTURE);
    Set<String> words = Set.copyOf(found(Pattern.compile("\\w+"), explained));
    assertThat(Sources.main().types())
        .filteredOn(type -> type.file().path().startsWith("core/"))
        .filteredOn(type -> type.visible() && type.topLevel() && SHOWN_KINDS.contains(type.kind()))
        .extracting(Declared::name)
        .as("public types of results must stand in %s or %s", GLOSSARY, ARCHITECTURE)
        .isSubsetOf(words);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noPathOfAMachine(Path document) {
    assertThat(text(document)).doesNotContainPattern("(?<![\\w.])/(home|work|root|Users)/");
  }

  private static String text(Path document) {
    return FENCE.matcher(Sources.text(document.toString())).replaceAll("");
  }

  /** The first group of each match, or all of it where there is no group. */
  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
        .toList();
  }
}
