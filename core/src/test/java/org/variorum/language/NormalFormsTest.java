package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Token;

/** What counts as the same word when readings are compared, and what does not. */
class NormalFormsTest {

  private final NormalForms forms = new NormalForms();

  private String normal(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    return forms.of(text, tokens).stream()
        .map(word -> word.form())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The              | the
          café             | cafe
          don't            | do not
          don’t            | do not
          can't            | cannot
          won't            | will not
          it's             | it is
          I'd              | I would
          let's            | let us
          7                | seven
          twenty-one       | 21
          1,200            | 1200
          5%               | five per cent
          six p.m.         | six pm
          6:41pm           | 6:41 p.m.
          6 p.m.           | 18:00
          organise         | organize
          organisation     | organization
          Oct.             | October
          October 2nd      | October 2
          well-known       | well known
          U.S.             | US
          [W]e             | we
          Quill & Sons     | Quill and Sons
          colour           | color
          """)
  void same(String first, String second) {
    assertThat(normal(first)).isEqualTo(normal(second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          can              | can't
          seven            | eight
          21               | 12
          6 a.m.           | 6 p.m.
          12 a.m.          | 12 p.m.
          say              | said
          boy              | boys
          rise             | rize
          2nd              | 2
          will             | would
          Quill            | Quills
          """)
  void different(String first, String second) {
    assertThat(normal(first)).isNotEqualTo(normal(second));
  }
}
