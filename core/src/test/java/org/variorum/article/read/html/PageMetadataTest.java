package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.raw.Hints;

/** Each page is invented, and what is read of it stands below: value, rule, sureness. */
class PageMetadataTest {

  private static final String EVERYTHING =
      """
      <html lang="en-GB"><head>
      <title>“Nobody told us,” says harbour master | Harbour Courier</title>
      <link rel="canonical" href="https://www.harbourcourier.example/2016/01/15/flood">
      <meta property="og:title" content="“Nobody told us,” says harbour master | Harbour Courier">
      <meta property="og:site_name" content="Harbour Courier">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle",
       "headline": "“Nobody told us,” says harbour master",
       "datePublished": "2016-01-15T09:30:00Z", "dateModified": "2016-01-15T11:00:00Z",
       "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Ben Cole"}],
       "publisher": {"@type": "Organization", "name": "Harbour Courier"}}
      </script></head>
      <body><h1>“Nobody told us,” says harbour master</h1><p>By Ann Lee and Ben Cole</p>
      <p>The north gate was broken.</p></body></html>
      """;

  @Test
  void aPageThatSaysEverything() {
    assertReads(
        EVERYTHING,
        """
        outlet    | Harbour Courier                                   | json-ld, declared
        url       | https://www.harbourcourier.example/2016/01/15/flood | canonical link, declared
        published | 2016-01-15T09:30:00Z                              | json-ld, declared
        updated   | 2016-01-15T11:00:00Z                              | json-ld, declared
        title     | “Nobody told us,” says harbour master             | heading that the metadata name, declared
        byline    | Ann Lee and Ben Cole                              | json-ld, declared
        language  | en-GB                                             | html lang, declared
        """);
  }

  @Test
  void aPageThatSaysNothing() {
    assertReads("<p>The north gate was broken.</p>", "");
  }

  @Test
  void whatIsPrintedCountsWhereNothingIsDeclared() {
    assertReads(
        """
        <title>Gate was broken</title>
        <h1>Gate was broken</h1>
        <div>By Ann Lee and Ben Cole, Staff Writer | Published 3:45 p.m. EST Jan 15, 2016 | Updated
          9:00 a.m. EST Jan 16, 2016</div>
        <p>“Nobody told us,” Margaret Holloway said on January 8, 2016.</p>
        """,
        """
        published | 2016-01-15T15:45:00-05:00 | printed beside the headline, printed
        updated   | 2016-01-16T09:00:00-05:00 | printed beside the headline, printed
        title     | Gate was broken           | heading that the metadata name, declared
        byline    | Ann Lee and Ben Cole      | printed beside the headline, printed
        """);
  }

  @Test
  void aDateInTheTextIsNoneOfPublication() {
    assertReads(
        """
        <h1>Gate was broken</h1>
        <p>“Nobody told us,” Margaret Holloway said on Friday, January 8, 2016.</p>
        <p>The town will pay, it was decided on January 9, 2016, late in the evening.</p>
        <p>January 10, 2016</p>
        """,
        "title | Gate was broken | main heading, printed");
  }

  @Test
  void theAddressIsTheLastToBeAsked() {
    assertReads(
        "<link rel='canonical' href='https://courier.example/2016/jan/15/flood'>",
        """
        outlet    | courier.example                           | address, inferred
        url       | https://courier.example/2016/jan/15/flood | canonical link, declared
        published | 2016-01-15                                | address, inferred
        """);
    assertReads(
        "<meta property='og:url' content='https://courier.example/flood-20160115.html'>",
        """
        outlet    | courier.example                              | address, inferred
        url       | https://courier.example/flood-20160115.html  | opengraph, declared
        published | 2016-01-15                                   | address, inferred
        """);
  }

  @Test
  void whatIsContradictedIsLessSure() {
    assertReads(
        """
        <link rel='canonical' href='https://courier.example/2016/01/12/flood'>
        <meta property='article:published_time' content='2016-01-15T09:30:00Z'>
        <meta property='og:site_name' content='The Courier'>
        """,
        """
        outlet    | The Courier                              | opengraph, declared
        url       | https://courier.example/2016/01/12/flood | canonical link, declared
        published | 2016-01-15T09:30:00Z                     | opengraph, printed
        """);
  }

  @Test
  void theDayOfTheLastChangeContradictsNothing() {
    assertReads(
        """
        <meta property='article:published_time' content='2016-01-15T09:30:00Z'>
        <meta property='article:modified_time' content='2016-01-19T09:30:00Z'>
        <h1>Gate was broken</h1><p>January 19, 2016</p>
        """,
        """
        published | 2016-01-15T09:30:00Z | opengraph, declared
        updated   | 2016-01-19T09:30:00Z | opengraph, declared
        title     | Gate was broken      | main heading, printed
        """);
  }

  @Test
  void whoeverKnowsTheMomentOfTheSameDayDecides() {
    assertReads(
        """
        <script type="application/ld+json">{"@type":"Article","datePublished":"2016-01-15"}</script>
        <meta name="parsely-pub-date" content="2016-01-15T09:30:00Z">
        """,
        "published | 2016-01-15T09:30:00Z | meta tag, declared");
  }

  @Test
  void nothingIsPublishedAfterItWasSeenOrBeforeThePress() {
    String page =
        """
        <meta property='article:published_time' content='2026-01-15T09:30:00Z'>
        <meta name='date' content='0001-01-01T00:00:00'>
        <meta name='dc.date' content='2016-01-15'>
        """;
    Hints seen = new Hints(null, null, null, PublicationDate.parse("2016-01-14").orElseThrow());
    assertThat(shown(draft(page, seen)))
        .isEqualTo(table("published | 2016-01-15 | meta tag, declared"));
    assertReads(page, "published | 2026-01-15T09:30:00Z | opengraph, printed");
  }

  @Test
  void theOutletIsWhomTheAddressShows() {
    assertReads(
        """
        <link rel="canonical" href="https://www.courier.example/flood">
        <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"National Wire"},
          "author":"Ann Lee, National Wire"}</script>
        <meta property="og:site_name" content="Harbour Courier">
        """,
        """
        outlet    | Harbour Courier                   | opengraph, declared
        url       | https://www.courier.example/flood | canonical link, declared
        byline    | Ann Lee, National Wire            | json-ld, declared
        """);
  }

  @Test
  void theOutletIsNoByline() {
    assertReads(
        """
        <meta name="author" content="Harbour Courier"><meta property="og:site_name" content="Harbour Courier">
        <meta property="article:author" content="https://social.example/annlee">
        """,
        "outlet | Harbour Courier | opengraph, declared");
  }

  @Test
  void ofSeveralThingsTheOneThatFitsThePageIsRead() {
    assertReads(
        """
        <script type="application/ld+json">
        {"@graph": [
          {"@type": "NewsArticle", "headline": "Mayor opens fair", "datePublished": "2016-01-10"},
          {"@type": ["Thing", "http://schema.org/ReportageNewsArticle"], "headline": "Gate was broken",
           "datePublished": "2016-01-15", "publisher": {"@id": "#us"}},
          {"@type": "NewsMediaOrganization", "@id": "#us", "name": "Harbour Courier"}]}
        </script>
        <h1>Gate was broken</h1>
        """,
        """
        outlet    | Harbour Courier | json-ld, declared
        published | 2016-01-15      | json-ld, declared
        title     | Gate was broken | heading that the metadata name, declared
        """);
  }

  @Test
  void whatIsListedToReadNextIsNotTheArticle() {
    assertReads(
        """
        <script type="application/ld+json">
        {"@type": "ItemList", "itemListElement": [
          {"@type": "NewsArticle", "headline": "Mayor opens fair", "datePublished": "2016-01-10"}]}
        </script>
        <script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Mayor opens fair", "url": "https://courier.example/fair",
         "datePublished": "2016-01-10"}
        </script>
        <h1>Gate was broken</h1>
        """,
        "title | Gate was broken | main heading, printed");
  }

  @Test
  void brokenDataAreReadAsFarAsTheyCanBe() {
    assertReads(
        """
        <script type="application/ld+json">
        <!-- //<![CDATA[
        /* made by hand */ {"@type": 'NewsArticle', "headline": "Gate was
           &amp;quot;broken&amp;quot;", "author": , "datePublished": "2016-01-15",}
        //]]> --></script>
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
        """,
        """
        published | 2016-01-15           | json-ld, declared
        title     | Gate was "broken"    | json-ld, declared
        """);
  }

  @Test
  void theHeadlineIsKeptAsItIsPrintedWithoutTheOutlet() {
    assertThat(
            title("<title>Gate was broken - The Harbour Courier</title>", "harbourcourier.example"))
        .isEqualTo("Gate was broken");
    assertThat(
            title("<title>Harbour Courier: ‘Nobody’ told “us”</title>", "harbourcourier.example"))
        .isEqualTo("Harbour Courier: ‘Nobody’ told “us”");
    assertThat(title("<title>Tides - and Gates</title>", "harbourcourier.example"))
        .isEqualTo("Tides - and Gates");
    assertThat(
            title(
                "<meta property='og:title' content='Gate was broken, harbour master says'>"
                    + "<h1>Harbour Courier</h1><h1>Gate was <em>badly</em> broken, harbour master says</h1>",
                "harbourcourier.example"))
        .isEqualTo("Gate was badly broken, harbour master says");
    assertThat(
            title(
                "<meta property='og:title' content='&lt;script&gt;alert(1)&lt;/script&gt;'>",
                "a.example"))
        .isEqualTo("<script>alert(1)</script>");
  }

  private static String title(String page, String host) {
    Hints hints = new Hints(null, null, "https://www." + host + "/flood", null);
    return String.valueOf(draft(page, hints).title());
  }

  @Test
  void onlyAddressesOfTheWebAreAddresses() {
    Hints hints = new Hints(null, null, "https://courier.example/2016/flood", null);
    assertThat(draft("<link rel=canonical href='javascript:alert(1)'>", hints).url())
        .isEqualTo("https://courier.example/2016/flood");
    assertThat(draft("<link rel=canonical href='../flood?page=1'>", hints).url())
        .isEqualTo("https://courier.example/flood?page=1");
    assertThat(draft("<link rel=canonical href='https://courier.example/'>", hints).url())
        .isEqualTo("https://courier.example/2016/flood");
    assertThat(draft("<link rel=canonical href='file:///etc/passwd'>", Hints.NONE).url()).isNull();
    assertThat(draft("<link rel=canonical href='/flood'>", Hints.NONE).url()).isNull();
  }

  @Test
  void microdataAndClassesAreReadNearTheHeadline() {
    assertReads(
        """
        <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Gate was broken</h1>
        <span itemprop="author" itemscope><a itemprop="url" href="/ann">By <b itemprop="name">Ann Lee</b></a></span>
        <time itemprop="datePublished" datetime="2016-01-15T09:30:00Z">Friday</time></article>
        """,
        """
        published | 2016-01-15T09:30:00Z | microdata, declared
        title     | Gate was broken      | heading that the metadata name, declared
        byline    | Ann Lee              | microdata, declared
        """);
    assertReads(
        """
        <h1>Gate was broken</h1><p class="post-byline">by Ann Lee</p>
        <abbr class="published" title="2016-01-15T09:30:00Z">Friday</abbr>
        """,
        """
        published | 2016-01-15T09:30:00Z | element named published, printed
        title     | Gate was broken      | main heading, printed
        byline    | Ann Lee              | element named byline, printed
        """);
    assertReads(
        """
        <h1>Gate was broken</h1><a rel="author" href="/ann">Ann Lee</a>
        Updated <time datetime="2016-01-16T09:30:00Z">Saturday</time>
        <time datetime="2016-01-15T09:30:00Z">Friday</time>
        """,
        """
        published | 2016-01-15T09:30:00Z | time element beside the headline, printed
        updated   | 2016-01-16T09:30:00Z | time element beside the headline, printed
        title     | Gate was broken      | main heading, printed
        byline    | Ann Lee              | link to the author, printed
        """);
  }

  @Test
  void aLanguageIsWrittenAsATag() {
    assertThat(draft("<html lang='EN_us'>", Hints.NONE).language()).isEqualTo("en-US");
    assertThat(draft("<meta property='og:locale' content='de_DE'>", Hints.NONE).language())
        .isEqualTo("de-DE");
    assertThat(draft("<html lang='English'>", Hints.NONE).language()).isNull();
  }

  private static void assertReads(String page, String expected) {
    assertThat(shown(draft(page, Hints.NONE))).isEqualTo(table(expected));
  }

  private static Draft draft(String page, Hints hints) {
    return PageMetadata.of(Jsoup.parse(page), hints);
  }

  private static String table(String table) {
    return table.replaceAll(" +\\| ", " | ").strip();
  }

  private static String shown(Draft draft) {
    StringBuilder shown = new StringBuilder();
    for (Field field : Field.values()) {
      if (draft.provenance().containsKey(field)) {
        var from = draft.from(field);
        String sureness = from.sureness().name().toLowerCase(Locale.ROOT);
        shown.append(
            "%s | %s | %s, %s%n"
                .formatted(field.key(), value(draft, field), from.rule(), sureness));
      }
    }
    return shown.toString().strip();
  }

  private static Object value(Draft draft, Field field) {
    return String.valueOf(
        switch (field) {
          case ID -> draft.id();
          case OUTLET -> draft.outlet() == null ? null : draft.outlet().name();
          case URL -> draft.url();
          case PUBLISHED -> draft.published();
          case UPDATED -> draft.updated();
          case TITLE -> draft.title();
          case BYLINE -> draft.byline();
          case LANGUAGE -> draft.language();
          case TEXT -> draft.text();
        });
  }
}
