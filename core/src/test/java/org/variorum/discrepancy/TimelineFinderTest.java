package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The timeline stands in the order of time, whatever the text of its values. */
class TimelineFinderTest {

  private static String order(Facts facts) {
    return String.join(
        " ",
        facts.timeline().stream()
            .filter(moment -> moment.type() == Moment.Type.EVENT)
            .map(Moment::value)
            .toList());
  }

  @Test
  void morningStandsBeforeEveningAndADayBeforeItsHours() {
    assertThat(
            order(
                Stories.of(
                    """
                    The ferry Kittiwake sank off Tarnby on May 13, 2031.

                    Divers found the hull on the evening of May 14, 2031. The harbour was shut on the \
                    morning of May 14, 2031. Prayers were held at 9 a.m. on May 14, 2031.
                    """,
                    "The ferry Kittiwake sank off Tarnby on May 13, 2031.\n")))
        .isEqualTo("2031-05-13 2031-05-14TMO 2031-05-14T09:00 2031-05-14TEV");
  }

  @Test
  void aWeekStandsWithItsDays() {
    assertThat(
            order(
                Stories.on(
                    "2031-01-16",
                    """
                    The ferry Kittiwake sank off Tarnby on December 30, 2030.

                    The hull was raised last week. The inquiry began in March 2030.
                    """,
                    "The ferry Kittiwake sank off Tarnby on December 30, 2030.\n")))
        .isEqualTo("2030-03 2030-12-30 2031-W02");
  }
}
