package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limits;

/** Inputs that are not UTF-8, or were misread before they came to us, from bytes to articles. */
final class EncodedInputTest {

  @Test
  void textInOtherEncodingsIsReadAndTheEncodingNamed() {
    Article text = only("Outlet: O\n\n“Café”".getBytes(Charset.forName("windows-1252")));
    assertThat(text.text()).isEqualTo("“Café”");
    assertThat(text.from(Field.TEXT).rule())
        .isEqualTo("plain text; read as windows-1252 (what is left)");
    assertThat(only("\uFEFFIt’s late.".getBytes(UTF_16LE)).text()).isEqualTo("It’s late.");
    assertThat(only("It’s late.".getBytes(UTF_16BE)).text()).isEqualTo("It’s late.");
  }

  @Test
  void mojibakeIsUndoneAndNamed() {
    Article text =
        only("Title: â€œNobody told usâ€\u009D\n\nâ€œNobody told us.â€\u009D".getBytes(UTF_8));
    assertThat(text.title()).isEqualTo("“Nobody told us”");
    assertThat(text.text()).isEqualTo("“Nobody told us.”");
    assertThat(text.from(Field.TEXT))
        .isEqualTo(
            new Provenance(
                "plain text; mojibake repaired: UTF-8 read as Windows-1252", Sureness.INFERRED));
  }

  @Test
  void brokenUtf8IsRejectedWhereItBreaks() {
    byte[] given = "One.\n“Two” – x".getBytes(UTF_8);
    given[given.length - 1] = (byte) 0xE9;
    assertThat(read(given))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly(
            "-, line 2, byte 19: is not UTF-8 (0xE9 does not fit there): convert it to UTF-8 first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void jsonIsReadInTheEncodingsThatShowThemselves(String charset) {
    String lines = "{\"id\":\"a\",\"text\":\"It’s 😀\"}\n{\"id\":\"b\",\"text\":\"t\"}\n";
    String document = "[{\"id\":\"a\",\"text\":\"It’s 😀\"},\n {\"id\":\"b\",\"text\":\"t\"}]";
    for (String given : List.of(lines, document, "\uFEFF" + lines, "\uFEFF" + document)) {
      assertThat(read(given.getBytes(Charset.forName(charset))))
          .containsExactly(
              new ReadResult.Read(Article.of("a", "It’s 😀")),
              new ReadResult.Read(Article.of("b", "t")));
    }
  }

  @Test
  void jsonInUtf16EndsWhereACharacterIsHalf() {
    byte[] given =
        ("\uFEFF{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"b\",\"text\":\"" + "x".repeat(9000))
            .getBytes(UTF_16LE);
    given[given.length - 1] = (byte) 0xDC;
    assertThat(read(given))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly(
            "a",
            "-, line 2, byte 18080: is UTF-16LE with half of a character there: nothing after that"
                + " was read");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "<!DOCTYPE html><html><p>It’s| Html",
        "<?xml version='1.0' encoding='utf-16'?>\\n<rss version='2.0'>| Feed",
        "<newsItem xmlns='urn:x'>| NewsMl",
        "{\"id\":\"a\"}| Json",
        "It’s late, said nobody.| PlainText"
      },
      delimiter = '|',
      quoteCharacter = '~')
  void theKindIsToldFromTheCharacters(String given, String kind) {
    OneInput input = OneInput.whole("-", Hints.NONE, Limits.DEFAULT, new DuplicateIds());
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      for (String mark : List.of("", "\uFEFF")) {
        byte[] bytes = (mark + given.replace("\\n", "\n")).getBytes(Charset.forName(charset));
        assertThat(ContentKind.of(bytes, true, input).getClass().getSimpleName())
            .as(charset)
            .isEqualTo(kind);
      }
    }
  }

  @Test
  void theKindIsToldThoughThePrefixEndsInTheMiddleOfACharacter() {
    OneInput input = OneInput.whole("-", Hints.NONE, Limits.DEFAULT, new DuplicateIds());
    byte[] page = ("<html><p>" + "It’s 😁 late. ".repeat(400)).getBytes(UTF_16LE);
    for (int length = 4089; length <= ContentKind.PREFIX; length++) {
      assertThat(ContentKind.of(Arrays.copyOf(page, length), false, input))
          .isEqualTo(new ContentKind.Html());
    }
  }

  private static Article only(byte[] content) {
    List<ReadResult> results = read(content);
    assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) results.getFirst()).article();
  }

  private static List<ReadResult> read(byte[] content) {
    Input input = new Input.OfStream("-", () -> new ByteArrayInputStream(content), null);
    return new ArticleReader().read(List.of(input)).toList();
  }
}
