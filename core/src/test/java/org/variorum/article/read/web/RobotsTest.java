package org.variorum.article.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** What sites ask of programs is done. */
final class RobotsTest {

  private static final String FORBIDDEN =
      "the site's robots.txt asks programs not to read it: save the page, and give the file";

  private final TestSite site = new TestSite();
  private final TestNetwork network =
      new TestNetwork(site.port())
          .with("gazette.example", "1.1.1.1")
          .with("post.example", "1.0.0.1")
          .with("inner.example", "10.0.0.7");
  private final Fetcher fetcher = new Fetcher(Limits.DEFAULT, Fetching.DEFAULT, network);

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void whatItForbidsIsNotRead() throws Unreadable {
    site.page("/news/a", "words").page("/inner/a", "words").page("/inner/open/a", "words");
    site.page(
        "/robots.txt",
        """
        User-agent: *
        Disallow: /inner/
        Allow: /inner/open/
        """);

    assertThat(fetcher.fetch("http://gazette.example/news/a").body()).hasContent("words");
    assertThat(fetcher.fetch("http://gazette.example/inner/open/a").body()).hasContent("words");
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/inner/a")).hasMessage(FORBIDDEN);
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/news/../inner/a"))
        .hasMessage(FORBIDDEN);
    assertThat(site.asked)
        .as("each site is asked once")
        .containsExactly("GET /robots.txt", "GET /news/a", "GET /inner/open/a");
  }

  @Test
  void whatItSaysToUsGoesBeforeWhatItSaysToAll() {
    site.page("/a", "words");
    site.page(
        "/robots.txt",
        """
        User-agent: *
        Disallow: /

        User-agent: Variorum
        Allow: /
        """);
    assertThatCode(() -> fetcher.fetch("http://gazette.example/a")).doesNotThrowAnyException();

    Fetcher another = new Fetcher(Limits.DEFAULT, Fetching.DEFAULT.as("Another/1.0"), network);
    assertThatThrownBy(() -> another.fetch("http://gazette.example/a")).hasMessage(FORBIDDEN);
  }

  @ParameterizedTest
  @CsvSource({"404 Not Found", "403 Forbidden", "410 Gone", "204 No Content", "304 Not Modified"})
  void whereThereIsNoneAllIsAllowed(String status) {
    site.page("/a", "words").answer("/robots.txt", status, "", "");
    assertThatCode(() -> fetcher.fetch("http://gazette.example/a")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 Internal Server Error | 500: the site is in trouble
          503 Service Unavailable   | 503: the site is out of service for now
          429 Too Many Requests     | 429: the site asks to come later
          """)
  void whereItCannotBeHadNothingIs(String status, String reason) {
    site.page("/a", "words").answer("/robots.txt", status, "", "");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/a"))
          .hasMessage(
              "the site's robots.txt could not be read, so that the site is left alone: " + reason);
    }
    assertThat(site.asked).containsExactly("GET /robots.txt");
  }

  @Test
  void itIsReadUnderTheSameRules() {
    site.page("/a", "words").redirect("/robots.txt", "http://inner.example/robots.txt");
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/a"))
        .hasMessageContaining("robots.txt could not be read")
        .hasMessageContaining("leads to 10.0.0.7");
    assertThat(network.connected).containsExactly("1.1.1.1:80");
  }

  @Test
  void itMayBeElsewhereButNotGoInCircles() {
    site.page("/a", "words")
        .redirect("/robots.txt", "//post.example/rules")
        .page("/rules", "User-agent: *\nDisallow: /a\n");
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/a")).hasMessage(FORBIDDEN);

    site.redirect("/robots.txt", "/robots.txt");
    assertThatCode(() -> fetcher.fetch("http://gazette.example:8080/a"))
        .as("RFC 9309: as if there were none")
        .doesNotThrowAnyException();
  }

  @Test
  void whereARedirectLeadsIsAskedThereToo() {
    site.redirect("/a", "http://gazette.example/inner/b")
        .page("/inner/b", "words")
        .page("/robots.txt", "User-agent: *\nDisallow: /inner/\n");
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/a"))
        .isInstanceOfSatisfying(
            Unreadable.class,
            trouble -> {
              assertThat(trouble.place()).isEqualTo("redirected to http://gazette.example/inner/b");
              assertThat(trouble.reason()).isEqualTo(FORBIDDEN);
            });
    assertThat(site.asked).doesNotContain("GET /inner/b");
  }

  @Test
  void ofALongOneTheBeginningCounts() {
    String rules = "User-agent: *\nDisallow: /a\n";
    site.page("/a", "words")
        .page("/b", "words")
        .page("/robots.txt", rules + "#\n".repeat(Robots.LONGEST) + "Disallow: /b\n");
    assertThatThrownBy(() -> fetcher.fetch("http://gazette.example/a")).hasMessage(FORBIDDEN);
    assertThatCode(() -> fetcher.fetch("http://gazette.example/b")).doesNotThrowAnyException();
  }

  @Test
  void aPageInPlaceOfItForbidsNothing() {
    site.page("/a", "words")
        .answer("/robots.txt", "200 OK", "Content-Type: text/html\r\n", "<html><p>Not found");
    assertThatCode(() -> fetcher.fetch("http://gazette.example/a")).doesNotThrowAnyException();
  }

  @Test
  void betweenTwoPagesOfASiteWeWaitAsLongAsItAsks() throws Unreadable {
    site.page("/a", "words")
        .page("/b", "words")
        .page("/robots.txt", "User-agent: *\nCrawl-delay: 0.6\nDisallow:\n");
    long start = System.nanoTime();
    fetcher.fetch("http://gazette.example/a");
    fetcher.fetch("http://post.example/b");
    fetcher.fetch("http://gazette.example/b");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
  }
}
