package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.language.English;
import org.variorum.language.Passage;

/** Each text, and the clue of each of its tokens. */
class MarkCluesTest {

  private final English english = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said it rains.            | 00000
          She said: “It rains.”         | 000122 23
          “She said ‘Go,’ then.”        | 1222222223
          ‘It rains,’ she said.         | 555550 00
          “It rains. And/“It pours.”    | 14444 144 43
          """)
  void tellsHowTokensStandToMarks(String drawn, String clues) {
    Passage passage = english.passage(drawn.replace('/', '\n'));

    StringBuilder found = new StringBuilder();
    for (byte clue : MarkClues.of(passage).columns().getFirst()) {
      found.append(clue);
    }

    assertThat(found.toString()).isEqualTo(clues.replace(" ", ""));
  }
}
