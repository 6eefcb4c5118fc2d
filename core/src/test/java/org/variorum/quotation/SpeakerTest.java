package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words that name a source mean; {@code -} is nobody, {@code /} parts quotations. */
class SpeakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We were late,” said Dora Quill.                                               | Dora Quill
          Dora Quill came. “We were late,” she said.                                     | Dora Quill
          Mary Quill met John Ashgrove. “We were late,” he said.                         | John Ashgrove
          Mary Quill met John Ashgrove. “We were late,” she said.                        | Mary Quill
          Mary Quill met John Ashgrove. “We were late,” Quill said.                      | Mary Quill
          The actor John Ashgrove came. “We were late,” the actor said.                  | John Ashgrove
          “We were late,” said Mary Quill, who was there.                                | Mary Quill
          “We were late,” a spokesman for Mary Quill said.                               | a spokesman for Mary Quill
          “We were late,” the officials said.                                            | the officials
          “We were late,” they said.                                                     | -
          “We were late,” it said.                                                       | -
          He was alone. “We were late,” he said.                                         | -
          “We were late,” said the Harbour Safety Commission.                            | Harbour Safety Commission
          “We were late,” Mary Quill said. “It snowed.”                                  | Mary Quill
          Mary Quill said: “We were late.” She added: “It snowed.”                       | Mary Quill / Mary Quill
          """)
  void speaker(String text, String speaker) {
    assertThat(Example.of(text).speaker()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “Were you late?” Mary Quill asked John Ashgrove.¶“I was,” he said.¶“Why?” she asked.   | Mary Quill / John Ashgrove / Mary Quill
          John Ashgrove, as Mary Quill said, came late. Ashgrove believes it snowed.¶“We were late,” he said. | John Ashgrove
          """)
  void dialogue(String text, String speaker) {
    assertThat(Example.of(text.replace('¶', '\n')).speaker()).isEqualTo(speaker);
  }
}
