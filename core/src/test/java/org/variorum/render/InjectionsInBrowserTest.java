package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.collation.Collation;
import org.variorum.collation.Utterance;
import org.variorum.derivation.Credit;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Derivations;
import org.variorum.derivation.Evidence;
import org.variorum.derivation.First;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/**
 * Known injections in every field of an account, in a page that a real browser reads. Script is on,
 * and the page's own policy off, so that what holds is the escaping alone; the policy, a second
 * wall, has a test of its own.
 */
class InjectionsInBrowserTest {

  private static final Variorum VARIORUM = new Variorum();

  /** All elements of our pages. */
  private static final List<String> TAGS =
      List.of(
          "html head meta title style body a header nav main footer section article div h1 h2 h3 h4"
              .concat(
                  " p ol ul li span strong b q sup details summary table caption thead tbody tr th")
              .concat(" td form label select option button figure figcaption")
              .concat(" svg g rect line circle path text tspan")
              .split(" ", -1));

  /** All attributes of our elements. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "lang charset http-equiv content name class href id rel scope open for type title tabindex"
              .concat(" autocomplete aria-labelledby aria-label aria-hidden")
              .concat(" width height overflow x y dx x1 x2 y1 y2 cx cy r d")
              .split(" ", -1));

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|\\\\)");

  private static @Nullable Chromium chromium;
  private static Chromium.@Nullable Window window;

  @BeforeAll
  static void open() {
    Chromium started = Chromium.start();
    chromium = started;
    window = started.open(new Browser.NewContextOptions().setBypassCSP(true));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Chromium.Window window() {
    if (window == null) {
      throw new IllegalStateException("no window was opened");
    }
    return window;
  }

  private static Chromium browser() {
    if (chromium == null) {
      throw new IllegalStateException("no browser was started");
    }
    return chromium;
  }

  static Stream<Arguments> injections() {
    Stream<Arguments> listed =
        Chromium.resource("injections.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" \\| ", 2))
            .map(parts -> Arguments.of(parts[0], unescaped(parts[parts.length - 1])));
    return Stream.concat(
        listed,
        Stream.of(
            Arguments.of("a name that is very long", "<b onclick=hit()>".repeat(40)),
            Arguments.of("a name that never breaks", "W".repeat(2_000)),
            Arguments.of("hundreds of marks on a letter", "a" + "\u0301".repeat(300))));
  }

  private static String unescaped(String listed) {
    return ESCAPE
        .matcher(listed)
        .replaceAll(match -> {
          String digits = match.group(1) != null ? match.group(1) : match.group(2);
          int point = digits == null ? '\\' : Integer.parseInt(digits, 16);
          return Matcher.quoteReplacement(
              Character.isBmpCodePoint(point)
                  ? String.valueOf((char) point)
                  : Character.toString(point));
        });
  }

  @Test
  void theListIsLong() {
    assertThat(injections().map(arguments -> arguments.get()[0])).hasSizeGreaterThan(60);
    assertThat(injections().map(arguments -> arguments.get()[0])).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("injections")
  void staysText(@SuppressWarnings("unused") String name, String hostile) throws IOException {
    Page page = window().load(page(collation(hostile)));

    // One question, since each takes a way to the browser and back.
    List<String> found = window().check("harm", TAGS, ATTRIBUTES, Printable.of(title(hostile)));
    assertThat(found).isEmpty();
    assertThat(page.url()).startsWith(Chromium.SITE);
    assertThat(window().events()).as("what the page did").isEmpty();
  }

  /** The nets above catch something: the same injections, let through on purpose. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>hit()</script>",
        "<img src=x onerror=hit()>",
        "<a href=javascript:hit()>x</a>",
        "<b onpointerover=hit()>x</b>",
        "<svg onload=hit()>",
        "<script>console.log(1)</script>",
        "<link rel=stylesheet href=//evil.test/x.css>",
        "<!-- -->",
      })
  void wouldBeSeen(String hostile) throws IOException {
    Page page = window().load(page(collation("x")).replace("<main>", hostile + "<main>"));
    assertThat(
            window().check("strangers", TAGS, ATTRIBUTES).size()
                + window().check("addresses").size())
        .isPositive();
    page.evaluate("window.__checks.provoke()");
    boolean hit = (boolean) page.evaluate("window.__hit === true");
    assertThat(hit || !window().events().isEmpty() || hostile.matches("<a .*|<!.*")).isTrue();
  }

  @Test
  void thePageForbidsItselfScriptsAndRequests() throws IOException {
    try (Chromium.Window strict = browser().open(new Browser.NewContextOptions())) {
      String hostile =
          "<script>hit()</script><img src=//evil.test/x.png onerror=hit()>"
              + "<iframe src=//evil.test/></iframe><link rel=stylesheet href=//evil.test/x.css>"
              + "<base href=//evil.test/><form action=//evil.test/><button id=send>x</button></form>";
      Page page = strict.load(page(collation("x")).replace("<main>", hostile + "<main>"));
      page.evaluate("document.getElementById('send').click()");
      assertThat(page.evaluate("window.__hit === true")).isEqualTo(false);
      assertThat(page.evaluate("document.baseURI")).isEqualTo(Chromium.SITE);
      assertThat(page.url()).isEqualTo(Chromium.SITE);
      assertThat(strict.events()).noneMatch(event -> event.startsWith("request: "));
    }
  }

  private static String page(Collation collation) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(new CollatedStory(collation, derivations(collation)), page);
    return page.toString();
  }

  /** The second draws on the first, by all that may be said of it. */
  private static Derivations derivations(Collation collation) {
    Span from = new Span(0, collation.accounts().get(0).article().text().length());
    String text = collation.accounts().get(1).article().text();
    Span to = new Span(0, text.length());
    Credit stated = new Credit(1, Credit.Place.TEXT, 0, to, text, text, true, "hand-made");
    Credit beside = new Credit(1, Credit.Place.BYLINE, 0, to, text, text, true, "hand-made");
    return new Derivations(
        List.of(
            new Derivation(
                0,
                1,
                First.NEITHER,
                List.of(
                    new Evidence(
                        Evidence.Kind.STATED_CREDIT,
                        List.of(),
                        List.of(to),
                        0,
                        List.of(stated, beside),
                        "hand-made"),
                    new Evidence(
                        Evidence.Kind.SHARED_NARRATION,
                        List.of(from),
                        List.of(to),
                        20,
                        List.of(),
                        "hand-made")))),
        List.of(List.of(0, 1)));
  }

  private static String title(String hostile) {
    return "Harbour master " + hostile + ": “We never told " + hostile + " the crew of the ferry”";
  }

  /** Two accounts with {@code hostile} wherever an account may have words. */
  private static Collation collation(String hostile) {
    Collation collation =
        VARIORUM
            .collate(
                List.of(
                    VARIORUM.annotate(account("1", hostile, hostile, "was")),
                    VARIORUM.annotate(account("2", hostile, "https://page.test/" + hostile, "is"))))
            .collation();
    assertThat(collation.utterances()).as("something is quoted").isNotEmpty();
    return collation;
  }

  private static Article account(String number, String hostile, String url, String word) {
    String text =
        """
        %1$s

        “We never told %1$s the crew of the ferry that the harbour %2$s closed on Friday,” Mara \
        %1$s Quill, the %1$s harbour master, said.

        “Nobody %1$s asked us,” said %1$s. The %1$s “ferry” %1$s sailed.
        """
            .formatted(hostile, word);
    return new Article(
        hostile + number,
        new Outlet(hostile),
        url,
        null,
        title(hostile),
        hostile,
        hostile,
        text,
        List.of(hostile, "Quill: “We never told " + hostile + " the crew of a ferry”"));
  }

  /** Where words of accounts reach the page as more than words of a body. */
  @Test
  void theAccountsReachEveryPartOfThePage() throws IOException {
    Collation collation = collation("Ada Brandt");
    assertThat(page(collation))
        .contains(
            "<option class=\"cs1\">Mara Ada Brandt Quill (", "class=\"report\"", "class=\"sums\"")
        .contains("</a>: <q>Ada Brandt", "in its byline: <q>Ada Brandt")
        .contains("both draw on Ada Brandt");
    assertThat(collation.utterances()).anyMatch(utterance -> !utterance.alone());
    assertThat(collation.utterances()).extracting(Utterance::headlines).anyMatch(h -> !h.isEmpty());
    assertThat(collation.utterances()).extracting(Utterance::speaker).doesNotContainNull();
  }
}
