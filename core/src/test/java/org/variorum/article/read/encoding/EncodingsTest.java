package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Unreadable;

/** Bytes in, characters out, and by which rule. */
final class EncodingsTest {

  /** What is written, what it is encoded in, and the rule by which that is found undeclared. */
  private static final String UNDECLARED =
      """
      windows-1252  | typographer's marks     | It’s late
      windows-1252  | typographer's marks     | The mayor said: “Nobody told us.”
      windows-1252  | what is left            | Zoë came
      windows-1252  | what is left            | “É isso”, disse João.
      windows-1252  | what is left            | „Österreich“, Übung
      windows-1252  | statistics              | Le maire a déclaré : « Personne n’a été prévenu », à l’hôtel. Ça, où étaient-ils ?
      windows-1252  | what is left            | El alcalde declaró: «Nadie nos avisó», según el periódico. El niño lo oyó mañana.
      windows-1250  | statistics              | Burmistrz powiedział: „Nikt nas nie ostrzegł”. Brama została zamknięta późno w nocy, gdy żołnierze już odeszli.
      ISO-8859-2    | statistics              | Burmistrz powiedział, że nikt ich nie ostrzegł. Brama została zamknięta późno w nocy, gdy żołnierze już odeszli.
      windows-1254  | statistics              | Belediye başkanı “Bize kimse söylemedi” dedi. Kapı gece boyunca açık kaldı ve su şehrin en alçak kısmını bastı.
      windows-1251  | statistics              | Мэр сказал: «Никто нам не сообщил». Ворота оставались открытыми всю ночь.
      KOI8-R        | statistics              | Мэр сказал, что никто им не сообщил. Ворота оставались открытыми всю ночь.
      ISO-8859-7    | statistics              | Ο δήμαρχος είπε: «Κανείς δεν μας ενημέρωσε». Η πύλη έμεινε ανοιχτή όλη τη νύχτα.
      windows-1256  | statistics              | قال رئيس البلدية: لم يخبرنا أحد. بقيت البوابة مفتوحة طوال الليل وغمرت المياه المدينة.
      windows-31j   | characters of two bytes | 市長は「誰も知らせてくれなかった」と述べた。
      windows-31j   | characters of two bytes | 「はい」
      EUC-JP        | characters of two bytes | 市長は「誰も知らせてくれなかった」と述べた。
      ISO-2022-JP   | escapes                 | 市長は「誰も知らせてくれなかった」と述べた。
      GB18030       | characters of two bytes | 市长说：“没有人告诉我们。”闸门整夜都开着。
      Big5-HKSCS    | characters of two bytes | 市長說：「沒有人告訴我們。」閘門整夜都開著。
      x-windows-949 | characters of two bytes | 시장은 “아무도 우리에게 말해 주지 않았다”고 말했다.
      UTF-16LE      | zeros                   | Hi
      UTF-16BE      | zeros                   | The mayor said: “Nobody told us.”
      UTF-16LE      | zeros                   | Мэр сказал: «Никто нам не сообщил».
      UTF-16LE      | East Asian UTF-16       | 市長は「誰も知らせてくれなかった」と述べた。
      UTF-16BE      | East Asian UTF-16       | 市长说：“没有人告诉我们。”闸门整夜都开着。
      UTF-32LE      | zeros                   | It’s late
      UTF-32BE      | zeros                   | It’s late
      UTF-8         | valid UTF-8             | It’s late
      UTF-8         | valid UTF-8             | It is late
      """;

  @Test
  void whatIsUndeclaredIsFoundByEvidence() {
    assertThat(UNDECLARED.lines().map(EncodingsTest::asFound))
        .containsExactlyElementsOf(UNDECLARED.lines().toList());
  }

  /** The same line, as it is found when its text is encoded as it says. */
  private static String asFound(String line) {
    String[] cells = line.split(" *\\| *", -1);
    Decoded decoded = plain(cells[2].getBytes(Charset.forName(cells[0])), Hints.NONE);
    return String.format(
        Locale.ROOT, "%-13s | %-23s | %s", decoded.charset(), decoded.rule(), decoded.text());
  }

  @Test
  void theSameInPagesWhoseTagsAreAscii() {
    assertThat(UNDECLARED.lines().filter(line -> !line.contains("East Asian")))
        .allSatisfy(line -> {
          String[] cells = line.split("\\|", -1);
          String page =
              "<html><head><title>x</title></head><body><p class=\"text\">%s</p></body></html>"
                  .formatted(cells[2].strip());
          Decoded decoded = page(page.getBytes(Charset.forName(cells[0].strip())), Hints.NONE);
          assertThat(decoded.text()).isEqualTo(page);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
  void aByteOrderMarkIsBelievedAndNoPartOfTheText(String charset) {
    byte[] bytes = "\uFEFFIt’s 水 😀 late".getBytes(Charset.forName(charset));
    assertThat(plain(bytes, said("koi8-r")))
        .isEqualTo(
            new Decoded(
                "It’s 水 😀 late", Charset.forName(charset), "byte order mark", Sureness.GIVEN, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, windows-1252",
    "us-ascii, windows-1252",
    "'latin1', windows-1252",
    "windows-1251, windows-1251",
    "Shift_JIS, windows-31j",
    "gb2312, GB18030",
    "' \"UTF-8\" ', UTF-8",
    "ISO_8859-9:1989, windows-1254",
    "utf-16, UTF-16LE"
  })
  void anOldNameStandsForTheWiderSetInUse(String label, String charset) {
    assertThat(Labels.of(label)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bogus", "utf-7", "cp037", "IBM1047", "x-JISAutoDetect", "a b\0"})
  void whatIsNoEncodingOfTheWebIsNotBelieved(String label) {
    assertThat(Labels.of(label)).isEmpty();
  }

  @Test
  void whatIsDeclaredFromOutsideIsBelieved() {
    byte[] bytes = "Zoë – “čas”".getBytes(Charset.forName("windows-1250"));
    assertThat(plain(bytes, said("windows-1250")))
        .extracting(Decoded::text, Decoded::rule, Decoded::sureness)
        .containsExactly("Zoë – “čas”", "declared from outside", Sureness.DECLARED);
  }

  @Test
  void whatIsDeclaredAsLatin1HasTheMarksOfWindows() {
    byte[] bytes = "It’s “late”".getBytes(Charset.forName("windows-1252"));
    for (String label : new String[] {"iso-8859-1", "us-ascii", "iso-8859-15"}) {
      assertThat(plain(bytes, said(label)).text()).isEqualTo("It’s “late”");
    }
    assertThat(plain("“čas”".getBytes(Charset.forName("windows-1250")), said("iso-8859-2")))
        .extracting(Decoded::text, Decoded::rule)
        .containsExactly("“čas”", "Windows for ISO");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "UTF-8        | iso-8859-1  | It’s late, Zoë",
        "UTF-8        | shift_jis   | It’s late, Zoë",
        "UTF-8        | utf-16      | It’s late, Zoë",
        "windows-1252 | utf-8       | It’s late, Zoë",
        "windows-1252 | utf-16      | It’s late, Zoë",
        "windows-1252 | euc-jp      | It’s late, Zoë",
        "UTF-16LE     | utf-8       | It’s late, Zoë",
        "UTF-16BE     | utf-16le    | It’s late, Zoë",
        "windows-31j  | utf-8       | 市長は「誰も知らせてくれなかった」と述べた。",
        "windows-31j  | us-ascii    | 市長は「誰も知らせてくれなかった」と述べた。"
      },
      delimiter = '|')
  void whatTheBytesContradictIsNotBelieved(String charset, String declared, String text) {
    Decoded decoded = plain(text.getBytes(Charset.forName(charset)), said(declared));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.rule()).isNotEqualTo("declared from outside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<META CharSet = 'WINDOWS-1251' >",
        "<!-- <meta charset=koi8-r> --><meta name=x content=y><meta charset=\"windows-1251\"/>",
        "<meta content=\"text/html; charset=windows-1251\" http-equiv=Content-Type>",
        "<a title='<meta charset=koi8-r>'><meta charset=windows-1251>"
      })
  void aPageMayDeclareItself(String head) {
    String page = head + "<p>Да";
    Decoded decoded = page(page.getBytes(Charset.forName("windows-1251")), Hints.NONE);
    assertThat(decoded)
        .extracting(Decoded::text, Decoded::rule)
        .containsExactly(page, "declared inside");
  }

  @Test
  void whatStandsOutsideIsAskedBeforeWhatStandsInside() {
    String page = "<meta charset=koi8-r><p>Да";
    assertThat(page(page.getBytes(Charset.forName("windows-1251")), said("cp1251")).text())
        .isEqualTo(page);
  }

  @Test
  void xmlDeclaresItself() throws Unreadable {
    String feed = "<?xml version='1.0' encoding='windows-1251'?>\n<rss>Да</rss>";
    Decoded decoded =
        Encodings.decode(feed.getBytes(Charset.forName("windows-1251")), Hints.NONE, Markup.XML);
    assertThat(decoded.text()).isEqualTo(feed);
    assertThat(decoded.note()).hasValue("read as windows-1251 (declared inside)");
  }

  @Test
  void aPlainTextDeclaresNothing() {
    byte[] bytes = "<meta charset=koi8-r> it’s".getBytes(Charset.forName("windows-1252"));
    assertThat(plain(bytes, Hints.NONE).text()).isEqualTo("<meta charset=koi8-r> it’s");
  }

  @Test
  void brokenUtf8IsRejectedWhereItBreaks() {
    assertThat(trouble(bytes("One ’.\n“Two ”".getBytes(UTF_8), 0xE9, ' ', 0xE2, 0x80, 0x99)))
        .isEqualTo(
            "line 2, byte 19: is not UTF-8 (0xE9 does not fit there): convert it to UTF-8 first");
    assertThat(trouble(bytes("Café ’ ".getBytes(UTF_8), 0x92)))
        .isEqualTo(
            "line 1, byte 10: is not UTF-8 (0x92 does not fit there): convert it to UTF-8 first");
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsBroken() {
    byte[] whole = "Nobody told us that, “no”".getBytes(UTF_8);
    assertThat(trouble(Arrays.copyOf(whole, whole.length - 1)))
        .isEqualTo(
            "line 1, byte 26: is not UTF-8 (0xE2 does not fit there): convert it to UTF-8 first");
    byte[] wide = "\uFEFFno 😀".getBytes(UTF_16LE);
    assertThat(trouble(Arrays.copyOf(wide, wide.length - 2)))
        .startsWith("line 1, byte 8: is UTF-16LE with half of a character there");
    assertThat(trouble(Arrays.copyOf(wide, wide.length - 1)))
        .startsWith("line 1, byte 8: is UTF-16LE with half of a character there");
  }

  @Test
  void halfOfASurrogatePairIsRejected() {
    assertThat(trouble(bytes("\uFEFFa\nb".getBytes(UTF_16BE), 0xDE, 0x00, 0, 'c')))
        .startsWith("line 2, byte 8: is UTF-16BE with half of a character there");
  }

  @Test
  void aPageLosesOnlyWhatIsBroken() {
    byte[] page = bytes("<p>“Nobody told us,” Zoë said".getBytes(UTF_8), 0xE2, 0x80);
    assertThat(page(page, said("utf-8")))
        .extracting(Decoded::text, Decoded::replaced, it -> it.note().orElseThrow())
        .containsExactly(
            "<p>“Nobody told us,” Zoë said\uFFFD",
            1,
            "read as UTF-8 (mostly UTF-8), 1 of whose characters are broken");
  }

  @Test
  void aPageInTwoBytesLosesOnlyWhatIsBroken() {
    String page = "<p>" + "市長は「誰も知らせてくれなかった」と述べた。".repeat(3);
    Charset charset = Charset.forName("windows-31j");
    for (Hints hints : List.of(said("shift_jis"), Hints.NONE)) {
      assertThat(page(bytes(page.getBytes(charset), 0x82), hints))
          .extracting(Decoded::text, Decoded::charset, Decoded::replaced)
          .containsExactly(page + "\uFFFD", charset, 1);
    }
  }

  @Test
  void binaryIsRejected() {
    assertThat(trouble("a\nb\0c".getBytes(UTF_8)))
        .isEqualTo("line 2, byte 3: has a NUL there: it is binary, or not UTF-8");
    assertThat(trouble(bytes("ab".getBytes(UTF_8), 0x81, 0x05, 0xFF)))
        .isEqualTo(
            "line 1, byte 2: fits no known encoding (the first byte that is not UTF-8 is 0x81): it"
                + " is binary, or has to be converted to UTF-8 first");
    assertThat(trouble(bytes("caf".getBytes(UTF_8), 0xE9, 0x05)))
        .contains("fits no known encoding");
  }

  @Test
  void nothingIsAnEmptyText() {
    assertThat(plain(new byte[0], Hints.NONE).text()).isEmpty();
    assertThat(page(new byte[0], said("utf-16")).text()).isEmpty();
    assertThat(plain(bytes(new byte[0], 0xFF, 0xFE), Hints.NONE).text()).isEmpty();
  }

  @Test
  void whereTextWasReadIsNoSurerThanItsEncoding() {
    Provenance found = new Provenance("main text", Sureness.PRINTED);
    assertThat(plain("It is".getBytes(UTF_8), Hints.NONE).provenance(found)).isEqualTo(found);
    assertThat(plain(bytes("It".getBytes(UTF_8), 0x92, 's'), Hints.NONE).provenance(found))
        .isEqualTo(
            new Provenance(
                "main text; read as windows-1252 (typographer's marks)", Sureness.INFERRED));
  }

  /** Eight megabytes of what costs most: tags that never end, bytes that fit nothing. */
  @Test
  void hostileBytesCostTimeInProportion() {
    byte[] tags = "<meta <a b=' ".repeat(600_000).getBytes(UTF_8);
    byte[] quotes = "<meta x=\"<?xml encoding=".repeat(300_000).getBytes(UTF_8);
    byte[] high = new byte[8 << 20];
    for (int i = 0; i < high.length; i++) {
      high[i] = (byte) (i * 31 | 0x80);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (byte[] bytes : new byte[][] {tags, quotes, high}) {
            for (Markup markup : new Markup[] {Markup.HTML, Markup.XML}) {
              assertThat(Encodings.decode(bytes, Hints.NONE, markup).text()).isNotEmpty();
            }
          }
          assertThat(trouble(high)).isNotEmpty();
        });
  }

  private static Hints said(String charset) {
    return new Hints(null, charset, null, null);
  }

  private static Decoded plain(byte[] bytes, Hints hints) {
    return decode(bytes, hints, Markup.NONE);
  }

  private static Decoded page(byte[] bytes, Hints hints) {
    return decode(bytes, hints, Markup.HTML);
  }

  private static Decoded decode(byte[] bytes, Hints hints, Markup markup) {
    try {
      return Encodings.decode(bytes, hints, markup);
    } catch (Unreadable e) {
      throw new AssertionError(e.place() + ": " + e.reason(), e);
    }
  }

  private static String trouble(byte[] bytes) {
    Unreadable trouble =
        catchThrowableOfType(
            Unreadable.class, () -> Encodings.decode(bytes, Hints.NONE, Markup.NONE));
    assertThat(trouble).as("is refused").isNotNull();
    return trouble.place() + ": " + trouble.reason();
  }

  private static byte[] bytes(byte[] start, int... more) {
    byte[] all = Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[start.length + i] = (byte) more[i];
    }
    return all;
  }
}
