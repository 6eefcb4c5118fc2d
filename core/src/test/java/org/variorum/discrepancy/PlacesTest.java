package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it happened, in sentences that nobody copied. */
class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt was arrested in Paris with two sailors. | Detectives arrested Brandt in Lyon on a warrant.",
        "Brandt was arrested in France with two sailors. | Detectives arrested Brandt in Berlin on a warrant.",
        "Brandt was arrested in Oldbury, Ohio, with sailors. | Detectives arrested Brandt in Newport, Maine, then.",
      })
  void twoPlacesOfOneEvent(String one, String other) {
    Facts facts = Stories.ofWreck(one, other);
    assertThat(facts.discrepancies())
        .extracting(d -> d.kind() + " " + d.rule())
        .containsExactly("PLACE place-of-one-event");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one lies in the other, or nobody knows where it lies
        "Brandt was arrested in Paris with two sailors. | Detectives arrested Brandt in France then.",
        "Brandt was arrested in Harlem with two sailors. | Detectives arrested Brandt in New York City.",
        "Brandt was arrested in Lyon with two sailors. | Detectives arrested Brandt in Dock Street then.",
        "Brandt was arrested in Vennick with two sailors. | Detectives arrested Brandt in Tarnby then.",
        "Brandt was arrested in Oldbury, Ohio, with them. | Detectives arrested Brandt in Ohio then.",
        // of something else
        "Brandt was arrested in Paris with two sailors. | Brandt married a pilot in Lyon at Easter.",
        "Brandt was arrested in Paris with two sailors. | Detectives arrested Tom Oke in Lyon then.",
        // an account that knows of both chose between them
        "Brandt was arrested in Paris. Her mate was in Lyon. | Detectives arrested Brandt in Lyon.",
        // no place of the event
        "Brandt was arrested in Paris hotel rooms. | Detectives arrested Brandt in Lyon on a warrant.",
        "Brandt was arrested near Paris with a sailor. | Detectives arrested Brandt in Lyon on a warrant.",
        // what somebody says
        "“Brandt was arrested in Paris,” said Tom Oke. | Detectives arrested Brandt in Lyon then.",
      })
  void noConflict(String one, String other) {
    assertThat(Stories.ofWreck(one, other).discrepancies()).isEmpty();
  }

  @Test
  void whereItHappenedIsCarriedByThoseWhoSayTheTownAndTheCountry() {
    Facts facts =
        Stories.ofWreck(
            "Brandt was arrested in Paris with two sailors.",
            "Detectives arrested Brandt in France on a warrant.");
    assertThat(facts.corroborations())
        .filteredOn(c -> c.kind() == Discrepancy.Kind.PLACE)
        .extracting(c -> Stories.draw(c.stated()))
        .containsExactly("Paris ab");
  }

  @Test
  void whatLiesInWhatIsListedOncePerPlaceAndEndsInTheWorld() {
    List<String> lines = org.variorum.language.WordLines.of(Gazetteer.class, "lies-in.txt");
    List<String> places =
        lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    assertThat(places).doesNotHaveDuplicates().isSorted();
    assertThat(lines)
        .extracting(line -> line.substring(line.indexOf('\t') + 1))
        .allMatch(greater -> greater.equals("world") || places.contains(greater));
  }
}
