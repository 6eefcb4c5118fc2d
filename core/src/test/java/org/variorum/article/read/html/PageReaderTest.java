package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.read.raw.Hints;

/** Which words of a page are its article. */
class PageReaderTest {

  private static final String FIRST =
      "The harbor master said on Friday that nobody had told him of the broken gate, and that he"
          + " had asked for it to be mended in May.";
  private static final String SECOND =
      "The town council, which met on Thursday, will hear the report of its engineers next week.";

  /** A page whose article is two paragraphs with {@code between} them. */
  private static String page(String between) {
    return """
    <!DOCTYPE html><html><head><title>Gate was broken | Harbor Courier</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <div class="page"><h1>Gate was broken</h1><div class="text">
    <p>%s</p>
    %s
    <p>%s</p>
    </div></div>
    <footer><p>The Harbor Courier, 1 Quay Street. All rights reserved by the publisher.</p></footer>
    </body></html>
    """
        .formatted(FIRST, between, SECOND);
  }

  private static String text(String html) {
    return PageReader.read(html, Hints.NONE).text();
  }

  /** What is read between the two paragraphs. */
  private static String between(String html) {
    String text = text(page(html));
    assertThat(text).startsWith(FIRST + "\n").endsWith(SECOND + "\n");
    return text.substring(FIRST.length() + 1, text.length() - SECOND.length() - 1);
  }

  @Test
  void theArticleIsReadAndNothingElse() {
    assertThat(between("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>He tried <a href='/c'>to contribute</a>, he said.</p> | He tried to contribute, he said.",
        "<p>“We <em>did <b>not</b></em> know,” he said.</p> | “We did not know,” he said.",
        "<p>“We<span>&nbsp;</span>did not<wbr> know,”<!-- x --> he said.</p>"
            + " | “We did not know,” he said.",
        "<p>in<b>dub</b>itable and <i>in</i>&shy;dub&shy;itable, he said.</p>"
            + " | indubitable and indubitable, he said.",
        "<blockquote><p>Nobody told us of it.</p></blockquote> | Nobody told us of it.",
        "<aside class='pull-quote'>Nobody told us of it.</aside> | Nobody told us of it.",
        "<p>He said <q>nobody <q>told</q> us</q>.</p> | He said “nobody ‘told’ us”.",
        "<p>One line he said.<br>Another line he said.</p>"
            + " | One line he said.\\nAnother line he said.",
        "<ul><li>The gate, he said.</li><li>The quay.</li></ul> | The gate, he said.\\nThe quay.",
        "<p>He <x-tip>knew</x-tip> it, he said.</p> | He knew it, he said.",
        "Words in no element of their own, he said. | Words in no element of their own, he said.",
        "<p>“I said <a class='related-link' href='/x'>never</a>,” she said.</p>"
            + " | “I said never,” she said.",
        "<p><a class='author' href='/x'>Jane Hill</a> told <span class='credit'>them</span>.</p>"
            + " | Jane Hill told them.",
        "<p><span aria-hidden='true'>W</span><span class='sr-only'>hidden</span>e knew, he said.</p>"
            + " | We knew, he said.",
        "<aside><blockquote>“We knew of it.”</blockquote></aside> | “We knew of it.”",
        "<figure><blockquote>“We knew of it.”</blockquote><figcaption>Jane Hill</figcaption></figure>"
            + " | “We knew of it.”\\nJane Hill",
        "<blockquote><p>The harbor was unsafe. […]</p></blockquote> | The harbor was unsafe. […]",
        "<p class='hidden md:block'>He knew of it in May, he said.</p>"
            + " | He knew of it in May, he said.",
        "<p><a href='/x'>He had asked for it twice, he said.</a></p>"
            + " | He had asked for it twice, he said.",
      })
  void noWordOfAParagraphIsLost(String html, String expected) {
    assertThat(between(html)).isEqualTo(expected.replace("\\n", "\n") + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Advertisement</p>",
        "<p>More: <a href='/x'>Old gate was never painted</a></p>",
        "<p><a href='/x'>Old gate was never painted, council told</a></p>",
        "<p>Watch the interview below</p>",
        "<p><b>WATCH: <a href='/x'>The gate opens at last</a></b></p>",
        "<p>Sign up for our newsletter and never miss a story.</p>",
        "<p>Get the Harbor Courier delivered to your door. Click here.</p>",
        "<div class='newsletter-signup'><p>News of the harbor, every morning, free.</p></div>",
        "<div class='cookie-banner'><p>We use cookies to make the site better for all.</p></div>",
        "<div class='related-stories'><p>The old gate was painted in the year before.</p></div>",
        "<aside><p>The harbor was built by monks, as everybody here knows.</p></aside>",
        "<figure><img src='g.jpg'><figcaption>The gate on Friday. Ann Lee</figcaption></figure>",
        "<div><img src='g.jpg'><p>The north gate of the harbor</p></div>",
        "<p>Photo: Ann Lee/Harbor Courier</p>",
        "<p>The gate on Friday. (Ann Lee/AP)</p>",
        "<div class='share-tools'><span>Share this with your friends and family.</span></div>",
        "<script>var words = 'The gate was broken, he said, and nobody told him of it.';</script>",
        "<style>.gate { color: red }</style>",
        "<noscript><p>Please switch on scripts to read this page as it is meant.</p></noscript>",
        "<p hidden>The gate was never broken, said nobody, and so on and so forth.</p>",
        "<p style='display: none'>The gate was never broken, said nobody, and so on.</p>",
        "<span class='sr-only'>opens in a new window</span>",
        "<p>https://courier.example/gate</p>",
        "<p>[button link=\"https://courier.example\"]Buy[/button]</p>",
        "<iframe src='x'>The gate was never broken, said nobody, and so on.</iframe>",
      })
  void whatStandsBetweenParagraphsIsLeftOut(String html) {
    assertThat(between(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Like other members of the crew, he had read the story of the gate.</p>",
        "<p>“Sign up for our newsletter,” he told them.</p>",
        "<p>Support from members fell when the account was read to them.</p>",
        "<p>Follow the money, the auditor said.</p>",
        "<p>More than 40 boats were hurt.</p>",
        "<p>Photographs were taken of it.</p>",
        "<p>Comments were few.</p>",
        "<h2>What comes next</h2>",
        "<h2 id='the-latest'>The harbor now</h2>",
        "<p>[laughs] I never said that.</p>",
        "<p>Doctors fear that the fever could spread more.</p>",
        "<p>She wants children to read more.</p>",
        "<p>For more than a decade, the US has been home to most members of the family.</p>",
        "<p>Like Facebook, Twitter earns most of its US money here.</p>",
        "<p>Support for the US offer is growing.</p>",
        "<p>Video by a passer-by shows the boat turning twice.</p>",
        "<p>“More!”</p>",
        "<h2>9/11</h2>",
        "<h2>Support for families</h2>",
        "<div class='panel-discussion'><p>It was a long evening, the chair said.</p></div>",
        "<p>WASHINGTON (AP) — He knew.</p>",
      })
  void whatOnlyLooksLikeClutterIsKept(String html) {
    assertThat(between(html)).isNotEmpty();
  }

  @Test
  void whatStandsAboveTheFirstParagraphAndBelowTheLastIsLeftOut() {
    assertThat(
            text(
                """
                <html><head><title>Gate was broken</title></head><body><article>
                <p>Local news</p>
                <h1>Gate was broken</h1>
                <p>By Ann Lee, staff writer</p>
                <p>Published: 3:15 p.m. May 4, 2026</p>
                <p>%s</p>
                <p>%s</p>
                <p>Reporting by Ann Lee; editing by Ben Cole</p>
                <p>© 2026 Harbor Courier. All rights reserved.</p>
                <h3>Related stories</h3>
                <ul><li><a href="/1">Old gate was never painted</a></li>
                <li><a href="/2">Quay to be closed in June</a></li></ul>
                <h3>3 Comments</h3>
                <div><p>It was always broken, as far as I remember it.</p></div>
                </article></body></html>
                """
                    .formatted(FIRST, SECOND)))
        .isEqualTo(FIRST + "\n" + SECOND + "\n");
  }

  /** Many pages give each paragraph a box of its own. */
  @Test
  void boxesOfOneParagraphAreOneText() {
    String boxes =
        "<div data-component='text-block'><p>%s</p></div>".repeat(4)
            + "<div data-component='subheadline-block'><h2>Related arrests</h2></div>"
            + "<div data-component='text-block'><p>%s</p></div>";
    assertThat(
            text("<article>" + boxes.formatted(FIRST, SECOND, FIRST, SECOND, FIRST) + "</article>"))
        .endsWith("Related arrests\n" + FIRST + "\n");
    String chunks = "<div class='article-chunk ad-break-after'><p>%s</p></div>";
    assertThat(
            text(
                "<article><p>"
                    + SECOND.repeat(2)
                    + "</p>"
                    + chunks.repeat(6).formatted(FIRST, FIRST, FIRST, FIRST, FIRST, FIRST)
                    + "</article>"))
        .contains(FIRST);
  }

  @Test
  void aHeadingThatAsksTheTitlesQuestionAgainCutsNothing() {
    assertThat(
            text(
                "<title>What is the Harbor Act and why does it matter? - Courier</title><div><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><h2>What is the Harbor Act?</h2><p>"
                    + FIRST
                    + "</p></div>"))
        .startsWith(FIRST);
  }

  @Test
  void theLastParagraphIsNoCredit() {
    assertThat(between("<p>Officials said high winds contributed to the wreck.</p>")).isNotEmpty();
    assertThat(
            text(
                "<div><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><p>Officials said high winds contributed to the wreck.</p></div>"))
        .endsWith("contributed to the wreck.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters contributed to this report.",
        "With files from the Harbor Echo",
        "Copyright 2016 The Associated Press. All rights reserved.",
        "This article was originally published by the Harbor Echo.",
        "— Ann Lee, Associated Press",
      })
  void whoWorkedOnItIsKeptBesideTheText(String line) {
    String html =
        "<div><p>%s</p><p>%s</p><p>%s</p><p>Follow us on Twitter.</p></div>"
            .formatted(FIRST, SECOND, line);
    assertThat(PageReader.read(html, Hints.NONE).text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    assertThat(PageReader.read(html, Hints.NONE).credits()).containsExactly(line);
  }

  @Test
  void whoseAPictureIsIsNoCreditOfTheReport() {
    String html =
        "<div><p>%s</p><p>%s</p><img src='a.jpg'><p>Ann Lee/AP Photo</p><p>Photo: Ann Lee/AP</p></div>"
            .formatted(FIRST, SECOND);
    assertThat(PageReader.read(html, Hints.NONE).credits()).isEmpty();
  }

  @Test
  void piecesOfABodyAreAllRead() {
    assertThat(
            text(
                "<main><div class='article-body first'><p>"
                    + (FIRST + " ").repeat(3)
                    + "</p></div><div class='ad'>Advert</div><div class='article-body'><p>"
                    + SECOND
                    + "</p></div></main>"))
        .contains(FIRST, SECOND);
  }

  @Test
  void whatIsSaidOfCookiesIsNotTheFirstParagraph() {
    assertThat(
            text(
                "<body><div><p>We use cookies to give you the best experience on our site.</p></div>"
                    + "<h1>Gate was broken</h1><div class='w'><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div></body>"))
        .startsWith(FIRST);
  }

  @Test
  void aListOfOtherArticlesIsNotTheArticle() {
    String others =
        "<li><a href='/o'>Engineers ask for more time, more money and more men</a> The engineers of"
            + " the town, who met on Monday, asked the council for time, and for […]</li>";
    assertThat(
            text(
                "<html><head><title>Gate was broken</title></head><body><div class='w'><ul>"
                    + others.repeat(12)
                    + "</ul><h2>Gate was broken</h2><div><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div></div></body></html>"))
        .isEqualTo(FIRST + "\n" + SECOND + "\n");
  }

  @Test
  void theClaimThatIsCheckedBelongsToTheCheck() {
    String check = "<p>" + (FIRST + " " + SECOND + " ").repeat(3) + "</p>";
    assertThat(
            text(
                "<html><body><div class='all'><h1>Was the gate broken?</h1><div class='c'><p>Claim:"
                    + " The north gate of the harbor was broken in May.</p></div><div class='b'>"
                    + check.repeat(3)
                    + "</div></div></body></html>"))
        .startsWith("Claim: The north gate of the harbor was broken in May.\n" + FIRST);
  }

  @Test
  void aPageOfWhichNothingLooksLikeAnArticleGivesItsWords() {
    assertThat(text("<p>No more.</p>")).isEqualTo("No more.\n");
    assertThat(text("<div class='sidebar'><p>" + FIRST + "</p></div>")).isEqualTo(FIRST + "\n");
    assertThat(text("<html><script>x</script></html>")).isEmpty();
  }

  @Test
  void pagesThatNestRepeatOrNeverEndAreRead() {
    assertThat(text("<div>".repeat(100_000) + "<p>" + FIRST)).contains("harbor master");
    assertThat(text("<b><i>".repeat(50_000) + FIRST)).contains("harbor master");
    assertThat(text("<table><tr><td>".repeat(20_000) + FIRST)).contains("harbor master");
    assertThat(text("<a href=x>".repeat(50_000) + FIRST)).contains("harbor master");
    assertThat(text("<p class='comments related'>x".repeat(50_000) + "<p>" + FIRST))
        .contains("harbor master");
    assertThat(text("<p>" + "x".repeat(1 << 20))).hasSize((1 << 20) + 1);
    assertThat(text("<p>" + "“".repeat(100_000))).hasSize(100_001);
    assertThat(text("<div class='" + "a-".repeat(500_000) + "'><p>" + FIRST)).contains("harbor");
  }
}
