package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Sureness;

/** What is understood of feeds, and what is said of what is not. */
final class FeedsTest {

  @Test
  void anEntryOfRssIsAnArticle() {
    Article article =
        article(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://courier.example/">
              <channel>
                <title>Harbor Courier</title>
                <link>https://courier.example/</link>
                <language>en-gb</language>
                <item>
                  <title>&amp;ldquo;Nobody told us&amp;rdquo;</title>
                  <link>flood.html?a=1&amp;b=2</link>
                  <guid isPermaLink="false">urn:courier:flood</guid>
                  <pubDate>Fri, 15 Jan 2016 09:30:00 GMT</pubDate>
                  <dc:creator>Ann Lee</dc:creator>
                  <description>A teaser</description>
                  <content:encoded><![CDATA[<p>“Nobody <em>told</em> us.”</p><script>x()</script>]]>
                  </content:encoded>
                </item>
              </channel>
            </rss>
            """);

    assertThat(article.id()).isEqualTo("urn:courier:flood");
    assertThat(article.label()).isEqualTo("Harbor Courier");
    assertThat(article.url()).isEqualTo("https://courier.example/flood.html?a=1&b=2");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00Z");
    assertThat(article.title()).isEqualTo("“Nobody told us”");
    assertThat(article.byline()).isEqualTo("Ann Lee");
    assertThat(article.language()).isEqualTo("en-gb");
    assertThat(article.text()).isEqualTo("“Nobody told us.”\n");
    assertThat(article.from(Field.TEXT).rule()).isEqualTo("content:encoded");
    assertThat(article.from(Field.OUTLET).rule()).isEqualTo("rss:title");
  }

  @Test
  void aTeaserIsKeptAndSaidToBeOne() {
    Article article =
        article(
            "<rss><channel><item><description>The gate was 5 &lt; 6 &amp;amp; broken"
                + "</description></item></channel></rss>");

    assertThat(article.id()).isEqualTo("-#1");
    assertThat(article.text()).isEqualTo("The gate was 5 < 6 & broken\n");
    assertThat(article.from(Field.TEXT).rule()).isEqualTo("rss:description");
    assertThat(article.from(Field.TEXT).sureness()).isEqualTo(Sureness.INFERRED);
  }

  @Test
  void atomSaysItsTypesAndItsLanguage() {
    List<ReadResult> results =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <title type="html">Harbor &amp;amp; Courier</title>
              <author><name>The desk</name></author>
              <entry>
                <id>tag:courier.example,2016:1</id>
                <title>5 &lt; 6</title>
                <link rel="self" href="https://courier.example/1.atom"/>
                <link href="https://courier.example/1"/>
                <updated>2016-01-15T09:30:00.5+01:00</updated>
                <published>2016-01-14</published>
                <content type="xhtml" xml:lang="en"><div xmlns="http://www.w3.org/1999/xhtml">
                  <p>One &lt;b&gt;<br/>line</p></div></content>
              </entry>
              <entry>
                <id>2</id><author><name>Ann Lee</name></author><author><name>Bo Ek</name></author>
                <updated>2016-01-16T09:30:00Z</updated>
                <content type="text">2 &lt; 3</content>
                <source><title>Elsewhere</title><id>x</id></source>
              </entry>
            </feed>
            """);

    Article first = ((ReadResult.Read) results.getFirst()).article();
    assertThat(first.label()).isEqualTo("Harbor & Courier");
    assertThat(first.title()).isEqualTo("5 < 6");
    assertThat(first.url()).isEqualTo("https://courier.example/1");
    assertThat(first.published()).hasToString("2016-01-14");
    assertThat(first.updated()).hasToString("2016-01-15T09:30:00.5+01:00");
    assertThat(first.byline()).isEqualTo("The desk");
    assertThat(first.language()).isEqualTo("en");
    assertThat(first.text().replaceAll("\\s+", " ").strip()).isEqualTo("One <b> line");
    Article second = ((ReadResult.Read) results.getLast()).article();
    assertThat(second.id()).isEqualTo("-#2");
    assertThat(second.label()).isEqualTo("Elsewhere");
    assertThat(second.byline()).isEqualTo("Ann Lee, Bo Ek");
    assertThat(second.published()).hasToString("2016-01-16T09:30:00Z");
    assertThat(second.from(Field.PUBLISHED).sureness()).isEqualTo(Sureness.INFERRED);
    assertThat(second.language()).isEqualTo("de");
    assertThat(second.text()).isEqualTo("2 < 3\n");
  }

  @Test
  void rssInRdfAndTheChannelFormatBeforeIt() {
    Article rdf =
        article(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                     xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://courier.example/rdf"><title>Harbor Courier</title></channel>
              <item rdf:about="https://courier.example/1">
                <title>Flood</title><dc:date>2016-01-15</dc:date><description>Words.</description>
              </item>
            </rdf:RDF>
            """);
    assertThat(rdf.id()).isEqualTo("https://courier.example/1");
    assertThat(rdf.url()).isEqualTo("https://courier.example/1");
    assertThat(rdf.label()).isEqualTo("Harbor Courier");
    assertThat(rdf.published()).hasToString("2016-01-15");

    Article cdf =
        article(
            "<?xml version='1.0'?><CHANNEL HREF='https://courier.example/'><TITLE>Courier</TITLE>"
                + "<ITEM HREF='/1' LASTMOD='2004-04-06T23:05:43-05:00'><TITLE>T</TITLE>"
                + "<ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>");
    assertThat(cdf.url()).isEqualTo("https://courier.example/1");
    assertThat(cdf.published()).hasToString("2004-04-06T23:05:43-05:00");
    assertThat(cdf.text()).isEqualTo("Words.\n");
  }

  @Test
  void entitiesOfHtmlAndPrefixesThatNobodyDeclaresAreKnown() {
    Article article =
        article(
            "<rss><channel><title>Caf&eacute;</title><item><dc:creator>Ann</dc:creator>"
                + "<content:encoded>caf&eacute; &nbsp;&amp;hellip;</content:encoded></item>"
                + "</channel></rss>");

    assertThat(article.label()).isEqualTo("Café");
    assertThat(article.byline()).isEqualTo("Ann");
    assertThat(article.text()).startsWith("café").endsWith("…\n");
  }

  @Test
  void anEntryWithoutWordsIsRejectedByItsNumber() {
    assertThat(
            inWords(
                """
                <rss><channel>
                <item><title>Only a title</title></item>
                <item><guid>2</guid></item>
                <item><description>&lt;script&gt;alert(1)&lt;/script&gt;</description></item>
                </channel></rss>
                """))
        .containsExactly(
            "-, entry 1, line 2: has no words but its title",
            "-, entry 2, line 3: has no words",
            "-, entry 3, line 4: has no words");
  }

  @Test
  void whatStandsBeforeTheBreakIsRead() {
    assertThat(
            inWords(
                "<rss><channel>\n<item><description>Words.</description></item>\n"
                    + "<item><description>Cut off"))
        .hasSize(2)
        .element(0)
        .isEqualTo("-#1");
    assertThat(inWords("<rss><channel><item></channel></rss>"))
        .singleElement()
        .asString()
        .startsWith("-, line 1, column ")
        .contains("is not well-formed XML")
        .endsWith("nothing after that was read");
  }

  @Test
  void twoEntriesOfOneNameAreTold() {
    String item = "<item><guid>urn:a:1</guid><description>Words.</description></item>";
    assertThat(inWords("<rss><channel>" + item + item + "</channel></rss>"))
        .containsExactly("urn:a:1", "-, entry 2, line 1: its id “urn:a:1” was met already in -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Friday", "2016-02-30", "2016", "13:45", "0", "Fri, 99 Foo 2016 09:30:00 GMT"})
  void aDateThatIsNoneIsNotKnown(String date) {
    Article article =
        article(
            "<rss><channel><item><pubDate>"
                + date
                + "</pubDate><description>Words.</description>"
                + "</item></channel></rss>");

    assertThat(article.published()).isNull();
  }

  @Test
  void whatADocumentTypeDeclaresIsNeverRead() {
    String laughs =
        """
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
        <!ENTITY file SYSTEM "file:///etc/hostname">]>
        <rss><channel>
        <item><description>&c;</description></item>
        <item><description>&file;</description></item>
        <item><description>Words.</description></item>
        </channel></rss>
        """;
    assertThat(inWords(laughs))
        .containsExactly(
            "-, entry 1, line 4: has words that stand elsewhere: &c; is neither of XML nor of HTML,"
                + " and document types are not read",
            "-, entry 2, line 5: has words that stand elsewhere: &file; is neither of XML nor of"
                + " HTML, and document types are not read",
            "-#3");
  }

  @Test
  void whatIsEndlessHasABound() {
    assertThat(inWords("<rss><channel><item>" + "<b>".repeat(100_000)))
        .singleElement()
        .asString()
        .endsWith("nests deeper than 200 levels; nothing after that was read");
    String long1 = "x".repeat(1 << 20);
    assertThat(
            inWords(
                "<rss><channel><item a='"
                    + long1
                    + "'><description>Words.</description></item>"
                    + "</channel></rss>"))
        .containsExactly("-#1");
    String escaped = "&lt;b&gt;".repeat(200_000);
    assertThat(
            inWords(
                "<rss><channel><item><description>a"
                    + escaped
                    + "</description></item>"
                    + "</channel></rss>"))
        .containsExactly("-#1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>Words.",
        "<iframe src='javascript:alert(1)'>alert(1)</iframe>Words.",
        "<style>alert(1)</style>Words.",
        "<img src=x onerror='alert(1)'>Words.",
        "<svg><script>alert(1)</script></svg>Words."
      })
  void noScriptIsText(String html) {
    String escaped = html.replace("<", "&lt;");
    assertThat(
            article(
                "<rss><channel><item><link>javascript:alert(1)</link><description>"
                    + escaped
                    + "</description></item></channel></rss>"))
        .satisfies(article -> assertThat(article.text()).isEqualTo("Words.\n"))
        .satisfies(article -> assertThat(article.url()).isNull());
  }

  @Test
  void aCommentAsLongAsItLikesStandsBeforeAFeed() {
    String comment = "<!-- <html> -->".repeat(1000);
    String feed = "<feed><entry><summary>Words.</summary></entry></feed>";
    assertThat(inWords("<?xml version='1.0'?>\n" + comment + "<?x <rss ?>" + feed))
        .containsExactly("-#1");
    assertThat(inWords("<?xml version='1.0'?><!--" + "x".repeat(1 << 17) + "-->" + feed))
        .containsExactly("-: looks like XML, but no element begins in its first 64 KiB");
  }

  private static Article article(String feed) {
    return ((ReadResult.Read) read(feed).getFirst()).article();
  }

  private static List<String> inWords(String feed) {
    return read(feed).stream().map(FeedsTest::inWords).toList();
  }

  private static String inWords(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> article.id();
      case ReadResult.Rejected(var rejection) -> rejection.toString();
    };
  }

  private static List<ReadResult> read(String feed) {
    Input input =
        new Input.OfStream("-", () -> new ByteArrayInputStream(feed.getBytes(UTF_8)), null);
    return new ArticleReader().read(List.of(input)).toList();
  }
}
