package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One utterance that the accounts give to speakers of different names. */
class SpeakersTest {

  private static final String LEAD = "The ferry Kittiwake struck the Hob Rock off Tarnby.\n\n";
  private static final String WORDS =
      "“We had no warning of the rock, and nobody had marked it on the chart,” %s said%s\n";

  private static Facts of(String one, String other) {
    return Stories.of(
        LEAD + WORDS.formatted(one, "."),
        LEAD
            + other
            + " said: “We had no warning of the rock, and nobody had marked it on the chart.”\n");
  }

  @Test
  void twoOfOneSurnameAreForAPersonToJudge() {
    Facts facts = of("Bill Hallam", "Hilda Hallam");
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).contains("attribution Bill Hallam a, Hilda Hallam b");
  }

  @ParameterizedTest
  @CsvSource({"Ann Lee, Bob Low", "Jim Ode, Tom Oke"})
  void shortSurnamesThatAreNearAreTwo(String one, String other) {
    assertThat(Stories.certain(of(one, other)))
        .containsExactly("attribution " + one + " a, " + other + " b");
  }

  @ParameterizedTest
  @CsvSource({"Joaquin Guzmann, Joaquim Guzman", "Rufus Hallam, Rufus Hallham", "A.J. Oke, AJ Oke"})
  void anotherSpellingIsNoOtherSpeaker(String one, String other) {
    Facts facts = of(one, other);
    assertThat(Stories.certain(facts)).noneMatch(line -> line.startsWith("attribution"));
    assertThat(Stories.possible(facts)).noneMatch(line -> line.startsWith("attribution"));
  }

  /** “Lee” does not stand in “fleeing”. */
  @Test
  void aNameWithinAnotherWordNamesNobody() {
    Facts facts =
        Stories.of(
            LEAD + WORDS.formatted("Tom Oke", " while fleeing the pier."),
            LEAD + WORDS.formatted("Ann Lee", "."));
    assertThat(Stories.certain(facts)).containsExactly("attribution Ann Lee b, Tom Oke a");
  }
}
