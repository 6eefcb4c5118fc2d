package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;

/** Text that was misread before it came to us: what is undone, what is only named. */
final class MojibakeTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "â€œNobody told us,â€\u009D she said. | “Nobody told us,” she said.",
        "CafÃ© dâ€™Or                         | Café d’Or",
        "Â£5 â€” no more                       | £5 — no more",
        "å¸‚é•·ã€Œã\u0081¯ã\u0081„ã€\u008D     | 市長「はい」",
        "ðŸ˜€ itâ€™s                           | 😀 it’s"
      },
      delimiter = '|')
  void utf8ReadAsWindows1252IsUndone(String given, String meant) {
    assertThat(Mojibake.in(given))
        .hasValue(new Mojibake(meant, "mojibake repaired: UTF-8 read as Windows-1252"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Windows-1252",
    "x-MacRoman, Mac Roman",
    "windows-1251, Windows-1251",
    "windows-1250, Windows-1250"
  })
  void whatWasTakenForOneOfFourIsUndone(String charset, String name) {
    String meant = "“Nous étions là…” – été";
    String given = new String(meant.getBytes(UTF_8), Charset.forName(charset));
    if (given.indexOf('\uFFFD') >= 0) {
      meant = "“Nous étions – été";
      given = new String(meant.getBytes(UTF_8), Charset.forName(charset));
    }
    assertThat(Mojibake.in(given))
        .hasValue(new Mojibake(meant, "mojibake repaired: UTF-8 read as " + name));
  }

  @Test
  void whatWasMisreadTwiceIsUndoneTwice() {
    assertThat(Mojibake.in("Ã¢â‚¬Å“Nobody told us"))
        .hasValue(
            new Mojibake(
                "“Nobody told us",
                "mojibake repaired: UTF-8 read as Windows-1252, then UTF-8 read as Windows-1252"));
  }

  @Test
  void quotationMarksThatBecameControlsAreUndone() {
    String given = new String("“It’s”".getBytes(Charset.forName("windows-1252")), ISO_8859_1);
    assertThat(Mojibake.in(given))
        .hasValue(new Mojibake("“It’s”", "mojibake repaired: Windows-1252 read as ISO-8859-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some programs print “â€œ” for a quotation mark.",
        "Itâ€™s the café’s",
        "Ã©tÃ© lÃ "
      })
  void whatIsMisreadInPlacesIsNamedAndLeft(String text) {
    assertThat(Mojibake.in(text))
        .hasValue(new Mojibake(text, "mojibake left in places: UTF-8 read as Windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain words.",
        "“It’s late,” Zoë said — and left…",
        "“école", // in Mac Roman the bytes of a letter of Cyrillic in UTF-8
        "“é “é",
        "FIANCÉ… and CAFÉ”",
        "BEYONCÉ—the singer",
        "A IRMÃ… ok",
        "É isso: “NÃO” à irmã, «CAFÉ»",
        "åäö ÅÄÖ” Ü… Ä” Ö—",
        "Рыба — «Р°»: 20 °С",
        "市長「はい」 😀 한국",
        "Für 5 € – ‚so‘ „nicht“ ‹nie›"
      })
  void whatIsMeantSoIsLeftAlone(String text) {
    assertThat(Mojibake.in(text)).isEmpty();
  }

  @Test
  void eachFieldOfADraftIsSeenByItself() {
    Draft draft =
        Draft.builder()
            .set(Field.TITLE, "â€œNobody told usâ€\u009D", new Provenance("og", Sureness.DECLARED))
            .set(
                Field.TEXT,
                "“Nobody told us,” sheâ€™d said.",
                new Provenance("p", Sureness.PRINTED))
            .set(Field.OUTLET, "Harbor Courier", new Provenance("og", Sureness.DECLARED))
            .caption("The cafÃ©")
            .build();

    Draft undone = Mojibake.undoneIn(draft);

    assertThat(undone.title()).isEqualTo("“Nobody told us”");
    assertThat(undone.from(Field.TITLE))
        .isEqualTo(
            new Provenance("og; mojibake repaired: UTF-8 read as Windows-1252", Sureness.INFERRED));
    assertThat(undone.text()).isEqualTo(draft.text());
    assertThat(undone.from(Field.TEXT).rule())
        .isEqualTo("p; mojibake left in places: UTF-8 read as Windows-1252");
    assertThat(undone.from(Field.OUTLET)).isEqualTo(draft.from(Field.OUTLET));
    assertThat(undone.captions()).isEqualTo(List.of("The café"));
  }
}
