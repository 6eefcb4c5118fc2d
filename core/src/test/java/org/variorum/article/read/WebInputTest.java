package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Outlet;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.web.Fetching;

/** Web addresses among the inputs. */
final class WebInputTest {

  private HttpServer server;
  private String site;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          https://gazette.example/a             | -        | https://gazette.example/a
          http://gazette.example/?x=1=2         | -        | http://gazette.example/?x=1=2
          Gazette=https://gazette.example/a     | Gazette  | https://gazette.example/a
          Gazette=https://gazette.example/?x=1  | Gazette  | https://gazette.example/?x=1
          A=B=https://gazette.example/?x=1      | A=B      | https://gazette.example/?x=1
          HTTPS://gazette.example               | -        | HTTPS://gazette.example
          ftp://gazette.example/a               | -        | ftp://gazette.example/a
          """)
  void anAddressMayHoldEqualsSigns(String given, String outlet, String address) {
    assertThat(Input.parse(given, () -> new ByteArrayInputStream(new byte[0])))
        .isEqualTo(new Input.OfAddress(given, address, outlet == null ? null : new Outlet(outlet)));
  }

  @ParameterizedTest
  @CsvSource({
    "https:/gazette.example",
    "a://b://",
    "javascript:alert",
    "://",
    "C:\\a",
    "x/http://a"
  })
  void whatOnlyLooksLikeOneIsAFileOrRefused(String given) {
    Input input = Input.parse(given, () -> new ByteArrayInputStream(new byte[0]));
    assertThat(new ArticleReader().read(List.of(input)))
        .singleElement()
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @Test
  void aPageIsReadAsAFileWouldBe() {
    page("/rain", "Outlet: Gazette\nTitle: Rain\n\n“It rains,” said Mara Quill.\n");
    Article article = read(site + "/rain").getFirst();

    assertThat(article.id()).isEqualTo(site + "/rain");
    assertThat(article.outlet()).isEqualTo(new Outlet("Gazette"));
    assertThat(article.title()).isEqualTo("Rain");
    assertThat(article.text()).isEqualTo("“It rains,” said Mara Quill.\n");
    assertThat(article.url()).isEqualTo(site + "/rain");
    assertThat(article.from(Field.URL).sureness()).isEqualTo(Sureness.GIVEN);
  }

  @Test
  void theIdIsTheAddressAsGivenAndTheUrlWhereItWasFound() {
    page("/new", "The text.");
    page("/own", "URL: http://gazette.example/own\n\nThe text.");
    server.createContext(
        "/old",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/new");
          exchange.sendResponseHeaders(301, -1);
        });
    List<Article> articles = read("Post=" + site + "/old", site + "/own");
    assertThat(articles.getFirst())
        .extracting(Article::id, Article::url, Article::outlet)
        .containsExactly(site + "/old", site + "/new", new Outlet("Post"));
    assertThat(articles.getLast().url()).isEqualTo("http://gazette.example/own");
  }

  @Test
  void whatHoldsManyArticlesDoesSoOnTheWebToo() {
    page(
        "/all",
        """
        {"id":"a","text":"One."}
        {"id":"b","text":"Two."}
        """);
    assertThat(read(site + "/all"))
        .extracting(Article::id, Article::url)
        .containsExactly(tuple("a", null), tuple("b", null));
  }

  @Test
  void inputsKeepTheirOrderAndTheRestIsReadAllTheSame() {
    page("/1", "One.");
    page("/2", "");
    page("/4", "Four.");
    page("/robots.txt", "User-agent: *\nDisallow: /4\n");
    assertThat(
            inWords(
                new ArticleReader(
                    Limits.DEFAULT.with(Limit.FETCH_BYTES, 100),
                    Fetching.DEFAULT.local(true),
                    Watcher.NONE),
                site + "/1",
                "Post=" + site + "/2",
                "Post=" + site + "/3",
                site + "/4",
                "ftp://gazette.example/",
                site + "/1"))
        .containsExactly(
            site + "/1",
            site + "/2: is empty",
            "Post=" + site + "/3: 404: there is no such page",
            site
                + "/4: the site's robots.txt asks programs not to read it: save the page, and give"
                + " the file",
            "ftp://gazette.example/: is no web address but ftp: only http and https are read",
            site + "/1: was read already");
  }

  @Test
  void thisMachineIsNotReadUnlessAllowed() {
    page("/", "The text.");
    assertThat(inWords(new ArticleReader(), site + "/", site.replace("127.0.0.1", "[::1]") + "/"))
        .containsExactly(
            site
                + "/: leads to 127.0.0.1, an address of this machine (give --allow-local to read it)",
            site.replace("127.0.0.1", "[::1]")
                + "/: leads to 0:0:0:0:0:0:0:1, an address of this machine (give --allow-local to"
                + " read it)");
    assertThat(
            inWords(
                new ArticleReader(Limits.DEFAULT, Fetching.DEFAULT.local(true), Watcher.NONE),
                site + "/"))
        .containsExactly(site + "/");
  }

  private void page(String path, String text) {
    server.createContext(path, exchange -> answer(exchange, path, text.getBytes(UTF_8)));
  }

  private static void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
    boolean there = exchange.getRequestURI().getPath().equals(path);
    exchange.sendResponseHeaders(there ? 200 : 404, there && body.length > 0 ? body.length : -1);
    if (there) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static List<Article> read(String... given) {
    ArticleReader reader =
        new ArticleReader(Limits.DEFAULT, Fetching.DEFAULT.local(true), Watcher.NONE);
    try (Stream<ReadResult> results = reader.read(inputs(given))) {
      return results.map(result -> ((ReadResult.Read) result).article()).toList();
    }
  }

  private static List<String> inWords(ArticleReader reader, String... given) {
    try (Stream<ReadResult> results = reader.read(inputs(given))) {
      return results.map(ArticleReaderTest::inWords).toList();
    }
  }

  private static List<Input> inputs(String... given) {
    return Arrays.stream(given)
        .map(each -> Input.parse(each, () -> new ByteArrayInputStream(new byte[0])))
        .toList();
  }
}
