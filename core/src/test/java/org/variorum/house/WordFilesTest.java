package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.quantity.CountedClass;

/** The word lists: a slip in one of them would otherwise be a rule that silently never applies. */
class WordFilesTest {

  private static final String RESOURCES = "core/src/main/resources/org/variorum/";
  private static final String VERBS = "quotation/reporting-verbs.txt";

  /** A verb, perhaps with its particle; its class; perhaps its stance and four irregular forms. */
  private static final String VERB =
      "[a-z-]+(\\+[a-z]+)? ; (say|tell|think|call)"
          + "( ;( (asserted|denied|asked|declined))?( ;( [a-z'-]+){4})?)?";

  static List<String> lists() throws IOException {
    Path folder = Sources.root().resolve(RESOURCES);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> file.toString().endsWith(".txt") && !file.toString().contains("/examples/"))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void saysWhatItHolds(String list) {
    assertThat(Sources.text(RESOURCES + list)).startsWith("# ").endsWith("\n");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void holdsNothingTwice(String list) {
    assertThat(entries(list)).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"given-names", "surnames", "places", "organizations"})
  void standsInOrder(String list) {
    assertThat(entries("name/" + list + ".txt")).isSorted();
  }

  @Test
  void givenNamesHaveAGender() {
    assertThat(entries("name/given-names.txt")).allMatch(entry -> entry.matches("[a-z'-]+ [mfu]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles", "role-nouns"})
  void whatAPersonIsCalledGivesAGender(String list) {
    assertThat(entries("name/" + list + ".txt")).allMatch(entry -> entry.matches("[^\t]+\t[mfu]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "short-names", "name-spellings", "role-words"})
  void otherFormsOfNamesHaveTheOneTheyStandFor(String list) {
    assertThat(entries("name/" + list + ".txt"))
        .isSorted()
        .allMatch(entry -> entry.matches("[^\t]+\t[a-z ,]+"))
        .extracting(entry -> entry.substring(0, entry.indexOf('\t')))
        .doesNotHaveDuplicates();
  }

  @Test
  void countedNounsHaveAClass() {
    assertThat(entries("quantity/counted-nouns.txt"))
        .allMatch(entry -> entry.matches("[a-zé0-9-]+ [a-z]+( [a-z]+)?"))
        .extracting(entry -> entry.split(" ", -1)[1].toUpperCase(Locale.ROOT))
        .isSubsetOf(Arrays.stream(CountedClass.values()).map(CountedClass::name).toList());
  }

  @Test
  void happeningsHaveAForm() {
    assertThat(entries("discrepancy/happenings.txt"))
        .allMatch(entry ->
            entry.matches("[a-z-]+ ; ((opposite-)?(passive|active)|base) ; [a-z-]+( [a-z-]+)*"))
        .extracting(entry -> entry.substring(0, entry.lastIndexOf(" ; ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void reportingVerbsHaveTheirColumns() {
    assertThat(entries(VERBS)).allMatch(entry -> entry.matches(VERB));
  }

  /** Twice only with forms in another spelling: labeled, labelled. */
  @Test
  void noReportingVerbStandsTwice() {
    assertThat(entries(VERBS))
        .extracting(entry -> entry.replaceAll(" ;[^;]*(;[^;]*)?( ; |$)", " "))
        .doesNotHaveDuplicates();
  }

  private static List<String> entries(String list) {
    return Sources.text(RESOURCES + list)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
