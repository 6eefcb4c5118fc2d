package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.house.Sources.Declared;
import org.variorum.house.Sources.File;
import org.variorum.house.Sources.Method;

/** What holds of the sources of every module. */
class SourcesTest {

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 40;
  private static final int MOST_EXCEPTIONS = 3;

  private static final String REASON = "// long because ";

  /** A static collection that is filled, perhaps, and can be filled again. */
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "static final [^;={(]+=\\s*new (Hash|Linked|Tree|Array|Enum|Identity|Weak|Concurrent|Copy)\\w+");

  /** Formatting by the locale of the machine. */
  private static final Pattern OWN_LOCALE =
      Pattern.compile(
          "\\.formatted\\(|String\\.format\\(\\s*+(?!Locale)|\\.printf\\(\\s*+(?!Locale)");

  private static final Pattern NAMELESS = Pattern.compile(".*(Utils?|Helper)");

  private final Sources main = Sources.main();

  @Test
  void everyPackageSaysWhatItIsForAndMayImport() {
    Map<String, List<File>> packages =
        main.files().stream().collect(Collectors.groupingBy(File::packageName));
    assertThat(packages)
        .allSatisfy((name, files) -> {
          List<File> infos =
              files.stream().filter(file -> file.path().endsWith("/package-info.java")).toList();
          assertThat(infos).as("package-info of %s", name).hasSize(1);
          String javadoc = infos.getFirst().text().replaceAll("\\s+\\*?\\s*", " ");
          assertThat(javadoc)
              .as("package-info of %s", name)
              .startsWith("/**")
              .containsIgnoringCase("may import")
              .contains("@NullMarked");
        });
  }

  @Test
  void noFileIsLong() {
    assertThat(main.files())
        .filteredOn(file -> !beforePackage(file).contains(REASON))
        .filteredOn(file -> file.length() > LONGEST_FILE)
        .extracting(file -> file.path() + ": " + file.length() + " lines")
        .as("longer than %d lines, and no “%s…” before the package", LONGEST_FILE, REASON)
        .isEmpty();
  }

  @Test
  void noMethodIsLong() {
    assertThat(main.methods())
        .filteredOn(method -> !method.comment().contains(REASON))
        .filteredOn(method -> method.length() > LONGEST_METHOD)
        .extracting(SourcesTest::shown)
        .as("longer than %d lines, and no “%s…” before it", LONGEST_METHOD, REASON)
        .isEmpty();
  }

  @Test
  void noStaticStateCanChange() {
    assertThat(main.files())
        .flatMap(file -> CHANGEABLE.matcher(file.text()).results().map(MatchResult::group).toList())
        .as("what is shared and can change leaks from one document into the next")
        .isEmpty();
  }

  @Test
  void whatIsFormattedNamesItsLocale() {
    assertThat(main.files())
        .flatMap(file ->
            OWN_LOCALE.matcher(file.text()).results().map(r -> file.path() + r.group()).toList())
        .as("else digits and decimal points hang on the language of the machine")
        .isEmpty();
  }

  @Test
  void fewExceptionsAreOurOwn() {
    assertThat(main.types())
        .filteredOn(type -> type.superclass().matches(".*(Exception|Error|Throwable)"))
        .extracting(Declared::name)
        .as("bad input is data, misuse and devices have the JDK's own exceptions")
        .hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
  }

  @Test
  void nothingIsCalledByWhatItIsNot() {
    assertThat(Sources.all().types())
        .filteredOn(type -> NAMELESS.matcher(type.name()).matches())
        .extracting(Declared::name)
        .as("such a name says nothing of what is in it, and so everything ends there")
        .isEmpty();
  }

  private static String beforePackage(File file) {
    int declaration = file.text().indexOf("\npackage ");
    return declaration < 0 ? "" : file.text().substring(0, declaration);
  }

  private static String shown(Method method) {
    return method.file().path() + ": " + method.name() + ": " + method.length() + " lines";
  }
}
