package org.variorum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.article.PublicationDate;
import org.variorum.language.English;

class TimexFinderTest {

  private static final English ENGLISH = new English();

  private final TimexFinder finder = new TimexFinder();

  /**
   * Sentence | published | what is found: words, type, value, modifier, each set off by a slash.
   */
  private static final String TABLE =
      """
      He called on January 5, 2016.               | 2016-01-15 | January 5, 2016 / DATE / 2016-01-05
      He called on Jan. 5.                        | 2016-01-15 | Jan. 5 / DATE / 2016-01-05
      He called on 5 January 2016.                | -          | 5 January 2016 / DATE / 2016-01-05
      He called on the 5th of January.            | 2016-01-15 | the 5th of January / DATE / 2016-01-05
      They met on October 2nd.                    | 2016-01-15 | October 2nd / DATE / 2015-10-02
      It is dated 15-Jan-2016.                    | -          | 15-Jan-2016 / DATE / 2016-01-15
      It is dated 2016-01-15.                     | -          | 2016-01-15 / DATE / 2016-01-15
      It was sent at 2016-01-15T18:41:00Z.        | -          | 2016-01-15T18:41:00Z / TIME / 2016-01-15T18:41Z
      It was signed on 1/5/2016.                  | -          | 1/5/2016 / DATE / 2016-01-05
      It was signed on 31/12/15.                  | 2016-01-15 | 31/12/15 / DATE / 2015-12-31
      They met on 9/11.                           | -          | 9/11 / DATE / 2001-09-11
      It opened in October 2015.                  | -          | October 2015 / DATE / 2015-10
      It opened in October.                       | 2016-01-15 | October / DATE / 2015-10
      It will open in October.                    | 2016-01-15 | October / DATE / 2016-10
      It opened in October.                       | -          | October / DATE / null
      They met in October, last year.             | 2016-01-15 | October, last year / DATE / 2015-10
      They met last October.                      | 2016-01-15 | last October / DATE / 2015-10
      They met in late 2015.                      | -          | late 2015 / DATE / 2015 / END
      They met in early October.                  | 2016-01-15 | early October / DATE / 2015-10 / START
      It comes in mid-2017.                       | -          | mid-2017 / DATE / 2017 / MID
      They met at the end of October.             | 2016-01-15 | the end of October / DATE / 2015-10 / END
      He was a star of the 1990s.                 | -          | the 1990s / DATE / 199
      He was a star of the early ’90s.            | -          | the early ’90s / DATE / 199 / START
      It is a house of the 19th century.          | -          | the 19th century / DATE / 18
      They married in 2008.                       | -          | 2008 / DATE / 2008
      Sales fell last year.                       | 2016-01-15 | last year / DATE / 2015
      It opens next month.                        | 2015-12-15 | next month / DATE / 2016-01
      They met this week.                         | 2016-01-15 | this week / DATE / 2016-W02
      They met last week.                         | 2016-01-05 | last week / DATE / 2015-W53
      They met two weeks ago.                     | 2016-01-15 | two weeks ago / DATE / 2016-01-01
      They met about a week ago.                  | 2016-01-15 | about a week ago / DATE / 2016-01-08 / APPROX
      They met more than two years ago.           | 2016-01-15 | more than two years ago / DATE / 2014 / BEFORE
      They met years ago.                         | 2016-01-15 | years ago / DATE / PAST_REF
      They met an hour ago.                       | 2016-01-15T18:41:00Z | an hour ago / TIME / 2016-01-15T17
      He left three days later.                   | 2016-01-15 | three days later / DATE / null
      He spoke yesterday.                         | 2016-01-01 | yesterday / DATE / 2015-12-31
      He spoke the day before yesterday.          | 2016-01-15 | the day before yesterday / DATE / 2016-01-13
      He sings tonight.                           | 2016-01-15 | tonight / TIME / 2016-01-15TNI
      He called last night.                       | 2016-01-15 | last night / TIME / 2016-01-14TNI
      He spoke on Thursday.                       | 2016-01-15 | Thursday / DATE / 2016-01-14
      He spoke on Friday.                         | 2016-01-15 | Friday / DATE / 2016-01-15
      He spoke on Saturday.                       | 2016-01-15 | Saturday / DATE / 2016-01-09
      He will speak on Saturday.                  | 2016-01-15 | Saturday / DATE / 2016-01-16
      She was due to sail on May 3, but stayed.   | 2016-06-01 | May 3 / DATE / 2016-05-03
      She was due to sail on May 3.               | 2016-04-01 | May 3 / DATE / 2016-05-03
      An interview, to air Sunday, is long.       | 2016-01-15 | Sunday / DATE / 2016-01-17
      On Sunday, the court will rule.             | 2016-01-15 | Sunday / DATE / 2016-01-17
      He spoke last Friday.                       | 2016-01-15 | last Friday / DATE / 2016-01-08
      He speaks next Friday.                      | 2016-01-15 | next Friday / DATE / 2016-01-22
      He spoke on Thursday.                       | -          | Thursday / DATE / null
      He spoke on Friday morning (January 15th).  | 2016-01-18 | Friday morning (January 15th) / TIME / 2016-01-15TMO
      It came out on Saturday (January 9th).      | -          | Saturday (January 9th) / DATE / null
      It came out on Thursday (January 9th).      | 2016-01-15 | Thursday (January 9th) / DATE / 2016-01-09
      He spoke later on Friday.                   | 2016-01-15 | later on Friday / DATE / 2016-01-15
      He spoke late yesterday.                    | 2016-01-15 | late yesterday / DATE / 2016-01-14 / END
      He wrote on Christmas Day.                  | 2016-01-15 | Christmas Day / DATE / 2015-12-25
      He wrote on New Year’s Eve.                 | 2016-01-15 | New Year’s Eve / DATE / 2015-12-31
      They ate well on Thanksgiving.              | 2016-01-15 | Thanksgiving / DATE / 2015-11-26
      They prayed at Easter 2016.                 | -          | Easter 2016 / DATE / 2016-03-27
      They voted on Election Day 2016.            | -          | Election Day 2016 / DATE / 2016-11-08
      They voted on Election Day.                 | 2016-01-15 | Election Day / DATE / null
      He is now in hiding.                        | 2016-01-15 | now / DATE / PRESENT_REF
      He was recently caught.                     | -          | recently / DATE / PAST_REF
      It may happen in the future.                | -          | the future / DATE / FUTURE_REF
      Sales fell in the first quarter of 2015.    | -          | the first quarter of 2015 / DATE / 2015-Q1
      Sales fell in the last quarter.             | 2016-01-15 | the last quarter / DATE / 2015-Q4
      He travelled in spring 2016.                | -          | spring 2016 / DATE / 2016-SP
      He travelled last summer.                   | 2016-01-15 | last summer / DATE / 2015-SU
      The budget for fiscal 2016 grew.            | -          | fiscal 2016 / DATE / FY2016
      It landed at 6:41pm PST.                    | 2016-01-15 | 6:41pm PST / TIME / 2016-01-15T18:41-08:00
      It landed at 18:41.                         | 2016-01-15 | 18:41 / TIME / 2016-01-15T18:41
      It airs at 7 p.m. ET on Sunday.             | 2016-01-15 | 7 p.m. ET on Sunday / TIME / 2016-01-17T19:00-05:00
      It rang at noon.                            | 2016-01-15 | noon / TIME / 2016-01-15T12:00
      It rang at midnight.                        | 2016-01-15 | midnight / TIME / 2016-01-15T24:00
      It burnt on Friday night.                   | 2016-01-15 | Friday night / TIME / 2016-01-15TNI
      It burnt on the night of January 9.         | 2016-01-15 | the night of January 9 / TIME / 2016-01-09TNI
      He was away for six months.                 | -          | six months / DURATION / P6M
      It was a two-year hunt.                     | -          | two-year / DURATION / P2Y
      It took twenty-five minutes.                | -          | twenty-five minutes / DURATION / PT25M
      It took two and a half years.               | -          | two and a half years / DURATION / P2.5Y
      It took half an hour.                       | -          | half an hour / DURATION / PT30M
      It rained in the last week.                 | 2016-01-15 | the last week / DURATION / P1W
      He ruled for more than four decades.        | -          | more than four decades / DURATION / P4DE / MORE_THAN
      It took several days.                       | -          | several days / DURATION / PXD
      It took two or three days.                  | -          | two or three days / DURATION / PXD
      They waited for hours.                      | -          | hours / DURATION / PTXH
      A 63-year-old man fell.                     | -          | 63-year-old / DURATION / P63Y
      It appears every Friday.                    | -          | every Friday / SET / XXXX-WXX-5
      It appears every other week.                | -          | every other week / SET / P2W
      It is given annually.                       | -          | annually / SET / P1Y
      They build 15 a year.                       | -          | a year / SET / P1Y
      They meet twice a month.                    | -          | twice a month / SET / P1M
      """;

  /** Words that look like dates and are none. */
  private static final String NONE =
      """
      It happened on February 30, 2016.
      It happened on late February 30.
      They met on Friday, February 30.
      It was signed on 13/45/2016.
      It is dated 2016-13-01.
      They left at 25:70.
      They left at 13:75 p.m.
      You may march in the sun for a second.
      The March on Washington was long.
      June Carter sang, and April laughed.
      He appeared on CBS This Morning and 60 Minutes.
      He writes for The Sunday Times and the Daily News.
      They won 2:1 and paid $2015 for 2015 people.
      He plays Today on the radio.
      """;

  @TestFactory
  Stream<DynamicTest> theTable() {
    return TABLE
        .lines()
        .map(line -> {
          List<String> cells = List.of(line.split("\\|", -1));
          String sentence = cells.get(0).strip();
          return dynamicTest(
              sentence,
              () ->
                  assertThat(found(sentence, cells.get(1).strip()))
                      .containsExactly(cells.get(2).strip()));
        });
  }

  @TestFactory
  Stream<DynamicTest> noDates() {
    return NONE.lines()
        .map(line -> dynamicTest(line, () -> assertThat(found(line, "2016-01-15")).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return Rules.ALL.stream()
        .map(rule ->
            dynamicTest(
                rule.name(),
                () ->
                    assertThat(timexes(rule.example(), "2016-01-15"))
                        .extracting(Timex::rule)
                        .contains(rule.name())));
  }

  @Test
  void namesOfRulesDiffer() {
    assertThat(Rules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
  }

  @Test
  void theVerbNextToADateDecides() {
    assertThat(found("Boeing said Thursday it will deliver on Tuesday.", "2016-01-15"))
        .containsExactly("Thursday / DATE / 2016-01-14", "Tuesday / DATE / 2016-01-19");
  }

  @Test
  void laterCountsFromTheDayBefore() {
    assertThat(found("He came on May 3, 2015. He left three days later.", "2016-01-15"))
        .containsExactly("May 3, 2015 / DATE / 2015-05-03", "three days later / DATE / 2015-05-06");
  }

  @Test
  void aTimeFallsOnTheDayOfItsSentence() {
    assertThat(found("It flew on Tuesday in Everett at 18:00 UTC.", "2016-01-15"))
        .containsExactly("Tuesday / DATE / 2016-01-12", "18:00 UTC / TIME / 2016-01-12T18:00Z");
  }

  @Test
  void nothingIsCarriedOverToTheNextText() {
    found("He came on May 3, 2015.", "2016-01-15");

    assertThat(found("He left three days later.", "2016-01-15"))
        .containsExactly("three days later / DATE / null");
  }

  @Test
  void noDateRunsOverALine() {
    assertThat(found("He came in January\n15 men saw him.", "2016-01-15"))
        .containsExactly("January / DATE / 2016-01");
  }

  private List<Timex> timexes(String text, String published) {
    @Nullable PublicationDate date = PublicationDate.parse(published).orElse(null);
    return finder.find(ENGLISH.passage(text), date);
  }

  private List<String> found(String text, String published) {
    return timexes(text, published).stream()
        .map(timex ->
            Stream.of(timex.span().of(text), timex.type(), timex.value() + "", timex.mod())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" / ")))
        .toList();
  }
}
