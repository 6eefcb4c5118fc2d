package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Reading;
import org.variorum.result.CollatedStory;

class HtmlRendererTest {

  private static String page(Collation collation) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(CollatedStory.of(collation), page);
    return page.toString();
  }

  @Test
  void saysFirstWhatIsHidden() throws IOException {
    String page = page(CollationExample.ferry());
    // For whoever wants to look at it.
    Files.writeString(Path.of("target", "page.html"), page);
    assertThat(page)
        .containsSubsequence(
            "Three reports, side by side",
            "Changed without showing it",
            "c leaves out “not” without showing it",
            "What several outlets print",
            "What one outlet alone prints",
            "The reports in full");
  }

  @Test
  void setsARowForEachOutletAndNamesTheKindOfDifference() throws IOException {
    assertThat(page(CollationExample.ferry()))
        .contains("<a class=\"place\" href=\"#a1u1\">Harbour Gazette</a>")
        .contains("<span class=\"cut\">left out</span>")
        .contains("<span class=\"cut shown\">… left out</span>")
        .contains(
            "<span class=\"d omission\">not</span>", "<span class=\"d omission calmer\">We will")
        .contains("<span class=\"d wording\">must</span>")
        .contains("<span class=\"d spelling\">Harbour</span>")
        .contains("<span class=\"d insertion\">[in full]</span>")
        .contains("⇄ The old pier is safe")
        .contains("<span class=\"beyond\">stops here</span>")
        .contains("left out, not shown <b>negation</b>");
  }

  @Test
  void saysWhoHasAnotherSpeakerAndWhoOnlyDescribesHim() throws IOException {
    assertThat(page(CollationExample.ferry()))
        .contains("The Tidewater Post gives these words to Mara Quill")
        .contains("c names the speaker only as “the harbour master”");
  }

  @Test
  void everyLinkWithinThePageHasItsTarget() throws IOException {
    String page = page(CollationExample.ferry());
    Set<String> links = found(page, "href=\"#([^\"]+)\"");
    List<String> targets =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(links).isNotEmpty();
    assertThat(targets).containsAll(links).doesNotHaveDuplicates();
  }

  @Test
  void everyReadingHasItsPlaceInTheAccount() throws IOException {
    Collation collation = CollationExample.ferry();
    String page = page(collation);
    for (int u = 0; u < collation.utterances().size(); u++) {
      for (Reading reading : collation.utterances().get(u).readings()) {
        String first =
            reading
                .spans()
                .getFirst()
                .of(collation.accounts().get(reading.account()).article().text());
        String place = "id=\"" + Anchors.place(reading.account(), u) + "\">";
        assertThat(page).contains(place);
        assertThat(page.substring(page.indexOf(place) + place.length()).replaceAll("<[^>]+>", ""))
            .startsWith(first);
      }
    }
  }

  @Test
  void everyVersionIsSpeltInTheTables() throws IOException {
    String page = page(CollationExample.ferry());
    String rows = page.substring(page.indexOf("id=\"u1\""), page.indexOf("id=\"u2\""));
    assertThat(found(rows, "<th scope=\"row\"><span class=\"each\"><a[^>]*>([^<]+)<"))
        .containsExactlyInAnyOrder("Harbour Gazette", "The Tidewater Post", "c");
    assertThat(plain(rows)).contains("We will", "close the", "until the end", "Nobody", "leave");
  }

  /** What a report could bring along; none of it may become markup. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "</title><svg/onload=alert(1)>",
        "<!-- --><iframe srcdoc=x>",
        "&lt;script&gt;&#60;script&#62;",
        "<a href=javascript:alert(1)>x</a>",
        "]]><math><mi//xlink:href=\"data:x,<script>\">",
      })
  void injectionsStayText(String hostile) throws IOException {
    String page = page(with(hostile, "javascript:alert(1)//" + hostile));
    assertThat(page).doesNotContain(hostile).doesNotContain("javascript:alert(1)//");
    assertThat(found(page, "<([a-zA-Z!/][a-zA-Z]*)"))
        .doesNotContain("script", "img", "svg", "iframe", "math");
    // Every quotation mark in a tag is one of ours: no attribute of theirs.
    assertThat(found(page, "<[^>]*\\s(on[a-z]+|src|srcdoc|autofocus)\\s*=")).isEmpty();
  }

  @Test
  void charactersThatSteerAreShownAsSuch() throws IOException {
    assertThat(page(with("a\u202Eb\u0000c\u001B[2Jd\u2066e\uFEFF", "http://\u202Emoc")))
        .contains("a�b�c�[2Jd�e�")
        .doesNotContain("\u202E", "\u0000", "\u001B", "\u2066", "\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//news.example/x",
        "https:x",
        "java\nscript:alert(1)",
      })
  void onlyPlacesOnTheWebAreLinked(String url) throws IOException {
    assertThat(page(with("words", url))).doesNotContain("class=\"web\"");
  }

  @Test
  void needsNoScriptAndNoNetwork() throws IOException {
    String page = page(CollationExample.ferry());
    assertThat(page)
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;")
        .doesNotContain("<script", "@import", "url(", "<link", "<img");
    assertThat(page).contains("<html lang=\"en\">", "class=\"skip\" href=\"#quotes\"");
    assertThat(headings(page)).startsWith(1, 2);
    List<Integer> levels = headings(page);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void theExampleShowsEveryKind() {
    assertThat(CollationExample.kinds())
        .contains(Kind.OMISSION, Kind.EXTENT, Kind.WORDING, Kind.ORDER, Kind.INSERTION)
        .contains(Kind.SPELLING, Kind.PUNCTUATION);
  }

  @Test
  void aCollationWithoutUtterancesIsAPageToo() throws IOException {
    Collation empty = new CollationBuilder().account(Article.of("x", "Nothing said.")).build();
    assertThat(page(empty)).contains("No quote was found", "Nothing said.");
  }

  /** A collation in which everything that is read is {@code hostile}. */
  private static Collation with(String hostile, String url) {
    String text = hostile + " said “" + hostile + " indeed” twice.";
    Article one =
        new Article(
            hostile, new Outlet(hostile), url, null, hostile, hostile, hostile, text, List.of());
    CollationBuilder builder = new CollationBuilder().account(one);
    builder.account(Article.of(hostile + "2", text));
    return builder
        .utterance(hostile)
        .reading(0, Reading.Kind.QUOTED, hostile, hostile + " indeed")
        .cells("indeed")
        .reading(1, Reading.Kind.FRAGMENT, "X " + hostile, hostile + " indeed")
        .cells("indeed")
        .says(hostile + " is left out")
        .end()
        .utterance(hostile)
        .reading(1, Reading.Kind.REPORTED, hostile, hostile)
        .end()
        .build();
  }

  private static List<Integer> headings(String page) {
    return Pattern.compile("<h([1-6])")
        .matcher(page)
        .results()
        .map(match -> Integer.valueOf(match.group(1)))
        .toList();
  }

  private static Set<String> found(String page, String pattern) {
    String body = page.replaceAll("(?s)<style>.*?</style>", "");
    return Pattern.compile(pattern)
        .matcher(body)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
  }
}
