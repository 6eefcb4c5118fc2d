package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether it happened: one account tells in its own words that it did, another that it did not. */
class HappeningsTest {

  private static final String LEAD =
      "The old grain ferry Marrow Lass sank off Tarnby with Captain Ada Brandt at the wheel.\n";

  private static Facts of(String one, String other) {
    return Stories.of(LEAD + one + "\n", LEAD + other + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void theSentencesFromWhichItsWordsComeContradictEachOther(Happening happening) {
    Facts facts = of(happening.examples().getFirst(), happening.examples().getLast());
    assertThat(facts.discrepancies())
        .filteredOn(d -> d.kind() == Discrepancy.Kind.FACT)
        .hasSize(1)
        .first()
        .extracting(d -> d.values().stream().map(Alternative::value).sorted().toList().toString())
        .isEqualTo(
            java.util.stream.Stream.of(happening.value(true), happening.value(false))
                .sorted()
                .toList()
                .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt was arrested on the quay at Tarnby. | Brandt was not arrested on the quay at Tarnby.",
        "Brandt, who is 41, was arrested on the quay at Tarnby. | Brandt wasn’t arrested on the quay at Tarnby.",
        "Ada Brandt was later acquitted of manslaughter at Tarnby. | Ada Brandt was convicted of manslaughter at Tarnby.",
      })
  void ofSomebodyNamedInTheSimplePastItIsCertain(String one, String other) {
    assertThat(Stories.certain(of(one, other)))
        .hasSize(1)
        .allMatch(line -> line.startsWith("fact "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody was hurt in the wreck. | Three people were hurt in the wreck.",
        "No passengers were injured in the wreck. | Several people were injured in the wreck.",
        "The harbour bill was rejected at Tarnby. | The bill was approved at Tarnby in the end.",
        "Brandt had not been arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Ada Brandt survived the wreck. | Ada Brandt died in the wreck.",
      })
  void elseItIsForAPersonToJudge(String one, String other) {
    Facts facts = of(one, other);
    assertThat(Stories.certain(facts)).isEmpty();
    assertThat(Stories.possible(facts)).hasSize(1).allMatch(line -> line.startsWith("fact "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what somebody says is a claim
        "Brandt was not arrested at Tarnby, the police said. | Brandt was arrested at Tarnby.",
        "“Brandt was not arrested at Tarnby,” Tom Oke said. | Brandt was arrested at Tarnby.",
        "Oke denied that Brandt was arrested at Tarnby. | Brandt was not arrested at Tarnby.",
        // what has not happened yet, and what may be
        "Brandt has not yet been arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Brandt would not be arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Was Brandt not arrested at Tarnby? | Brandt was arrested at Tarnby.",
        "If Brandt was not arrested at Tarnby, she soon will be. | Brandt was arrested at Tarnby.",
        // how far the negation reaches
        "Brandt was not seriously injured in the wreck. | Brandt was injured in the wreck.",
        "Brandt was not only arrested at Tarnby but chained. | Brandt was arrested at Tarnby.",
        // of somebody or something else
        "The wife of Brandt was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Brandt's mate was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "Tom Oke was not arrested at Tarnby. | Brandt was arrested at Tarnby.",
        "The plan for Tarnby was rejected. | The bill for Tarnby was approved.",
        "Brandt was convicted of perjury at Tarnby. | Brandt was acquitted of manslaughter at Tarnby.",
        "The ferry was found to be unsafe off Tarnby. | The ferry was never found off Tarnby.",
        // by somebody else
        "Brandt was arrested by Tom Oke on the quay. | Brandt was not arrested by Rufus Hallam on the quay.",
        // at another time
        "Brandt was not arrested at Tarnby on May 13, 2031. | Brandt was arrested at Tarnby on May 3, 2028.",
        // both, one after the other
        "Brandt survived the wreck. Brandt died at Tarnby. | Brandt survived the wreck at Tarnby.",
        // she survives in both
        "Brandt survived the wreck. | Brandt is survived by a son.",
      })
  void noConflict(String one, String other) {
    assertThat(of(one, other).discrepancies())
        .filteredOn(d -> d.kind() == Discrepancy.Kind.FACT)
        .isEmpty();
  }

  @Test
  void thePlacesAreWhereItIsTold() {
    Facts facts =
        of("Brandt was arrested on the quay.", "Brandt was not arrested on the quay at Tarnby.");
    assertThat(facts.discrepancies().getFirst().values())
        .extracting(value -> value.value() + " " + value.places().getFirst().span().start())
        .containsExactlyInAnyOrder("arrested 93", "not arrested 93");
  }
}
