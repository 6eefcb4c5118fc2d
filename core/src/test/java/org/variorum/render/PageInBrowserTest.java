package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.result.CollatedStory;

/**
 * The page as a browser shows it, to those who cannot see it well, have no mouse, read it on a
 * phone, at night, on paper or without script (WCAG 2.2, AA).
 */
class PageInBrowserTest {

  private static final int PHONE = 360;

  private static @Nullable Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Chromium.Window open(Browser.NewContextOptions options) {
    if (chromium == null) {
      throw new IllegalStateException("no browser was started");
    }
    return chromium.open(options);
  }

  private static Browser.NewContextOptions window(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void textStandsOut(ColorScheme scheme) throws IOException {
    try (Chromium.Window window = open(window(1200).setColorScheme(scheme))) {
      for (String html : pages()) {
        Page page = window.load(html);
        page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })");
        assertThat(window.check("faint")).isEmpty();
        boolean dark =
            (boolean)
                page.evaluate(
                    """
                    getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0] < 128\
                    """);
        assertThat(dark).isEqualTo(scheme == ColorScheme.DARK);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                    Path.of("target", "page-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
      }
    }
  }

  @Test
  void everyLinkIsReachedByTabAndSeen() throws IOException {
    reached(StoryExample.storm());
    reached(FactsExample.hall());
  }

  @SuppressWarnings("unchecked")
  private static void reached(CollatedStory story) throws IOException {
    try (Chromium.Window window = open(window(1200))) {
      Page page = window.load(render(story));
      int controls = (int) page.evaluate("window.__checks.controls()");
      for (int i = 0; i < controls; i++) {
        page.keyboard().press("Tab");
        Map<String, Object> focused =
            (Map<String, Object>) page.evaluate("window.__checks.focused()");
        assertThat(focused).as("control " + i).containsEntry("seen", true);
      }
      assertThat(page.evaluate("window.__checks.reached()")).isEqualTo(controls);
    }
  }

  @Test
  void hasAnOutlineForWhoeverHearsIt() throws IOException {
    try (Chromium.Window window = open(window(1200))) {
      for (String html : pages()) {
        Page page = window.load(html);
        List<Integer> levels = new ArrayList<>();
        window.check("headings").forEach(level -> levels.add(Integer.valueOf(level)));
        assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
          assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(window.check("nameless")).isEmpty();
        assertThat(window.check("unlabelled")).isEmpty();
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        assertThat(window.events()).isEmpty();
      }
    }
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() throws IOException {
    try (Chromium.Window window = open(window(PHONE).setDeviceScaleFactor(2))) {
      List<String> pages = new ArrayList<>(pages());
      pages.add(page(unbroken()));
      for (String html : pages) {
        Page page = window.load(html);
        assertThat(window.check("wide")).isEmpty();
        page.selectOption("#left", new SelectOption().setIndex(1));
        page.selectOption("#right", new SelectOption().setIndex(2));
        assertThat(window.check("wide")).as("two side by side").isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "page-phone.png")));
      }
    }
  }

  @Test
  void theEndOfALinkIsLitAndHasTheWayBack() throws IOException {
    try (Chromium.Window window = open(window(1200))) {
      Page page = window.load(page(headlines()));
      page.click(".heads a[href='#a2t']");
      assertThat(page.url())
          .isEqualTo(Chromium.SITE + Anchors.to(Anchors.field(1, OptionalInt.empty())));
      assertThat(background(page, "a2t")).isNotEqualTo(background(page, "a1t"));
      page.click(".strip a.place");
      String said = page.url().substring(page.url().indexOf('#') + 1);
      assertThat(background(page, said)).isEqualTo("rgb(247, 216, 120)");
      page.click("a.back[href='#u1']");
      assertThat(page.url()).endsWith("#u1");
    }
  }

  @Test
  void aConflictLeadsToItsWordsAndBackAgain() throws IOException {
    try (Chromium.Window window = open(window(1200).setJavaScriptEnabled(true))) {
      Page page = window.load(render(FactsExample.hall()));
      page.click("#conflict1 a.place[href^='#a3s']");
      String words = page.url().substring(page.url().indexOf('#') + 1);
      assertThat(page.innerText("#" + words)).isEqualTo("Sunday night");
      assertThat(background(page, words)).isEqualTo("rgb(247, 216, 120)");
      page.click("#" + words + " + sup a.back");
      assertThat(page.url()).endsWith("#conflict1");
      page.click(".moments a[href='#conflict6']");
      assertThat(page.isVisible("#conflict6")).as("it was folded away").isTrue();
    }
  }

  private static Object background(Page page, String id) {
    return page.evaluate("id => getComputedStyle(document.getElementById(id)).backgroundColor", id);
  }

  @Test
  void needsNoScript() throws IOException {
    String page = render(StoryExample.storm());
    Set<String> texts = new HashSet<>();
    for (boolean script : List.of(true, false)) {
      try (Chromium.Window window = open(window(1200).setJavaScriptEnabled(script))) {
        texts.add(window.load(page).innerText("body"));
      }
    }
    assertThat(texts).hasSize(1).first().asString().contains("2 independent lines", "Post");
  }

  @Test
  void canBePrinted() throws IOException {
    try (Chromium.Window window = open(window(700).setColorScheme(ColorScheme.DARK))) {
      Page page = window.load(render(StoryExample.storm()));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(background(page, "quotes")).isEqualTo("rgba(0, 0, 0, 0)");
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(window.check("faint")).isEmpty();
      assertThat(page.pdf()).hasSizeGreaterThan(10_000);
    }
  }

  private static List<String> pages() throws IOException {
    return List.of(
        page(CollationExample.ferry()),
        page(headlines()),
        render(StoryExample.storm()),
        render(FactsExample.hall()));
  }

  private static String page(Collation collation) throws IOException {
    return render(CollatedStory.of(collation));
  }

  private static String render(CollatedStory story) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(story, page);
    return page.toString();
  }

  /** Two accounts whose headlines and captions quote what their bodies print. */
  private static Collation headlines() {
    return collation(
        account(
            "Gazette",
            "Harbour master: “I did order the ferry to sail”",
            "“I did not order the ferry to sail,” Mara Quill, the harbour master, said on Friday. “We "
                + "have taken 212 people off that ship and every one of them has gone home dry.”",
            "Quill, who says she “did not tell the ferry to sail”"),
        account(
            "Post",
            "‘Every one of them went home dry’: harbour master on the Island Linnet",
            "‘I did not order a ferry to sail,’ said Mara Quill. ‘We have taken 221 people off that "
                + "ship and every one of them has gone home dry.’"));
  }

  /** Words that no line of a phone holds. */
  private static Collation unbroken() {
    String word = "Gale".repeat(60);
    return collation(
        account(
            word,
            word + ": “We never ordered " + word + "”",
            "“We never ordered " + word + ",” Mara Quill said.",
            word),
        account(
            "Post",
            "A gale",
            "“We never ordered the " + word + ",” Mara Quill said. “" + word + "!”"));
  }

  private static Collation collation(Article... articles) {
    Variorum variorum = new Variorum();
    return variorum
        .collate(List.of(articles).stream().map(variorum::annotate).toList())
        .collation();
  }

  private static Article account(String outlet, String title, String text, String... captions) {
    return new Article(
        outlet,
        new Outlet(outlet),
        "https://news.example/" + outlet.length(),
        PublicationDate.parse("2031-05-16").orElseThrow(),
        title,
        "By Ann Lee",
        "en",
        text,
        List.of(captions));
  }
}
