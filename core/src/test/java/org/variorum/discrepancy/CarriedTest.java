package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several accounts carry, what one has alone, and what is neither. */
class CarriedTest {

  private static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt aboard.\n";

  private static List<String> carried(Facts facts) {
    return facts.corroborations().stream()
        .map(c -> Stories.draw(c.stated()) + (c.others().isEmpty() ? "" : " not " + c.others()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Divers stole %s from the wreck of the ferry. | $10 million | €1 million",
        "Fares on the ferry rose by %s in the spring. | 5 percent | 2 percentage points",
      })
  void whatCannotBeComparedIsNeitherCarriedNorContradicted(
      String sentence, String one, String other) {
    Facts facts =
        Stories.of(LEAD + sentence.formatted(one) + "\n", LEAD + sentence.formatted(other) + "\n");
    assertThat(facts.discrepancies()).isEmpty();
    assertThat(facts.corroborations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Thursday evening | Thursday evening | TEV ab",
        "Thursday evening | Thursday night | -",
        "Thursday afternoon | 5:30 p.m. | -",
        "5:30 p.m. | 5:30 p.m. | T17:30 ab",
      })
  void timesOfADayThatNobodyKnows(String one, String other, String times) {
    String sentence = "The ferry struck the Hob Rock at its foot on %s and sank.\n";
    assertThat(
            carried(
                Stories.on("", LEAD + sentence.formatted(one), LEAD + sentence.formatted(other))))
        .containsExactlyElementsOf(times == null ? List.of() : List.of(times));
  }

  @Test
  void whatOneHasAloneOthersTellOfInOneSentence() {
    String alone = LEAD + "The ferry struck the Hob Rock on May 13 and then sank.\n";
    String told = LEAD + "The ferry struck the Hob Rock in thick fog, villagers said.\n";
    assertThat(carried(Stories.of(alone, told, told))).containsExactly("2031-05-13 a not [1, 2]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A crane struck the quay. The Hob lighthouse is dark.",
        "“The ferry struck the Hob Rock on Tuesday,” Tom Oke said.",
        "The ferry struck the Hob Rock a day after it left the yard.",
      })
  void whoOnlyHasTheWordsOrSaysItInAnothersWordsIsNotSilent(String other) {
    String alone = LEAD + "The ferry struck the Hob Rock on May 13 and then sank.\n";
    assertThat(carried(Stories.of(alone, LEAD + other + "\n", LEAD + other + "\n"))).isEmpty();
  }
}
