package org.variorum.article.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** What comes of an address, with servers that are honest, broken and hostile. */
final class FetcherTest {

  private static final String WORDS = "“It rains,” said Mara Quill.\n";

  private final TestSite site = new TestSite();
  private final TestNetwork network =
      new TestNetwork(site.port())
          .with("gazette.example", "1.1.1.1")
          .with("post.example", "1.0.0.1")
          .with("inner.example", "10.0.0.7");

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void aPageComesWithWhatTheServerSaysOfIt() throws Unreadable {
    site.answer(
        "/rain?p=1",
        "200 OK",
        """
        Content-Type: Text/Plain; Charset=windows-1252\r
        Date: Fri, 15 Jan 2016 09:30:00 GMT\r
        """,
        "It rains.");

    Page page = fetcher(Limits.DEFAULT).fetch("http://gazette.example/rain?p=1#top");
    assertThat(page.body()).hasContent("It rains.");
    assertThat(page.hints())
        .isEqualTo(
            new Hints(
                "text/plain",
                "windows-1252",
                "http://gazette.example/rain?p=1",
                PublicationDate.parse("2016-01-15T09:30:00Z").orElseThrow()));
  }

  @Test
  void theRequestSaysWhoWeAreAndNothingOfTheUser() throws Unreadable {
    site.page("/a", WORDS);
    new Fetcher(Limits.DEFAULT, Fetching.DEFAULT.as("Variorum/9.9 (test)"), network)
        .fetch("http://gazette.example:8080/a");
    assertThat(site.asked).containsExactly("GET /robots.txt", "GET /a");
    assertThat(site.headers)
        .containsExactlyInAnyOrder(
            "Host: gazette.example:8080",
            "User-Agent: Variorum/9.9 (test)",
            "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding: gzip",
            "Connection: close");
  }

  @Test
  void whatServersSayWronglyIsNoHint() throws Unreadable {
    site.answer(
        "/a", "200 OK", "Content-Type: ;;;\r\nDate: Fri, 15 Jan 1916 09:30:00 GMT\r\n", "words");
    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/a").hints())
        .extracting(Hints::charset, Hints::seen)
        .containsExactly(null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          204 No Content            | 204: the page is empty
          302 Found                 | 302: the site redirects, and does not say where
          401 Unauthorized          | 401: the site does not let us read it
          403 Forbidden             | 403: the site does not let us read it
          404 Not Found             | 404: there is no such page
          410 Gone                  | 410: the page is gone
          418 I'm a teapot          | 418: the site refuses the request
          429 Too Many Requests     | 429: the site asks to come later
          500 Internal Server Error | 500: the site is in trouble
          503 Service Unavailable   | 503: the site is out of service for now
          """)
  void whatIsNoPageIsRefusedInWords(String status, String reason) {
    site.answer("/a", status, "", "Sorry.");
    refuses("http://gazette.example/a", reason);
  }

  @Test
  void theAddressThatWasJudgedIsTheOneThatIsConnectedTo() throws Unreadable {
    site.page("/a", WORDS);
    // A name server that changes its mind: what it says the second time is asked by nobody.
    network.with("twice.example", "1.1.1.1").with("twice.example", "127.0.0.1");
    assertThat(network.resolved).isEmpty();
    assertThatThrownBy(
            () -> {
              Fetcher fetcher = fetcher(Limits.DEFAULT);
              fetcher.fetch("http://gazette.example/a");
              fetcher.fetch("http://twice.example/a");
            })
        .hasMessageContaining("leads to 127.0.0.1");
    assertThat(network.connected).containsOnly("1.1.1.1:80").hasSize(2);
  }

  @Test
  void everyHopIsResolvedOnce() throws Unreadable {
    site.page("/a", WORDS).page("/robots.txt", "");
    Fetcher fetcher = fetcher(Limits.DEFAULT);
    fetcher.fetch("http://gazette.example/a");
    network.resolved.clear();
    network.connected.clear();

    fetcher.fetch("http://gazette.example/a");
    assertThat(network.resolved).containsExactly("gazette.example");
    assertThat(network.connected).containsExactly("1.1.1.1:80");
  }

  @Test
  void whereOneAddressOfAHostIsDeafTheNextIsTried() throws Unreadable {
    site.page("/a", WORDS);
    network.with("two.example", "1.1.1.9", "1.1.1.1").deaf("1.1.1.9");
    assertThat(fetcher(Limits.DEFAULT).fetch("http://two.example/a").body()).hasContent(WORDS);

    network.with("deaf.example", "1.1.1.9");
    refuses(
        "http://deaf.example/a",
        "the site's robots.txt could not be read, so that the site is left alone: no connection to"
            + " 1.1.1.9, port 80: deaf");
  }

  @Test
  void redirectsAreFollowed() throws Unreadable {
    site.redirect("/a", "b").redirect("/b", "//post.example/c").page("/c", WORDS);
    Page page = fetcher(Limits.DEFAULT).fetch("http://gazette.example/a");
    assertThat(page.body()).hasContent(WORDS);
    assertThat(page.hints().url()).isEqualTo("http://post.example/c");
    assertThat(network.connected).contains("1.0.0.1:80");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://inner.example/      | redirected to http://inner.example/         | leads to 10.0.0.7, an address of a private network (give --allow-local to read it)
          http://127.0.0.1:8080/        | redirected to http://127.0.0.1:8080/           | leads to 127.0.0.1, an address of this machine (give --allow-local to read it)
          http://[::ffff:127.0.0.1]/ | redirected to http://[::ffff:127.0.0.1]/    | leads to 127.0.0.1, an address of this machine (give --allow-local to read it)
          http://169.254.169.254/x   | redirected to http://169.254.169.254/x      | leads to 169.254.169.254, an address of the local link (give --allow-local to read it)
          http://2130706433/         |                                             | redirects to where nothing is read: has a number for a host: write it as four, such as 192.0.2.1
          file:///etc/passwd         |                                             | redirects to where nothing is read: is no web address but file: only http and https are read
          http://u:p@post.example/   |                                             | redirects to where nothing is read: holds a user name or password before the @, which are never sent: leave them out
          http://post.example:22/    |                                             | redirects to where nothing is read: has a port that is not used for pages: 22
          """)
  void redirectsLeadNowhereThatMayNotBeRead(String location, String place, String reason) {
    site.redirect("/a", location);
    assertThatThrownBy(() -> fetcher(Limits.DEFAULT).fetch("http://gazette.example/a"))
        .isInstanceOfSatisfying(
            Unreadable.class,
            trouble -> {
              assertThat(trouble.place()).isEqualTo(place);
              assertThat(trouble.reason()).isEqualTo(reason);
            });
    assertThat(network.connected).containsOnly("1.1.1.1:80");
  }

  @Test
  void aRedirectMayBeSpeltInUtf8() throws Unreadable {
    site.redirect("/a", new String("/münchen".getBytes(UTF_8), ISO_8859_1))
        .page("/m%C3%BCnchen", WORDS);
    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/a").body()).hasContent(WORDS);
  }

  @Test
  void redirectsEnd() {
    site.redirect("/a", "/b").redirect("/b", "/a");
    refuses("http://gazette.example/a", "is redirected in a circle, or more than 5 times");

    for (int i = 0; i < 9; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }
    site.asked.clear();
    refuses("http://gazette.example/0", "is redirected in a circle, or more than 5 times");
    assertThat(site.asked).hasSize(1 + 6);
  }

  @Test
  void aBodyIsUnpacked() throws IOException {
    site.answer("/gzip", "200 OK", "Content-Encoding: gzip\r\n", gzip(WORDS.getBytes(UTF_8)));
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(WORDS.getBytes(UTF_8));
    }
    site.answer(
        "/deflate", "200 OK", "Content-Encoding: Deflate\r\n", deflated.toString(ISO_8859_1));
    site.answer(
        "/chunked",
        TestSite.raw(
                "200 OK", "Transfer-Encoding: chunked\r\n", "3\r\nIt \r\n6\r\nrains.\r\n0\r\n\r\n")
            ::writeTo);
    site.answer("/until-closed", TestSite.raw("200 OK", "", "It rains.")::writeTo);

    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/gzip").body())
        .hasContent(WORDS);
    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/deflate").body())
        .hasContent(WORDS);
    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/chunked").body())
        .hasContent("It rains.");
    assertThat(fetcher(Limits.DEFAULT).fetch("http://gazette.example/until-closed").body())
        .hasContent("It rains.");
  }

  @Test
  void anAnswerThatIsBrokenIsNoPage() throws IOException {
    String packed = gzip(WORDS.getBytes(UTF_8));
    site.answer("/cut", TestSite.raw("200 OK", "Content-Length: 99\r\n", "It rai")::writeTo);
    site.answer(
        "/chunk", TestSite.raw("200 OK", "Transfer-Encoding: chunked\r\n", "9\r\nIt ")::writeTo);
    site.answer(
        "/cut-later.gz",
        TestSite.raw("200 OK", "Content-Encoding: gzip\r\nContent-Length: 999\r\n", packed)
            ::writeTo);
    site.answer(
        "/cut.gz",
        "200 OK",
        "Content-Encoding: gzip\r\n",
        packed.substring(0, packed.length() / 2));
    site.answer("/no.gz", "200 OK", "Content-Encoding: gzip\r\n", WORDS.replaceAll("[“”]", "\""));
    site.answer("/br", "200 OK", "Content-Encoding: br\r\n", "It rains.");
    site.answer("/silent", out -> {});
    site.answer("/ftp", out -> out.write("220 Welcome\r\n".repeat(9).getBytes(ISO_8859_1)));

    refuses("http://gazette.example/cut", "the connection ended before the page did");
    refuses("http://gazette.example/chunk", "the connection ended before the page did");
    refuses("http://gazette.example/cut.gz", "the connection ended before the page did");
    refuses("http://gazette.example/cut-later.gz", "the connection ended before the page did");
    refuses("http://gazette.example/no.gz", "is not packed as the server says: Not in GZIP format");
    refuses("http://gazette.example/br", "is packed in a way that was not asked for");
    refuses("http://gazette.example/silent", "the server closed the connection without an answer");
    refuses("http://gazette.example/ftp", "the server answered with what is no HTTP");
  }

  @Test
  void aPageHasABoundBeforeUnpackingAndAfter() throws IOException {
    Limits limits = Limits.DEFAULT.with(Limit.FETCH_BYTES, 1000);
    site.answer(
        "/endless",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
          while (true) {
            out.write(new byte[1 << 12]);
          }
        });
    site.answer("/bomb", "200 OK", "Content-Encoding: gzip\r\n", gzip(new byte[1 << 18]));
    site.answer("/wrapping", "200 OK", "Content-Encoding: gzip\r\n", gzip(new byte[0]).repeat(100));
    site.answer(
        "/garbage", "200 OK", "Content-Encoding: gzip\r\n", gzip(new byte[0]) + "a".repeat(1000));
    site.answer("/just", "200 OK", "", "a".repeat(1000));
    site.answer("/over", "200 OK", "", "a".repeat(1001));

    for (String path : new String[] {"/endless", "/bomb", "/wrapping", "/garbage", "/over"}) {
      assertThatThrownBy(() -> fetcher(limits).fetch("http://gazette.example" + path))
          .as(path)
          .hasMessage("is longer than 1,000 bytes");
    }
    assertThat(fetcher(limits).fetch("http://gazette.example/just").body())
        .hasContent("a".repeat(1000));
  }

  @Test
  void headersHaveABound() {
    site.answer("/long", "200 OK", "X: " + "a".repeat(1 << 20) + "\r\n", "");
    site.answer("/many", "200 OK", "X: a\r\n".repeat(1 << 18), "");
    refuses("http://gazette.example/long", "the server answered with headers that are too long");
    refuses("http://gazette.example/many", "the server answered with headers that are too long");
  }

  @ParameterizedTest
  @CsvSource({"/drip-body", "/drip-head", "/nothing", "/redirects"})
  void everythingTogetherHasADeadline(String path) {
    site.answer(
        "/drip-body",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n".getBytes(ISO_8859_1));
          drip(out);
        });
    site.answer("/drip-head", FetcherTest::drip);
    site.answer("/nothing", out -> Thread.sleep(60_000));
    site.answer(
        "/redirects",
        out -> {
          Thread.sleep(700);
          TestSite.raw("302 Found", "Location: /nothing\r\nContent-Length: 0\r\n", "").writeTo(out);
        });

    assertThatThrownBy(() ->
            fetcher(Limits.DEFAULT.with(Limit.FETCH_SECONDS, 1))
                .fetch("http://gazette.example" + path))
        .hasMessage("took longer than a second");
  }

  @Test
  void whateverAServerAnswersItIsAPageOrARejection() throws IOException {
    byte[] answer =
        TestSite.raw(
                "200 OK",
                """
                Content-Type: text/plain; charset=utf-8\r
                Transfer-Encoding: chunked\r
                Content-Encoding: gzip\r
                Location: /b\r
                Date: Fri, 15 Jan 2016 09:30:00 GMT\r
                """,
                "5\r\nhello\r\n0\r\n\r\n")
            .toByteArray();
    Random random = new Random(7);
    Fetcher fetcher = fetcher(Limits.DEFAULT.with(Limit.FETCH_SECONDS, 5));
    for (int i = 0; i < 300; i++) {
      byte[] mutated = Arrays.copyOf(answer, 1 + random.nextInt(answer.length));
      for (int change = random.nextInt(4); change > 0; change--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      site.answer("/a", out -> out.write(mutated));
      try {
        assertThat(fetcher.fetch("http://gazette.example/a").body()).isNotNull();
      } catch (Unreadable e) {
        assertThat(e.reason()).isNotBlank().doesNotContain("mistake of Variorum");
      }
    }
  }

  private static void drip(OutputStream out) throws IOException, InterruptedException {
    while (true) {
      out.write('H');
      out.flush();
      Thread.sleep(50);
    }
  }

  private static String gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toString(ISO_8859_1);
  }

  private Fetcher fetcher(Limits limits) {
    return new Fetcher(limits, Fetching.DEFAULT, network);
  }

  private void refuses(String address, String reason) {
    assertThatThrownBy(() -> fetcher(Limits.DEFAULT).fetch(address))
        .isInstanceOf(Unreadable.class)
        .hasMessage(reason);
  }
}
