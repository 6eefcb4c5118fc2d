package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.collation.Accounts.differences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which editors cut, mark and move words, one at a time. */
class EditorsWaysTest {

  private static final String A =
      "“We asked for help in March. Nobody at the ministry answered us. The bridge is not safe and"
          + " it never was,” Ada Brandt said.\n";

  @ParameterizedTest
  @ValueSource(strings = {"…", "...", ". . .", "[...]", "[…]", "(…)", "– –"})
  void everyMarkOfOmissionShowsIt(String mark) {
    assertThat(differences(A, A.replace("Nobody at the ministry answered us.", mark)))
        .singleElement()
        .asString()
        .startsWith("omission a“Nobody at the ministry answered us” b“")
        .endsWith("” marked b");
  }

  @Test
  void sicStandsBesideTheWordThatItMarks() {
    assertThat(differences(A, A.replace("ministry", "ministery [sic]")))
        .containsExactlyInAnyOrder(
            "wording a“ministry” b“ministery”", "insertion a“” b“[sic]” marked b");
  }

  @Test
  void aBracketMayStandForSeveralWords() {
    assertThat(differences(A, A.replace("the ministry", "[the official]")))
        .containsExactly("insertion a“the ministry” b“[the official]” marked b");
  }

  @Test
  void twoCutsAreTwoDifferences() {
    assertThat(differences(A, A.replace("asked for help in", "asked in").replace(" at the", "")))
        .containsExactly("omission a“for help” b“” hidden", "omission a“at the” b“” hidden");
  }

  @Test
  void marksStandBetweenTheWordsThatTheyStandBetween() {
    assertThat(
            differences(A, A.replace("safe and it", "safe, and it,").replace("March.", "March;")))
        .containsExactly("punctuation a“.” b“;”", "punctuation a“” b“,”", "punctuation a“” b“,”");
  }

  @Test
  void aClauseMayMoveWithinItsSentence() {
    String before = "If the council agrees, we will open the gate at noon";
    String after = "We will open the gate at noon, if the council agrees";
    String rest = ", and the ferries will sail before dark,” Ada Brandt said.\n";
    assertThat(differences("“" + before + rest, "“" + after + rest, "“" + before + rest))
        .containsExactly("order abc“If the council agrees”");
  }
}
