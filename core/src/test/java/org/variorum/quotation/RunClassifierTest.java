package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words in quotation marks are: speech, a fragment of it, a title, a nickname, a term. */
class RunClassifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We were late,” she said.                                  | speech
          She said: “We were late.”                                  | speech
          “Never!” he cried.                                         | speech
          She left. “We were late.”                                  | speech
          He said it was “a long and bitter winter.”                 | fragment
          He said the harbour was “closed to all ships” that day.    | fragment
          She called him “a fool.”                                   | fragment
          The film “Long Winter” opened.                             | title
          She wrote the book “Ships of the North.”                   | title
          She spoke on “Harbour Tonight” of it.                      | title
          He told NBQ’s “Harbour Today” of it.                       | title
          A play called “Brokers” opened.                            | title
          Her program, “The Long Winter,” ended.                     | title
          Ramón “El Gato” Velarde fled.                              | nickname
          Ramón “El Gato” Velarde fled. “El Gato” came back.         | nickname nickname
          The so-called “reform” failed.                             | fragment
          It was a “coup” in the end.                                | term
          They sold “quick fixes” there.                             | term
          “…!” was all.                                              | term
          “Winter Comes Early,” by Dora Quill: it snowed.            | title
          """)
  void kinds(String text, String kinds) {
    assertThat(Example.kinds(text)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained.¶“A LONG WINTER”¶It snowed.                      | title
          It rained.¶– ‘We are late’ –¶It snowed.                    | title
          “We left.”¶'A long winter'¶It snowed.                      | speech title
          It rained.¶“We were late.”¶It snowed.                      | speech
          ‘We were late,’ she said.¶‘A long winter.’                 | speech speech
          """)
  void headings(String text, String kinds) {
    assertThat(Example.kinds(text.replace('¶', '\n'))).isEqualTo(kinds);
  }
}
