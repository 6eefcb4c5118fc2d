package org.variorum.article.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.PublicationDate;

/** Dates as feeds and wires write them. */
final class StatedDateTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "Fri, 15 Jan 2016 09:30:00 GMT | 2016-01-15T09:30:00Z",
        "15 Jan 16 09:30 EST | 2016-01-15T09:30:00-05:00",
        "Fri,15 January 2016 9:30:00 +0100 | 2016-01-15T09:30:00+01:00",
        "Fri, 15 Jan 2016 09:30:00 | 2016-01-15",
        "Fri, 15 Jan 2016 09:30:00 XYZ | 2016-01-15",
        "Fri, 15 Jan 2016 | 2016-01-15",
        "Fri Jan 15 09:30:00 GMT 2016 | 2016-01-15T09:30:00Z",
        "Thu, 31 Dec 98 23:59:60 Z | 1998-12-31T23:59:59Z",
        "2016-01-15 | 2016-01-15",
        "20160115 | 2016-01-15",
        "20160115T093000+0100 | 2016-01-15T09:30:00+01:00",
        "2016-01-15T09:30Z | 2016-01-15T09:30:00Z",
        "2016-01-15 09:30:00.25-05:00 | 2016-01-15T09:30:00.25-05:00",
        "2016-01-15T24:00:00Z | 2016-01-16T00:00:00Z",
        "2016-01-15T09:30:00 | 2016-01-15",
        "2016-01 | -",
        "2016 | -",
        "2016-02-30 | -",
        "2016-01-15T25:00:00Z | -",
        "15 Foo 2016 | -",
        "Friday | -",
        "2016-01-15T09:30:00+99:99 | -"
      },
      delimiter = '|')
  void isRead(String written, String expected) {
    assertThat(StatedDate.parse(written).map(PublicationDate::toString).orElse("-"))
        .isEqualTo(expected);
  }
}
