package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.text.Span;

/**
 * What is left where accounts tell of two events: {@code a}, {@code b}, {@code c} and {@code d} of
 * one, {@code x} and {@code y} of another.
 */
class EachEventTest {

  private static final String ACCOUNTS = "abcdxy";
  private static final EachEvent TWO =
      new EachEvent(CoherenceTest.of(List.of("abc", "abc", "abc", "abc", "xyz", "xyz")));
  private static final EachEvent ONE =
      new EachEvent(CoherenceTest.of(List.of("abc", "abc", "abc", "abc", "abc", "abc")));

  /** {@code 12 ac}: a value and who states it. */
  private static Alternative value(String drawn) {
    String[] parts = drawn.split(" ", -1);
    return new Alternative(
        parts[0],
        parts[1].chars().mapToObj(c -> new Place(ACCOUNTS.indexOf(c), new Span(0, 1))).toList());
  }

  private static String draw(Alternative value) {
    return value.value() + " " + draw(value.accounts());
  }

  private static String draw(List<Integer> accounts) {
    StringBuilder drawn = new StringBuilder();
    accounts.forEach(account -> drawn.append(ACCOUNTS.charAt(account)));
    return accounts.isEmpty() ? "-" : drawn.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 a, 14 b | [12 a, 14 b]",
        "12 a, 14 x | ''",
        "12 ax, 14 b | [12 a, 14 b]",
        "12 ax, 14 by | [12 a, 14 b], [12 x, 14 y]",
        // the value of most accounts of that event first
        "12 axy, 14 bc | [14 bc, 12 a]",
      })
  void valuesOfTwoEventsExcludeNothing(String values, String left) {
    Discrepancy all =
        new Discrepancy(
            Kind.NUMBER,
            Certainty.CERTAIN,
            "the dead",
            "test",
            Arrays.stream(values.split(", ", -1)).map(EachEventTest::value).toList());

    assertThat(TWO.discrepancies(List.of(all)))
        .extracting(d -> d.values().stream().map(EachEventTest::draw).toList())
        .hasToString("[" + left + "]");
    assertThat(ONE.discrepancies(List.of(all))).containsExactly(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 ab | c | 12 ab of c",
        "12 abx | c | 12 ab of c",
        "12 abxy | cd | 12 ab of cd, 12 xy of -",
        // alone within its event, it must be alone among several
        "12 a | bc | 12 a of bc",
        "12 a | bx | ''",
        "12 ax | bc | 12 a of bc",
      })
  void accountsOfAnotherEventBearNobodyOut(String stated, String others, String left) {
    Corroboration all =
        new Corroboration(
            Kind.NUMBER,
            "the dead",
            value(stated),
            others.chars().mapToObj(ACCOUNTS::indexOf).toList());

    assertThat(TWO.corroborations(List.of(all)))
        .extracting(carried -> draw(carried.stated()) + " of " + draw(carried.others()))
        .hasToString("[" + left + "]");
    assertThat(ONE.corroborations(List.of(all))).containsExactly(all);
  }
}
