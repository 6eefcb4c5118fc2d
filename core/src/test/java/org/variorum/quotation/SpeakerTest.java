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
          Mary Quill came. “We were late,” the Quill campaign said.                      | the Quill campaign
          Mary Quill met John Ashgrove. “We were late,” Ashgrove, a Quill ally, said.    | John Ashgrove
          “We were late,” said Mary Quill and John Ashgrove.                             | Mary Quill and John Ashgrove
          “We were late,” a friend, John Ashgrove, said.                                 | John Ashgrove
          Sen. Mary Quill met John Ashgrove. “We were late,” the senator said.           | Mary Quill
          Sen. Mary Quill met John Ashgrove in Ohio. “We were late,” the Ohio senator said. | Mary Quill
          Sen. Mary Quill met Sen. John Ashgrove. “We were late,” the Ohio senator said. | the Ohio senator
          John Ashgrove came. “We were late,” the Ohio senator said.                     | the Ohio senator
          The vice president, Mary Quill, came. “We were late,” the president said.      | the president
          “We were late,” Quill Ltd. said. “It snowed,” it added.                        | Quill Ltd. / Quill Ltd.
          “We were late,” the letter said. “It snowed,” it added.                        | the letter / the letter
          “We were late,” the letter said. “It snowed,” they added.                      | the letter / -
          “We were late,” a friend said. “It snowed,” it said.                           | a friend / -
          John Ashgrove came. “We were late,” the official said. “It snowed,” he added.  | the official / John Ashgrove
          John Ashgrove came. “We were late,” a friend said. “It snowed,” he added.      | a friend / a friend
          John Ashgrove came. “We were late,” a spokeswoman said. “It snowed,” he added. | a spokeswoman / John Ashgrove
          John Ashgrove came. “We were late,” the bank said. “It snowed,” he added.      | the bank / John Ashgrove
          “We were late,” an official said. John Ashgrove came. “It snowed,” he added.   | an official / John Ashgrove
          “We were late,” the officials said. “It snowed,” they added.                   | the officials / the officials
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
          “Were you late?” Mary Quill asked John Ashgrove.¶“I was.”¶“Why?”¶“It snowed,” he said.  | Mary Quill / John Ashgrove / Mary Quill / John Ashgrove
          “Were you late?” Mary Quill asked.¶“I was.”¶“Why?”¶“It snowed.”                         | Mary Quill / - / Mary Quill / -
          “Were you late?” Mary Quill asked.¶“I was.”¶“Why?”¶“It snowed,” John Ashgrove said.     | Mary Quill / John Ashgrove / Mary Quill / John Ashgrove
          “Were you late?”¶“I was,” Mary Quill said.¶“Why?” John Ashgrove asked.                  | John Ashgrove / Mary Quill / John Ashgrove
          “Were you late?” Mary Quill asked.¶“I was.”¶“It was late,” Mary Quill said.             | Mary Quill / - / Mary Quill
          “We were late,” Mary Quill said.¶“Who was not?”¶“It snowed,” she added.                 | Mary Quill / Mary Quill / Mary Quill
          “We were late,” Mary Quill said.¶“Why?” John Ashgrove asked.¶“Snow.”¶“Well,” he said.   | Mary Quill / John Ashgrove / - / John Ashgrove
          “We were late,” Mary Quill said.¶“We were not,” John Ashgrove said.¶“It snowed.”        | Mary Quill / John Ashgrove
          “Were you late?” Mary Quill asked.¶“I was.”¶It snowed all day.¶“Why?”                   | Mary Quill / - / -
          “Why?” Mary Quill asked.¶“Snow,” John Ashgrove said.¶“Snow?” Rufus Hallam asked.¶“Yes.” | Mary Quill / John Ashgrove / Rufus Hallam / -
          """)
  void dialogue(String text, String speaker) {
    assertThat(Example.of(text.replace('¶', '\n')).speaker()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mary Quill came, and so did {Quill supporters}.                          | Quill supporters
          Mary Quill came, and so did {Quill’s family}.                            | Quill’s family
          Mary Quill came to see {one pastor supporting Quill}.                    | one pastor supporting Quill
          Late was {a Harbour Safety Commission report}.                           | a Harbour Safety Commission report
          Late was {a Courier/Harbour Safety Commission poll}.                     | a Courier/Harbour Safety Commission poll
          Late was {the Harbour Safety Commission this week}.                      | Harbour Safety Commission
          Late was {one trustee}, Rufus Hallam.                                    | Rufus Hallam
          Late was {one trustee, Rufus Hallam,} again.                             | Rufus Hallam
          Late was {Rufus Hallam, a friend of Mary Quill}.                         | Rufus Hallam
          Late was {Rufus Hallam, who knows Mary Quill and John Ashgrove}.         | Rufus Hallam
          Late was {Rufus Hallam (R-Ohio) and Mary Quill}.                         | Rufus Hallam (R-Ohio) and Mary Quill
          Late was {Rufus Hallam, 55, and his wife}.                               | Rufus Hallam, 55, and his wife
          Late was {Rufus Hallam, a lover of cats and dogs}.                       | Rufus Hallam
          Late was {the board, which met}.                                         | the board
          Mary Quill, {who} was late, came.                                        | Mary Quill
          Mary Quill, now the mayor, {who} was late, came.                         | Mary Quill
          Voters {who} were late, came.                                            | Voters
          {WEXCOMBE, Ohio - Local traders} were late.                              | Local traders
          Republican nominee Mary Quill came, and so did {the GOP candidate}.      | Mary Quill
          John Ashgrove, a spokesman, came, and so did {the spokesperson}.         | John Ashgrove
          The Harbour Safety Commission, {which} was late, came.                   | Harbour Safety Commission
          The letter, {which} was late, came.                                      | The letter
          The storm, {which} was late, came.                                       | -
          The letter — long and loud as it was — {which} was late, came.           | The letter
          Voters — most of them late — {who} came.                                 | Voters
          Also late was Mary Quill, a clerk {who} came.                            | Mary Quill
          Larry King and Tom Reed came, and so did {Mr. King}.                     | Larry King
          Mary Quill came, though {she’s} late.                                    | Mary Quill
          Mary Quill, secretary of state, came, and late was {the state}.          | the state
          Mary Quill, a clerk at the Harbour Safety Commission {who} was late, came. | Mary Quill
          Then a clerk at the Harbour Safety Commission {who} was late came.       | a clerk at the Harbour Safety Commission
          The Harbour Safety Commission, {who} was late, came.                     | Harbour Safety Commission
          Mary Quill came. {Her} promises were late.                               | Mary Quill
          John Ashgrove came. Late was {his} promise.                              | John Ashgrove
          John Ashgrove met Rufus Hallam. Hallam pressed {him} to be late.         | John Ashgrove
          John Ashgrove met Rufus Hallam. Hallam came, daring {him} to be late.    | Rufus Hallam
          John Ashgrove pressed {him} to be late.                                  | -
          Late was {me}.                                                           | -
          WEXCOMBE, Ohio - Local traders, {who} were late, came.                   | Local traders
          Poor Dora Quill came. Dora Quill, Dora Quill and late was {Quill}.       | Dora Quill
          """)
  void phrase(String marked, String speaker) {
    int from = marked.indexOf('{');
    int to = marked.indexOf('}') - 1;
    String text = marked.replace("{", "").replace("}", "");
    assertThat(Example.speaker(text, from, to)).isEqualTo(speaker);
  }
}
