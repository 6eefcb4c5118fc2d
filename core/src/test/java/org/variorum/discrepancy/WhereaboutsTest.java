package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two places of which it is known where they lie. */
class WhereaboutsTest {

  private static Whereabouts at(int identity, String chain) {
    return new Whereabouts("there", identity, List.of(chain.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    // one lies in the other
    "1, lyon france, 2, france, AGREES",
    "1, harlem manhattan york, 2, manhattan york, AGREES",
    // one name may be read in two ways
    "1, tarnby ohio, 1, tarnby maine, AGREES",
    "1, lyon france, 2, paris france, EXCLUDES",
    "1, lyon france, 2, germany, EXCLUDES",
  })
  void ofATownAndItsCountryBothMayBeRight(
      int identity, String chain, int otherIdentity, String otherChain, Value.Relation relation) {
    Whereabouts one = at(identity, chain);
    Whereabouts other = at(otherIdentity, otherChain);
    assertThat(one.to(other)).isEqualTo(relation);
    assertThat(other.to(one)).isEqualTo(relation);
  }

  @Test
  void theFewerPlacesItLiesInTheVaguerItIs() {
    assertThat(at(1, "france").vagueness()).isGreaterThan(at(2, "lyon france").vagueness());
  }
}
