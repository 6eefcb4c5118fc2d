package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.variorum.collation.PartialOverlapTest.versions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.language.Embedder;

/** Which sentences without quotation marks give what another account quotes. */
class ReportedVersionsTest {

  private static final String QUOTED =
      "“The bridge is not safe and it never was,” Ada Brandt said. “We asked the ministry for help"
          + " in March.”\n";

  private static final String JOINED = "a quoted, b reported";

  @Test
  void aReportJoinsTheUtteranceAndStaysOutOfItsColumns() {
    Collation collation =
        Accounts.collate(QUOTED, "Ada Brandt said the bridge had never been safe.\n");
    Utterance utterance = collation.utterances().getFirst();
    Reading reported = utterance.readings().get(1);
    String account = collation.accounts().get(1).article().text();
    assertThat(reported.kind()).isEqualTo(Reading.Kind.REPORTED);
    assertThat(reported.text(account)).isEqualTo("the bridge had never been safe");
    assertThat(reported.speaker()).isEqualTo("Ada Brandt");
    assertThat(reported.source().getFirst().of(account)).isEqualTo("Ada Brandt");
    assertThat(reported.cue().getFirst().of(account)).isEqualTo("said");
    assertThat(utterance.columns()).allMatch(column -> column.of(1).isEmpty());
    assertThat(utterance.differences()).isEmpty();
  }

  @Test
  void itMayStandBeforeOrAfterTheReportingWords() {
    for (String report :
        List.of(
            "The bridge was not safe and never had been, Ada Brandt said on Monday.\n",
            "According to Ada Brandt, the bridge was not safe.\n",
            "The bridge was never safe, according to Ada Brandt.\n",
            "Ada Brandt told reporters at the river on Monday that the bridge was not safe.\n",
            "Ada Brandt spoke on Monday. She said that the bridge was not safe.\n")) {
      assertThat(versions(QUOTED, report)).as(report).containsExactly(JOINED);
    }
  }

  @Test
  void otherWordsForTheSameAreKnownByTheirMeaning() {
    assumeTrue(Embedder.load().isPresent(), "there is no model here: this is skipped");
    assertThat(
            versions(
                "“We warned every household along the river before the water came,” Ada Brandt"
                    + " said.\n",
                "Ada Brandt said all the households by the river had been warned of the flood.\n",
                "Ada Brandt said the river had cost her household its savings.\n"))
        .containsExactly(JOINED);
  }

  @Test
  void whatDeniesItIsNoVersionOfIt() {
    assertThat(versions(QUOTED, "Ada Brandt said the bridge was safe and sound.\n")).isEmpty();
    assertThat(versions(QUOTED, "Ada Brandt denied that the bridge was not safe.\n")).isEmpty();
  }

  @Test
  void otherFiguresAreNoVersionOfIt() {
    assertThat(
            versions(
                "“The ferry carried 40 passengers to the island,” Ada Brandt said.\n",
                "Ada Brandt said the ferry had carried 25 passengers to the island.\n"))
        .isEmpty();
  }

  @Test
  void whatAnotherSpeakerSaysIsNoVersionOfIt() {
    assertThat(versions(QUOTED, "Tom Oke said the bridge was not safe and never had been.\n"))
        .isEmpty();
  }

  @Test
  void whatIsThoughtOrAskedWasNotSaid() {
    assertThat(versions(QUOTED, "Ada Brandt believes the bridge was never safe.\n")).isEmpty();
    assertThat(versions(QUOTED, "Ada Brandt asked whether the bridge had never been safe.\n"))
        .isEmpty();
  }

  @Test
  void aWordInCommonIsNotEnough() {
    assertThat(versions(QUOTED, "Ada Brandt said the bridge would be painted next year.\n"))
        .isEmpty();
  }

  @Test
  void anAccountThatQuotesItHasNoReportOfItBesides() {
    assertThat(versions(QUOTED, QUOTED + "\nAda Brandt said the bridge had never been safe.\n"))
        .containsExactly("a quoted, b quoted");
  }
}
