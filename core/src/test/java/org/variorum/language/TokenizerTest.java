package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Token;

/** How text is cut: tokens parted by bars, words of a kind of their own marked with it. */
class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “Yes,” she said.          ; “|Yes|,|”|she|said|.
          ‘It’s late’               ; ‘|It’s|late|’
          don't won’t I'm they’ve   ; don't|won’t|I'm|they’ve
          the boys’ turn            ; the|boys|’|turn
          Quill's and Quill’s       ; Quill's|and|Quill’s
          wait… now                 ; wait|…|now
          wait... now               ; wait|...|now
          wait . . . now            ; wait|. . .|now
          wait [...] now            ; wait|[...]|now
          wait (…) now              ; wait|(…)|now
          come [sic] out            ; come|[sic]|out
          [W]e want[ed] it          ; [W]e|want[ed]|it
          the U.S. and J. P. Quill  ; the|U.S.|and|J.|P.|Quill
          a well-known one          ; a|well-known|one
          see www.example.org/a.    ; see|www.example.org/a|.
          ask @quill or #late       ; ask|@quill|or|#late
          $1,200.50 or 5%           ; $|1,200.50|or|5|%
          at 6:41pm sharp           ; at|6:41pm|sharp
          the '90s and ’80s         ; the|'90s|and|’80s
          on ‘60 Minutes’ then      ; on|‘|60|Minutes|’|then
          give 'em time             ; give|'em|time
          now—or later -- then      ; now|—|or|later|--|then
          ``Yes''                   ; ``|Yes|''
          Mr. Quill vs. Dr. No.     ; Mr.|Quill|vs.|Dr.|No|.
          a[b a[b                   ; a|[|b|a|[|b
          """)
  void cuts(String text, String tokens) {
    assertThat(
            Tokenizer.tokenize(text).stream()
                .map(token -> token.of(text))
                .collect(Collectors.joining("|")))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          late      ; WORD
          1,200     ; NUMBER
          '90s      ; NUMBER
          $         ; SYMBOL
          @quill    ; ADDRESS
          …         ; ELLIPSIS
          [sic]     ; EDITORIAL
          ’         ; QUOTATION_MARK
          ;PUNCTUATION
          """)
  void kinds(String text, Token.Kind kind) {
    String printed = text == null ? "!" : text;
    assertThat(Tokenizer.tokenize(printed)).hasSize(1);
    assertThat(Tokenizer.tokenize(printed).getFirst().kind()).isEqualTo(kind);
  }

  @Property
  void tokensAreInOrderAndLeaveOnlySpacesOut(@ForAll String text) {
    int end = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(isSpace(text, end, token.start())).isTrue();
      end = token.end();
    }
    assertThat(isSpace(text, end, text.length())).isTrue();
  }

  private static boolean isSpace(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> Tokenizer.isSpace((char) c));
  }
}
