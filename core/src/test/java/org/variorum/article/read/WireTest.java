package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Sureness;

/** What is understood of what agencies send: NewsML-G2, NITF and ninjs. */
final class WireTest {

  private static final String NITF =
      """
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
        <head><docdata><doc-id id-string="harbor-1"/><date.issue norm="20160115T093000+0100"/>
          <doc.copyright holder="Harbor Agency"/></docdata></head>
        <body>
          <body.head><hedline><hl1>Gate broken</hl1></hedline><byline>By Ann Lee</byline>
            <dateline>HARBOR</dateline></body.head>
          <body.content>
            <p>“Nobody <person>Holloway</person> knew.”</p>
            <bq><block><p>We were told.</p></block></bq>
            <media media-type="image"><media-reference source="x.jpg"/>
              <media-caption>The gate</media-caption></media>
          </body.content>
          <body.end><tagline>Write to us</tagline></body.end>
        </body>
      </nitf>
      """;

  @Test
  void anItemWithNitfIsAnArticle() {
    Article article = article(item("urn:newsml:harbor.example:20160115:1", NITF));

    assertThat(article.id()).isEqualTo("urn:newsml:harbor.example:20160115:1");
    assertThat(article.label()).isEqualTo("Harbor Wire");
    assertThat(article.title()).isEqualTo("Gate broken");
    assertThat(article.byline()).isEqualTo("By Ann Lee");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00+01:00");
    assertThat(article.updated()).hasToString("2016-01-16T08:00:00Z");
    assertThat(article.language()).isEqualTo("en");
    assertThat(words(article)).isEqualTo("“NobodyHollowayknew.”Weweretold.");
    assertThat(article.captions()).containsExactly("The gate");
  }

  @Test
  void nitfAloneSaysItAllItself() {
    Article article = article("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'>" + NITF);

    assertThat(article.id()).isEqualTo("harbor-1");
    assertThat(article.label()).isEqualTo("Harbor Agency");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00+01:00");
  }

  @Test
  void aMessageHoldsItemsOfAnyKind() {
    String html =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Not text</title></head>"
            + "<body><p>One.</p><script>x()</script></body></html>";
    assertThat(
            inWords(
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>\n"
                    + "<packageItem guid='p'/>\n"
                    + item("urn:a:1", html)
                    + item("urn:a:2", "<sports-content/>")
                    + "<newsItem guid='urn:a:3'><itemMeta><itemClass qcode='ninat:picture'/>"
                    + "</itemMeta></newsItem>"
                    + "<newsItem guid='urn:a:4'><contentSet><inlineData contenttype='text/plain'>"
                    + "5 &lt; 6</inlineData></contentSet></newsItem></itemSet></newsMessage>"))
        .map(it -> it.replaceAll(", line \\d+", ""))
        .containsExactly(
            "-, item 1: is a packageItem: it lists other items and holds no text",
            "urn:a:1 One.\n",
            "-, item 3: is a newsItem without a text of its own: it holds sports-content",
            "-, item 4: is a newsItem of kind “picture” without a text of its own",
            "urn:a:4 5 < 6\n");
  }

  @Test
  void anItemOfAnyVersionOfNinjsIsAnArticle() {
    Article second =
        article(
            """
            {"uri": "urn:newsml:harbor.example:20160115:1", "type": "text", "language": "en",
             "firstcreated": "2016-01-15T09:30:00Z", "versioncreated": "2016-01-15T10:30:00Z",
             "headlines": [{"role": "main", "value": "Gate broken"}], "by": "Ann Lee",
             "bodies": [{"role": "text", "contenttype": "text/plain", "value": "plain"},
                        {"role": "html", "contenttype": "text/html", "value": "<p>Marked &lt;</p>"}],
             "infosources": [{"name": "Harbor Wire"}],
             "associations": [{"uri": "x", "bodies": [{"value": "not ours"}]}]}
            """);
    assertThat(second.id()).isEqualTo("urn:newsml:harbor.example:20160115:1");
    assertThat(second.label()).isEqualTo("Harbor Wire");
    assertThat(second.published()).hasToString("2016-01-15T09:30:00Z");
    assertThat(second.updated()).hasToString("2016-01-15T10:30:00Z");
    assertThat(second.title()).isEqualTo("Gate broken");
    assertThat(second.byline()).isEqualTo("Ann Lee");
    assertThat(second.text()).isEqualTo("Marked <\n");

    Article first =
        article(
            "{\"uri\":\"https://harbor.example/1\",\"headline\":\"H\",\"body_text\":\"5 < 6\","
                + "\"versioncreated\":\"2016-01-15T09:30:00Z\","
                + "\"copyrightnotice\":\"Copyright 2016 Harbor Wire, harbor.example\"}");
    assertThat(first.label()).isEqualTo("Harbor Wire");
    assertThat(first.url()).isEqualTo("https://harbor.example/1");
    assertThat(first.text()).isEqualTo("5 < 6\n");
    assertThat(first.from(Field.PUBLISHED).sureness()).isEqualTo(Sureness.INFERRED);

    Article third =
        article(
            "{\"uri\":\"tag:harbor.example,2016:1\",\"versionCreated\":\"2016-01-15\",\"bodies\":"
                + "[{\"contentType\":\"application/nitf+xml\",\"value\":\""
                + NITF.replace("\"", "'").replace("\n", " ")
                + "\"}],\"copyrightHolder\":\"Harbor Wire\"}");
    assertThat(third.label()).isEqualTo("Harbor Wire");
    assertThat(third.published()).hasToString("2016-01-15");
    assertThat(third.byline()).isEqualTo("By Ann Lee");
    assertThat(words(third)).endsWith("Weweretold.");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'uri':'u','type':'picture','renditions':{}}| is a ninjs picture: it has no text",
        "{'uri':'u','type':'text'}| is a ninjs item without a body: it has no text",
        "{'headline':'H','body_text':'t'}| is ninjs without a `uri`",
        "{'uri':'u','body_xhtml':'<script>x</script>'}| is a ninjs item without a body: it has no"
            + " text",
        "{'uri':'u','bodies':[{'value':7},8]}| is a ninjs item without a body: it has no text",
        "{'uri':'u','text':7}| `text` is a number, expected a string",
        "{'id':'a'}| `text` is missing",
        "{'id':'a','headline':'H','body':'Words.'}| `text` is missing",
        "{'id':'a','versionCreated':'2016-01-15','headlines':[]}| `text` is missing"
      },
      delimiter = '|',
      quoteCharacter = '~')
  void whatIsNoArticleIsToldWhy(String given, String reason) {
    assertThat(inWords(given.replace('\'', '"'))).containsExactly("-, line 1: " + reason.strip());
  }

  private static String item(String guid, String inline) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='"
        + guid
        + "' xml:lang='en'><itemMeta><provider qcode='x:HW'><name>Harbor Wire</name></provider>"
        + "<versionCreated>2016-01-16T08:00:00Z</versionCreated></itemMeta><contentSet><inlineXML>"
        + inline
        + "</inlineXML></contentSet></newsItem>";
  }

  private static String words(Article article) {
    return article.text().replaceAll("\\s", "");
  }

  private static Article article(String content) {
    return ((ReadResult.Read) read(content).getFirst()).article();
  }

  private static List<String> inWords(String content) {
    return read(content).stream().map(WireTest::inWords).toList();
  }

  private static String inWords(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> article.id() + " " + article.text();
      case ReadResult.Rejected(var rejection) -> rejection.toString();
    };
  }

  private static List<ReadResult> read(String content) {
    Input input =
        new Input.OfStream("-", () -> new ByteArrayInputStream(content.getBytes(UTF_8)), null);
    return new ArticleReader().read(List.of(input)).toList();
  }
}
