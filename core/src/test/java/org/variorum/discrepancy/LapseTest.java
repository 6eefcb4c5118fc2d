package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** How long something took, and what another length of time says of it. */
class LapseTest {

  /** The duration printed between brackets, with its TIMEX3 value: {@code about [5 days] P5D}. */
  private static Optional<Lapse> lapse(String marked) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    String value = marked.substring(marked.lastIndexOf(' ') + 1);
    String text = marked.substring(0, marked.lastIndexOf(' ')).replaceAll("[\\[\\]]", "");
    return Lapse.of(new Timex(new Span(from, to), Timex.Type.DURATION, value, null, "test"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[four months] P4M | 4 months",
        "[a minute] PT1M | 1 minute",
        "about [two hours] PT2H | about 2 hours",
        "just over [two hours] PT2H | about 2 hours",
        "more than [two weeks] P2W | at least 2 weeks",
        "no more than [two weeks] P2W | up to 2 weeks",
        "less than [two weeks] P2W | up to 2 weeks",
        "no less than [two weeks] P2W | at least 2 weeks",
        // a term, a part, an end of a figure, a day from which it is counted
        "in [two days] P2D | -",
        "the [first 100 days] P100D | -",
        "1/[2 days] P2D | -",
        "[a day] after Oke P1D | -",
      })
  void whatTheWordsMakeOfIt(String printed, String value) {
    assertThat(lapse(printed).map(Lapse::plain).orElse("-")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[5 years] P5Y | [6 years] P6Y | EXCLUDES",
        "[5 years] P5Y | [60 months] P60M | AGREES",
        "[5 years] P5Y | [65 months] P65M | AGREES",
        "[5 years] P5Y | [67 months] P67M | EXCLUDES",
        "[5 years] P5Y | [55 months] P55M | AGREES",
        "[5 years] P5Y | [53 months] P53M | EXCLUDES",
        // of parts of a unit less is open
        "[4 months] P4M | [4.5 months] P4.5M | AGREES",
        "[4.5 months] P4.5M | [146 days] P146D | EXCLUDES",
        // about, at least, up to
        "about [5 years] P5Y | [6 years] P6Y | AGREES",
        "about [5 years] P5Y | [7 years] P7Y | EXCLUDES",
        "over [5 years] P5Y | [4 years] P4Y | EXCLUDES",
        "over [5 years] P5Y | [5 years] P5Y | AGREES",
        "over [5 years] P5Y | [90 years] P90Y | AGREES",
        "under [5 years] P5Y | [6 years] P6Y | EXCLUDES",
        "under [5 years] P5Y | [5 years] P5Y | AGREES",
        "under [5 years] P5Y | [3 hours] PT3H | AGREES",
        "under [5 years] P5Y | over [6 years] P6Y | EXCLUDES",
      })
  void whetherBothMayHold(String one, String other, Value.Relation relation) {
    Lapse first = lapse(one).orElseThrow();
    Lapse second = lapse(other).orElseThrow();
    assertThat(first.to(second)).isEqualTo(relation);
    assertThat(second.to(first)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"2, 4, true", "2, 5, false", "4, 8, true", "4, 9, false", "3, 3, true"})
  void neitherIsMoreThanTwiceTheOther(int one, int other, boolean within) {
    Lapse first = lapse("[" + one + " days] P" + one + "D").orElseThrow();
    Lapse second = lapse("[" + other + " days] P" + other + "D").orElseThrow();
    assertThat(first.isWithin(2, second)).isEqualTo(within);
    assertThat(second.isWithin(2, first)).isEqualTo(within);
  }

  @Test
  void whatIsOpenAtOneEndIsVaguest() {
    Lapse exact = lapse("[5 days] P5D").orElseThrow();
    Lapse about = lapse("about [5 days] P5D").orElseThrow();
    Lapse least = lapse("over [5 days] P5D").orElseThrow();

    assertThat(exact.vagueness()).isPositive().isLessThan(about.vagueness());
    assertThat(about.vagueness()).isLessThan(least.vagueness());
  }
}
