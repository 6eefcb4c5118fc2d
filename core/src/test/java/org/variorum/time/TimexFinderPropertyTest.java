package org.variorum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.variorum.article.PublicationDate;
import org.variorum.language.Passage;
import org.variorum.language.Tokenizer;
import org.variorum.text.Span;
import org.variorum.text.Token;

class TimexFinderPropertyTest {

  private static final PublicationDate PUBLISHED =
      new PublicationDate(LocalDate.of(2016, 1, 15), null);

  /** What dates are made of, some of it impossible. */
  private static final String WORDS =
      """
      January Jan. 15 2016 15th , ( ) Friday morning late early the last
      next year week two twenty-five a half and ago later at 7 p.m. 6:41pm
      PST GMT every of in on will said February 30 31 2016-02-30 9999-12-31
      13/45/2016 99999 decades centuries Christmas Easter fiscal quarter
      first . \u201c \u201d - 1234567890 ’90s now that day 0 0th months
      from
      """;

  private final TimexFinder finder = new TimexFinder();

  @Property(tries = 300)
  void spansLieInTheTextInOrder(@ForAll("words of dates") String text) {
    int end = 0;
    for (Timex timex : finder.find(passage(text), PUBLISHED)) {
      Span span = timex.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
  }

  @Property(tries = 300)
  void twiceIsTheSame(@ForAll("words of dates") String text) {
    Passage passage = passage(text);
    assertThat(finder.find(passage, PUBLISHED)).isEqualTo(finder.find(passage, PUBLISHED));
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    assertThat(finder.find(passage(text), null)).isNotNull();
  }

  @Property(tries = 300)
  void withoutADateTheSamePlacesAreFound(@ForAll("words of dates") String text) {
    Passage passage = passage(text);
    assertThat(spans(finder.find(passage, null))).isEqualTo(spans(finder.find(passage, PUBLISHED)));
  }

  @Property(tries = 300)
  void everyDayOfTheCalendarIsReadBack(@ForAll("days") LocalDate day) {
    String name = day.getMonth().toString();
    String month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    String text = month + " " + day.getDayOfMonth() + ", " + day.getYear();
    assertThat(finder.find(passage(text), null))
        .extracting(Timex::value)
        .containsExactly(day.toString());
  }

  /** A quadratic rule would take many minutes here, not seconds. */
  @Example
  void longRunsAreReadInLinearTime() {
    for (String part :
        List.of(
            "7",
            "1-",
            "twenty-",
            "a ",
            "two and a half ",
            "the ",
            "January ",
            "Friday (",
            "late ",
            "on ",
            "New Year's ",
            "1/",
            "12:")) {
      String text = part.repeat((part.length() < 3 ? 1_000_000 : 200_000) / part.length());
      Passage passage = passage(text);
      Assertions.assertTimeout(Duration.ofSeconds(60), () -> finder.find(passage, PUBLISHED));
    }
  }

  @Provide("days")
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1900, 1, 1).toEpochDay();
    long last = LocalDate.of(2059, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide("words of dates")
  Arbitrary<String> wordsOfDates() {
    List<String> words = new ArrayList<>(List.of(WORDS.split("\\s+", -1)));
    words.add("\n");
    return Arbitraries.of(words).list().ofMaxSize(30).map(chosen -> String.join(" ", chosen));
  }

  /** Without sentences: any cut of the text must do. */
  private static Passage passage(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    return new Passage(text, List.of(), List.of(), tokens);
  }

  private static List<Span> spans(List<Timex> timexes) {
    return timexes.stream().map(Timex::span).toList();
  }
}
