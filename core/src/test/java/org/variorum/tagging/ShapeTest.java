package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          said,     PLAIN
          “,        PLAIN
          Monday,   CAPITALIZED
          I,        CAPITALIZED
          U.S.,     CAPITALS
          McCain,   MIXED
          iPhone,   MIXED
          2016,     NUMBER
          2nd,      NUMBER
          """)
  void tellsHowWordsAreWritten(String word, Shape shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
