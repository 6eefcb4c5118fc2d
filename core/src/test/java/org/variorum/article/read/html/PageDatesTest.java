package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.article.PublicationDate;

class PageDatesTest {

  /** What a page writes | its language | what is read; - where that is nothing. */
  private static final String TABLE =
      """
      2016-01-15                                  | -     | 2016-01-15
      2016-1-5                                    | -     | 2016-01-05
      2016/01/15                                  | -     | 2016-01-15
      2016-01-15T09:30:00Z                        | -     | 2016-01-15T09:30:00Z
      2016-01-15T09:30Z                           | -     | 2016-01-15T09:30:00Z
      2016-01-15T09:30:00.123Z                    | -     | 2016-01-15T09:30:00Z
      2016-01-15T09:30:00.123456789+01:00         | -     | 2016-01-15T09:30:00+01:00
      2016-01-15T09:30:00+0000                    | -     | 2016-01-15T09:30:00Z
      2016-01-15T09:30:00-05                      | -     | 2016-01-15T09:30:00-05:00
      2016-01-15 09:30:00 -0500                   | -     | 2016-01-15T09:30:00-05:00
      2016-01-15 09:30:00 UTC                     | -     | 2016-01-15T09:30:00Z
      2016-01-15T09:30:00GMT-05:00                | -     | 2016-01-15T09:30:00-05:00
      2016-01-15 09:30:00                         | -     | 2016-01-15
      2016-01-15T09:30:00                         | -     | 2016-01-15
      2016-01-15T00:00:00Z                        | -     | 2016-01-15
      2016-01-15T00:00:00.000-05:00               | -     | 2016-01-15
      20160115                                    | -     | 2016-01-15
      20160115T093000Z                            | -     | 2016-01-15T09:30:00Z
      20160115T093000                             | -     | 2016-01-15
      Fri, 15 Jan 2016 09:30:00 GMT               | -     | 2016-01-15T09:30:00Z
      Fri, 15 Jan 2016 09:30:00 +0100             | -     | 2016-01-15T09:30:00+01:00
      Fri Jan 15 09:30:00 EST 2016                | -     | 2016-01-15T09:30:00-05:00
      1452850200                                  | -     | 2016-01-15T09:30:00Z
      1452850200000                               | -     | 2016-01-15T09:30:00Z
      January 15, 2016                            | -     | 2016-01-15
      Jan. 15th 2016                              | -     | 2016-01-15
      Sept. 5, 2016                               | -     | 2016-09-05
      15 January 2016                             | -     | 2016-01-15
      the 15th of January, 2016                   | -     | 2016-01-15
      15-Jan-2016                                 | -     | 2016-01-15
      FRIDAY, JANUARY 15, 2016                    | -     | 2016-01-15
      January 15, 2016 9:30 am ET                 | -     | 2016-01-15T09:30:00-05:00
      July 15, 2016 9:30 am ET                    | -     | 2016-07-15T09:30:00-04:00
      January 15, 2016 at 9:30 p.m. (EST)         | -     | 2016-01-15T21:30:00-05:00
      January 15, 2016 at 9 pm PT                 | -     | 2016-01-15T21:00:00-08:00
      January 15, 2016 | 12:15 AM GMT             | -     | 2016-01-15T00:15:00Z
      January 15, 2016 9:30 am                    | -     | 2016-01-15
      January 15, 2016 9:30 am IST                | -     | 2016-01-15
      Published 3:45 p.m. EST Jan 15, 2016        | -     | 2016-01-15T15:45:00-05:00
      3:45 p.m. EST on Friday, January 15, 2016   | -     | 2016-01-15T15:45:00-05:00
      Fri 15 Jan 2016 09.30 GMT                   | -     | 2016-01-15T09:30:00Z
      15 Jan 2016, 14:30 CET                      | -     | 2016-01-15T14:30:00+01:00
      15/01/2016                                  | -     | 2016-01-15
      1/15/2016                                   | -     | 2016-01-15
      3/3/2016                                    | -     | 2016-03-03
      03/04/2016                                  | -     | -
      03/04/2016                                  | en    | -
      03/04/2016                                  | en-US | 2016-03-04
      03/04/2016                                  | en-GB | 2016-04-03
      03/04/2016                                  | en-AU | -
      03.04.2016                                  | -     | -
      03.04.2016                                  | en-US | 2016-03-04
      03.04.2016                                  | de    | 2016-04-03
      15.01.2016, 14:30                           | de    | 2016-01-15
      2016-02-30                                  | -     | -
      31/02/2016                                  | en-GB | -
      15/01/16                                    | en-GB | -
      January 15                                  | -     | -
      January 2016                                | -     | -
      2016-01                                     | -     | -
      yesterday                                   | -     | -
      2016-01-15T25:61:00Z                        | -     | 2016-01-15
      99999999999999999999                        | -     | -
      192.168.12.2016                             | -     | -
      0001-01-01T00:00:00                         | -     | 0001-01-01
      """;

  @TestFactory
  Stream<DynamicTest> whatAPageWrites() {
    return TABLE
        .lines()
        .map(row -> row.split(" \\| (?=\\S+ *\\| [^|]*$)| +\\| (?=[^|]*$)", -1))
        .map(row ->
            dynamicTest(
                row[0].strip() + " in " + row[1].strip(),
                () -> assertThat(read(row[0], row[1].strip())).isEqualTo(row[2].strip())));
  }

  private static String read(String value, String language) {
    List<String> languages = language.equals("-") ? List.of() : List.of(language);
    return PageDates.of(languages).declared(value).map(PublicationDate::toString).orElse("-");
  }

  @Test
  void aPageThatSaysBothSaysNothing() {
    assertThat(PageDates.of(List.of("en-US", "en-GB")).declared("03/04/2016")).isEmpty();
  }

  @Test
  void neitherTheMachinesLanguageNorItsZoneMatters() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(read("FRIDAY, 15 APRIL 2016 9:30 AM GMT", "-")).isEqualTo("2016-04-15T09:30:00Z");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyDateOfALineIsFound() {
    assertThat(
            PageDates.of(List.of())
                .found("Published 9:30 a.m. GMT Jan 15, 2016 | Updated 16 January 2016 10:00 GMT"))
        .extracting(found -> found.date().toString())
        .containsExactly("2016-01-15T09:30:00Z", "2016-01-16T10:00:00Z");
  }

  @Test
  void aLongLineHasNone() {
    assertThat(PageDates.of(List.of()).found("2016-01-15 ".repeat(100))).isEmpty();
  }
}
