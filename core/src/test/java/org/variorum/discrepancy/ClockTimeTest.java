package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** What two times of day say of each other, to the minute at which it turns. */
class ClockTimeTest {

  /** The time printed between brackets: {@code shortly after [9:30 a.m.] on Friday}. */
  private static Optional<ClockTime> time(String marked) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    Timex timex = new Timex(new Span(from, to), Timex.Type.TIME, null, null, "test");
    return ClockTime.of(timex, marked.replaceAll("[\\[\\]]", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[12:00 a.m.] | T00:00",
        "[12:59 a.m.] | T00:59",
        "[1 p.m.] | T13:00",
        "[11:59 p.m.] | T23:59",
        "[12:15 p.m.] | T12:15",
        "[0015 GMT] | T00:15",
        "[2359 GMT] | T23:59",
        "[24:00] | T00:00",
        "[2400 GMT] | T00:00",
        "[noon] | T12:00",
        "[midnight] | T00:00",
        "at the [morning] | TMO",
        "[0:15 a.m.] | -",
        "[13:15 p.m.] | -",
        "[12:60 a.m.] | -",
        "[2460 GMT] | -",
        "[2500 GMT] | -",
        "[9930 GMT] | -",
        "12:[ 30 p.m.] | -",
        "[next] | -",
      })
  void minutesOfTheDay(String printed, String value) {
    assertThat(time(printed).map(ClockTime::plain).orElse("-")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rounded to hours, quarters, five minutes, or not at all
        "[9 a.m.] | [9:20 a.m.] | AGREES",
        "[9 a.m.] | [9:21 a.m.] | EXCLUDES",
        "[8:40 a.m.] | [9 a.m.] | AGREES",
        "[8:39 a.m.] | [9 a.m.] | EXCLUDES",
        "[9:15 a.m.] | [9:25 a.m.] | AGREES",
        "[9:15 a.m.] | [9:26 a.m.] | EXCLUDES",
        "[9:05 a.m.] | [9:08 a.m.] | AGREES",
        "[9:05 a.m.] | [9:09 a.m.] | EXCLUDES",
        "[9:07 a.m.] | [9:07 a.m.] | AGREES",
        "[9:07 a.m.] | [9:08 a.m.] | EXCLUDES",
        "[11:50 p.m.] | [midnight] | AGREES",
        // what the words before it leave open
        "after [9 a.m.] | [9 p.m.] | AGREES",
        "after [9 a.m.] | [9:01 p.m.] | EXCLUDES",
        "before [9 p.m.] | [9 a.m.] | AGREES",
        "before [9 p.m.] | [8:59 a.m.] | EXCLUDES",
        "shortly after [9 a.m.] | [10 a.m.] | AGREES",
        "shortly after [9 a.m.] | [10:01 a.m.] | EXCLUDES",
        "just before [9 a.m.] | [8 a.m.] | AGREES",
        "just before [9 a.m.] | [7:59 a.m.] | EXCLUDES",
        "about [9 a.m.] | [10 a.m.] | AGREES",
        "about [9 a.m.] | [10:01 a.m.] | EXCLUDES",
        "about [9 a.m.] | [7:59 a.m.] | EXCLUDES",
        // parts of the day
        "the [morning] | [12:30 p.m.] | AGREES",
        "the [morning] | [12:31 p.m.] | EXCLUDES",
        "the [afternoon] | [11:30 a.m.] | AGREES",
        "the [afternoon] | [11:29 a.m.] | EXCLUDES",
        "the [night] | [6 a.m.] | AGREES",
        "the [night] | [6:01 a.m.] | EXCLUDES",
        // two zones
        "[9 a.m.] GMT | [9 p.m.] EST | INCOMPARABLE",
        "[9 a.m.] GMT | [9 p.m.] GMT | EXCLUDES",
      })
  void whetherTwoMayBeOne(String one, String other, Value.Relation relation) {
    ClockTime first = time(one).orElseThrow();
    ClockTime second = time(other).orElseThrow();
    assertThat(first.to(second)).isEqualTo(relation);
    assertThat(second.to(first)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[9 a.m.] | [9:30 a.m.] | true",
        "[9 a.m.] | [9:29 a.m.] | false",
        "[midnight] | [11:30 p.m.] | true",
        "[midnight] | [11:31 p.m.] | false",
        "[midnight] | the [afternoon] | false",
      })
  void halfAnHourIsFar(String one, String other, boolean far) {
    ClockTime first = time(one).orElseThrow();
    ClockTime second = time(other).orElseThrow();
    assertThat(first.isFarFrom(second)).isEqualTo(far);
    assertThat(second.isFarFrom(first)).isEqualTo(far);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[midnight] | [9:01 a.m.] | true",
        "[midnight] | the [night] | false",
        "the [night] | [midnight] | false",
        "the [night] | the [tonight] | true",
        "the [night] | the [morning] | false",
      })
  void oneTellsNoMoreThanTheOther(String one, String other, boolean asExact) {
    assertThat(time(one).orElseThrow().isAsExactAs(time(other).orElseThrow())).isEqualTo(asExact);
  }
}
