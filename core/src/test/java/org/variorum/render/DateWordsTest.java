package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-01-15       | 15 January 2016",
        "2016-01-15T08:30 | 15 January 2016, 08:30",
        "2016-01-15TMO    | 15 January 2016, morning",
        "2016-01          | January 2016",
        "T17:30           | 17:30",
        "TEV              | evening",
        "1974             | 1974",
        "2015-FA          | autumn 2015",
        "2015-Q3          | quarter 3 of 2015",
        "2015-H2          | second half of 2015",
        "2016-W03         | week 3 of 2016",
        "2016-W03-WE      | weekend of week 3 of 2016",
        "2016-02-30       | 2016-02-30",
        "XXXX-WXX-5       | XXXX-WXX-5",
        "201              | 201",
        "P6M              | P6M",
      })
  void isWrittenAsPeopleWriteIt(String value, String words) {
    assertThat(DateWords.of(value)).isEqualTo(words);
  }

  @Test
  void isShorterWhereThereIsLittleRoom() {
    assertThat(DateWords.brief("2016-09-15TMO")).isEqualTo("15 Sep 2016, morning");
    assertThat(DateWords.brief("2016-05")).isEqualTo("May 2016");
  }

  @Test
  void beginsOnADayOfTheCalendarIfAny() {
    assertThat(DateWords.start("2016-02")).contains(LocalDate.of(2016, 2, 1));
    assertThat(DateWords.start("2016-02-30")).isEmpty();
    assertThat(DateWords.start("PRESENT_REF")).isEmpty();
  }
}
