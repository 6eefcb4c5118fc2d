package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.result.CollatedStory;

class TextRendererTest {

  private static String report(Collation collation, int width, boolean colour) throws IOException {
    StringBuilder report = new StringBuilder();
    new TextRenderer(width, colour).render(CollatedStory.of(collation), report);
    return report.toString();
  }

  @Test
  void readsWithoutColour() throws IOException {
    assertThat(report(CollationExample.ferry(), 80, false))
        .isEqualTo(
            """
            Three reports, three independent lines: Harbour Gazette (16 May 2031), The
            Tidewater Post (16 May 2031), c (no date)

            1 Mara Quill · 3 versions in 3 of 3 reports, 3 independent lines · 1 hidden cut
              · 3 differences in words · 1 prints less · 3 in form
              ! c leaves out “not” without showing it
              - c names the speaker only as “the harbour master”
              - The Tidewater Post leaves out “We will try to keep the ferry running until
                the end of June,” and shows it
              - Harbour Gazette has “has to”, The Tidewater Post has “must”
              - c prints “The old pier is safe, and the crews have been paid” at another
                place
              - c stops before “Nobody has to leave.”
              - The Tidewater Post puts in “[in full]”
                … and 1 more
              Harbour Gazette     We will {not} close the harbour. {We will try to keep the
                                  ⋯ running until the end of June,} ~The old pier is ⋯ have
                                  been paid~. Nobody {has to} leave.
              The Tidewater Post  We will {not} close the harbour … [‸] ~The old pier is ⋯
                                  have been paid~ [in full]. Nobody {must} leave.
              c                   ~The old pier is ⋯ have been paid~. We will ‸ close the
                                  Harbour. {We will try to keep the ⋯ running until the end
                                  of June,} |

            2 Jon Abbas · 3 versions in 3 of 3 reports, 3 independent lines · 1 difference
              in words
              ! The Tidewater Post gives these words to Mara Quill
              - Harbour Gazette has “40”, The Tidewater Post has “44”
              Harbour Gazette     We lost {40} berths in the storm,
              The Tidewater Post  We lost {44} berths in the storm,
              c                   the storm had cost the port 40 berths (without quotation
                                  marks)

            3 Jon Abbas · 1 version in 2 of 3 reports, 2 independent lines · word for word
              the same
              Harbour Gazette, c: “a quiet winter”

            Who stands alone
              Harbour Gazette     Jon Abbas: “nonsense on stilts”
              The Tidewater Post  Mara Quill: “I am not a magician.”

            {…} differs, or others leave it out · ‸ left out, not shown · [‸] left out,
            shown · ~…~ moved · | starts or stops here · ⋯ cut here to save room
            """);
  }

  @Test
  void keepsToItsWidth() throws IOException {
    for (int width : List.of(40, 60, 80, 120)) {
      assertThat(report(CollationExample.ferry(), width, false).lines())
          .allMatch(line -> TerminalText.width(line) <= width);
    }
  }

  @Test
  void colourOnlyAddsEscapes() throws IOException {
    String plain = report(CollationExample.ferry(), 80, false);
    String lit = report(CollationExample.ferry(), 80, true);
    assertThat(lit).contains("\u001b[1;31m‸\u001b[0m");
    assertThat(lit.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void hostileTextCannotSteerTheTerminal() throws IOException {
    String hostile = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Eevil\r\b";
    Article article =
        new Article(
            "x",
            new Outlet(hostile + "!"),
            null,
            null,
            null,
            null,
            null,
            hostile + " “a word”",
            List.of());
    Collation collation =
        new CollationBuilder()
            .account(article)
            .utterance(hostile)
            .reading(0, Reading.Kind.QUOTED, hostile, hostile)
            .end()
            .build();
    assertThat(report(collation, 80, false).replace("\n", ""))
        .contains("�[2J�]0;owned��31m�evil")
        .doesNotMatch("(?s).*\\p{Cc}.*")
        .doesNotContain("\u202E");
  }

  @Test
  void wideAndCombiningCharactersAreMeasured() {
    assertThat(TerminalText.width("日本")).isEqualTo(4);
    assertThat(TerminalText.width("e\u0301😀")).isEqualTo(3);
    assertThat(TerminalText.fitted("日本経済新聞", 6)).isEqualTo("日本… ");
    assertThat(TerminalText.fitted("a".repeat(1 << 22), 5)).isEqualTo("aaaa…");
  }

  @Test
  void saysHowManyMoreStandAlone() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append("“words number ").append(i).append("” ");
    }
    CollationBuilder builder = new CollationBuilder().account(Article.of("x", text.toString()));
    for (int i = 0; i < 9; i++) {
      builder.utterance(null).reading(0, Reading.Kind.QUOTED, null, "words number " + i).end();
    }
    assertThat(report(builder.build(), 80, false))
        .contains("Speaker not named: “words number 5”", "… and 3 more")
        .doesNotContain("words number 6");
  }

  @Test
  void aNarrowTerminalIsRefused() {
    assertThatThrownBy(() -> new TextRenderer(39, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
