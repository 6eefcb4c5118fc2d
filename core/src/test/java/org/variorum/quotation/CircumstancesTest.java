package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.quotation.Quotation.Stance;

/** To whom, where, on whose report, and what the reporting words make of it. */
class CircumstancesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We were late,” Mary Quill told John Ashgrove.      | John Ashgrove
          Mary Quill told John Ashgrove, “We were late.”      | John Ashgrove
          “We were late,” Mary Quill told reporters.          |
          “We were late,” Mary Quill said.                    |
          """)
  void addressee(String text, String addressee) {
    assertThat(Example.of(text).only().addressee()).isEqualTo(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We were late,” Mary Quill said on “Harbour Tonight.”   | Harbour Tonight
          “We were late,” Mary Quill said in “Harbour Tonight.”   |
          “We were late,” Mary Quill said.                        |
          """)
  void venue(String text, String venue) {
    assertThat(Example.of(text).quotations().getFirst().venue()).isEqualTo(venue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          According to the Harbour Post, Mary Quill said: “We were late.”   | Harbour Post
          “We were late,” Mary Quill said, according to the Harbour Post.   | Harbour Post
          “We were late,” according to Mary Quill.                          |
          “We were late,” Mary Quill said.                                  |
          """)
  void authority(String text, String authority) {
    assertThat(Example.of(text).quotations().getFirst().authority()).isEqualTo(authority);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We were late,” Mary Quill said.                     | ASSERTED
          “Were we late?” Mary Quill asked.                    | ASKED
          Mary Quill denied it was “late in the day.”          | DENIED
          Mary Quill declined to say it was “late in the day.” | DECLINED
          """)
  void stance(String text, Stance stance) {
    assertThat(Example.of(text).only().stance()).isEqualTo(stance);
  }

  @Test
  void typeSaysHowMuchStandsInMarks() {
    assertThat(Example.of("“We were late,” she said.").only().type())
        .isEqualTo(Quotation.Type.DIRECT);
    assertThat(Example.of("“The winter,” she said, “was long.”").only().type())
        .isEqualTo(Quotation.Type.DIRECT);
    assertThat(Example.of("She said it was “a long winter.”").only().type())
        .isEqualTo(Quotation.Type.MIXED);
  }

  @Test
  void aCitationPointsToTheQuotationItStandsIn() {
    var found = Example.of("She left. “It was, as Quill said, ‘late,’” he said.").quotations();
    assertThat(found).hasSize(2);
    assertThat(found.get(0).nestedIn()).isEmpty();
    assertThat(found.get(1).nestedIn()).hasValue(0);
  }
}
