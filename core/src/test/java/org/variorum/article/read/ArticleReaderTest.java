package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;

/** What is understood of a stream, and what is said of what is not. */
final class ArticleReaderTest {

  @Test
  void aPlainTextIsKeptExactly() {
    Article article = only("  One line.\r\n\r\n“Two.”\n\n\n");

    assertThat(article).isEqualTo(Article.of("-", "  One line.\r\n\r\n“Two.”\n\n\n"));
  }

  @Test
  void headLinesAreNoPartOfTheText() {
    Article article =
        only(
            """
            Published: 2016-01-15
            Title: A title: with a colon
            Outlet: Example Times
            URL: https://example.org/a

            The text begins here.
            """);

    assertThat(article.label()).isEqualTo("Example Times");
    assertThat(article.published()).hasToString("2016-01-15");
    assertThat(article.title()).isEqualTo("A title: with a colon");
    assertThat(article.url()).isEqualTo("https://example.org/a");
    assertThat(article.text()).isEqualTo("The text begins here.\n");
  }

  @Test
  void aHeadMayHaveWindowsEndsOfLines() {
    assertThat(only("Outlet: Example Times\r\n\r\nThe text.\r\n").text())
        .isEqualTo("The text.\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Title: no blank line after it\\nThe text.",
        "Title: a head of one line alone",
        "Outlet: Example Times\\nA line that is no head line\\n\\nThe text.",
        "\\nOutlet: after a blank line\\n\\nThe text.",
        "Subtitle: not one of the four\\n\\nThe text."
      },
      delimiter = '|')
  void linesThatAreNotAllHeadAreText(String given) {
    String text = given.replace("\\n", "\n") + "\n";
    assertThat(only(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Outlet: A\\nOutlet: B\\n\\nThe text.| -, line 2: `outlet` stands there twice",
        "Published: Friday\\n\\nThe text.| -, line 1: published “Friday” is no date (write 2016-01-15"
            + " or 2016-01-15T09:30:00Z)",
        "Outlet: A\\n\\n  \\n| -: `text` is blank"
      },
      delimiter = '|')
  void aHeadThatMeansNothingIsRejected(String given, String expected) {
    assertThat(rejections(given.replace("\\n", "\n"))).containsExactly(expected.strip());
  }

  @Test
  void anObjectIsAnArticle() {
    Article article =
        only(
            """
            {"id": "a", "outlet": "Example Times", "url": "https://example.org/a",
             "published": "2016-01-15T09:30:00+01:00", "title": "T", "byline": "B",
             "language": "en", "text": "One.\\nTwo \\ud83d\\ude00.\\n", "captions": ["C"],
             "tags": {"of": ["others", {"are": "passed over"}]}, "section": null}
            """);

    assertThat(article.id()).isEqualTo("a");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00+01:00");
    assertThat(article.text()).isEqualTo("One.\nTwo 😀.\n");
    assertThat(article.captions()).containsExactly("C");
  }

  @Test
  void whatIsNullOrBlankBesidesIdAndTextIsNotKnown() {
    Article article =
        only("{\"id\":\"a\",\"text\":\"t\",\"outlet\":null,\"published\":\"\",\"captions\":null}");
    assertThat(article).isEqualTo(Article.of("a", "t"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "[{'id':'a','text':'t'},{'id':'b','text':'t'}]",
        "{'id':'a','text':'t'}\\n{'id':'b','text':'t'}",
        "{'id':'a','text':'t'}\\r\\n\\r\\n{'id':'b','text':'t'}\\r\\n",
        "{'id':'a',\\n 'text':'t'}\\n{'id':'b',\\n 'text':'t'}",
        "{\\n'id':'a','text':'t'}{'id':'b','text':'t'}",
        "\\n[\\n{'id':'a','text':'t'}\\n]\\n[{'id':'b','text':'t'}]"
      },
      delimiter = '|',
      quoteCharacter = '~')
  void arraysLinesAndSequencesOfArticles(String given) {
    assertThat(results(json(given)))
        .containsExactly(
            new ReadResult.Read(Article.of("a", "t")), new ReadResult.Read(Article.of("b", "t")));
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    List<ReadResult> results =
        results(
            """
            {"id":"a","text":"t"}
            {"id":"b","text":"never ends
            {"id":"c","text":7}
            nothing of the kind
            ["d"]
            {"id":"e","text":"t"} {"id":"f","text":"t"}

            {"id":"g","text":"t"}
              some other words
            """);

    assertThat(results.stream().map(ArticleReaderTest::inWords))
        .containsExactly(
            "a",
            "-, line 2: is not JSON: Unexpected end-of-input: was expecting"
                + " closing quote for a string value",
            "-, line 3: `text` is a number, expected a string",
            "-, line 4: is not JSON: Unrecognized token 'nothing': was expecting (JSON String,"
                + " Number, Array, Object or token 'null', 'true' or 'false')",
            "-, line 5: is an array, expected an article (an object)",
            "-, line 6: holds more than one value",
            "g",
            "-, line 9: is not JSON: no value begins with “s”");
  }

  @Test
  void aBrokenFirstLineCostsOnlyItself() {
    assertThat(results("{\"id\":\"a\",\"text\":\"t\n{\"id\":\"b\",\"text\":\"t\"}\n"))
        .last()
        .isEqualTo(new ReadResult.Read(Article.of("b", "t")));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'text':'t'}| -, line 1: `id` is missing",
        "{'id':'a'}| -, line 1: `text` is missing",
        "{'id':' ','text':'t'}| -, line 1: `id` is blank",
        "{'id':'a','text':' \\\\n'}| -, line 1: `text` is blank",
        "{'id':null,'text':'t'}| -, line 1: `id` is null, expected a string",
        "{'id':'a','text':['t']}| -, line 1: `text` is an array, expected a string",
        "{'id':'a',\\n'text':true}| -, line 2: `text` is true or false, expected a string",
        "{'id':'a','text':'t','title':{}}| -, line 1: `title` is an object, expected a string",
        "{'id':'a','text':'t','captions':'c'}| -, line 1: `captions` is a string, expected an array"
            + " of strings",
        "{'id':'a','text':'t','captions':['c',1]}| -, line 1: `captions` holds a number, expected"
            + " strings alone",
        "{'id':'a','id':'a','text':'t'}| -, line 1: `id` stands there twice",
        "{'id':'a','text':'half \\\\ud83d'}| -, line 1: `text` has half of a surrogate pair: that is"
            + " no character",
        "{'id':'a','text':'t','published':'2016-13-40'}| -, line 1: published “2016-13-40” is no date"
            + " (write 2016-01-15 or 2016-01-15T09:30:00Z)",
        "{'id':'a','text':'t','published':20160115}| -, line 1: `published` is a number, expected a"
            + " string",
        "[{'id':'a','text':1},\\n7]| -, article 1, line 1: `text` is a number, expected a string",
        "[]| -: is an empty array: it holds no article",
      },
      delimiter = '|',
      quoteCharacter = '~')
  void aWrongArticleIsRejectedWithPlaceAndReason(String given, String expected) {
    assertThat(rejections(json(given))).first().isEqualTo(expected.strip());
  }

  @Test
  void whereADocumentBreaksTheArticlesBeforeItAreKept() {
    assertThat(results(json("[{'id':'a','text':'t'},\n{'id':'b',,}]")).stream())
        .extracting(ArticleReaderTest::inWords)
        .containsExactly(
            "a",
            "-, line 2: is not JSON: Unexpected character (',' (code 44)): was expecting"
                + " double-quote to start property name; nothing after that was read");
  }

  @Test
  void absurdNestingIsRejectedAndTheNextLineRead() {
    String deep = "{\"id\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    assertThat(results("{\"id\":\"z\",\"text\":\"t\"}\n" + deep + "{\"id\":\"b\",\"text\":\"t\"}"))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly("z", "-, line 2: nests deeper than 200 levels", "b");
  }

  @Test
  void theSecondOfTwoEqualIdsIsRejected() {
    assertThat(results("{\"id\":\"a\",\"text\":\"t\"}\n\n{\"id\":\"a\",\"text\":\"u\"}\n"))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly("a", "-, line 3: its id “a” was met already in -, line 1");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "''| -: is empty",
        "' \\n\\n'| -: is blank: it holds no words",
        "GIF89a| -: looks like a picture (GIF), which is not among what is read",
        "a\\nb\\0c| -, line 2, byte 3: has a NUL there: it is binary, or not UTF-8",
      },
      delimiter = '|')
  void whatIsNoArticleIsNamed(String given, String expected) {
    String content = given.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
    assertThat(rejections(content)).containsExactly(expected.strip());
  }

  @Test
  void aTextMayBeginLikeSomethingElse() {
    for (String text : List.of("[AP] Berlin", "{sic}", "<3 is a heart", "[1] says the note")) {
      assertThat(only(text).text()).isEqualTo(text);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(only("\uFEFFThe text.").text()).isEqualTo("The text.");
    assertThat(only("\uFEFF{\"id\":\"a\",\"text\":\"t\"}")).isEqualTo(Article.of("a", "t"));
  }

  @Test
  void aLineThatIsNotUtf8CostsOnlyItself() {
    byte[] given =
        "{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"\u0001\"}\n{\"id\":\"b\",\"text\":\"t\"}"
            .getBytes(UTF_8);
    given[29] = (byte) 0xC0;
    assertThat(results(new ArticleReader(), given))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly(
            "a",
            "-, line 2, byte 29: is not UTF-8 (0xC0 does not fit there): convert it to UTF-8 first",
            "b");
  }

  @Test
  void characterIsKeptWholeWhereverTheBufferEnds() {
    for (int before = 8180; before < 8200; before++) {
      String text = "x".repeat(before) + "😀é“" + "y".repeat(9000);
      assertThat(only(text).text()).isEqualTo(text);
    }
  }

  @Test
  void whatIsLargerThanTheLimitIsRejectedAndTheRestRead() {
    ArticleReader reader =
        new ArticleReader(Limits.DEFAULT.with(Limit.ARTICLE_BYTES, 40).with(Limit.NESTING, 10));
    String lines =
        "{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"b\",\"text\":\""
            + "t".repeat(40)
            + "\"}\n"
            + "{\"id\":\"c\",\"text\":\"t\"}\n";
    assertThat(results(reader, lines.getBytes(UTF_8)))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly("a", "-, line 2: is 60 bytes long, more than 40 bytes", "c");
    assertThat(results(reader, "t".repeat(41).getBytes(UTF_8)))
        .extracting(ArticleReaderTest::inWords)
        .containsExactly("-: is longer than 40 bytes");
  }

  /** A stream that never ends can only be read an article at a time. */
  @Test
  void linesAreReadWhenTheyAreAskedFor() {
    InputStream endless = new EndlessLines();
    try (Stream<ReadResult> stream =
        new ArticleReader().read(List.of(new Input.OfStream("-", () -> endless, null)))) {
      Iterator<ReadResult> results = stream.iterator();
      for (int i = 0; i < 10_000; i++) {
        assertThat(inWords(results.next())).isEqualTo(String.valueOf(i));
      }
    }
  }

  @Test
  void aStreamThatFailsIsRejected() {
    Input broken =
        new Input.OfStream(
            "-",
            () -> {
              throw new java.io.IOException("no medium found");
            },
            null);
    assertThat(new ArticleReader().read(List.of(broken)).map(ArticleReaderTest::inWords))
        .containsExactly("-: could not be read: no medium found");
  }

  /** An article a call, for ever. */
  private static final class EndlessLines extends InputStream {
    private int number;
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

    @Override
    public int read(byte[] target, int offset, int length) {
      if (line.available() == 0) {
        String article = "{\"id\":\"" + number++ + "\",\"text\":\"t\"}\n";
        line = new ByteArrayInputStream(article.getBytes(UTF_8));
      }
      return line.read(target, offset, length);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }
  }

  private static String json(String given) {
    return given
        .replace('\'', '"')
        .replace("\\\\", "\u0000")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace('\u0000', '\\');
  }

  private static Article only(String content) {
    List<ReadResult> results = results(content);
    assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) results.getFirst()).article();
  }

  private static List<String> rejections(String content) {
    return rejections(content.getBytes(UTF_8));
  }

  private static List<String> rejections(byte[] content) {
    List<ReadResult> results = results(new ArticleReader(), content);
    assertThat(results).allMatch(ReadResult.Rejected.class::isInstance);
    return results.stream().map(ArticleReaderTest::inWords).toList();
  }

  private static List<ReadResult> results(String content) {
    return results(new ArticleReader(), content.getBytes(UTF_8));
  }

  private static List<ReadResult> results(ArticleReader reader, byte[] content) {
    Input input = new Input.OfStream("-", () -> new ByteArrayInputStream(content), null);
    return reader.read(List.of(input)).toList();
  }

  /** The id of what was read, or the rejection as it is printed. */
  static String inWords(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(Article article) -> article.id();
      case ReadResult.Rejected(Rejection rejection) -> rejection.toString();
    };
  }
}
