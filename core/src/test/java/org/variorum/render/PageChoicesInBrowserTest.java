package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.result.CollatedStory;

/**
 * What can be chosen in the page, in a browser whose script is off: filters, two reports, links.
 */
class PageChoicesInBrowserTest {

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

  private static Chromium.Window open() {
    if (chromium == null) {
      throw new IllegalStateException("no browser was started");
    }
    return chromium.open(
        new Browser.NewContextOptions().setViewportSize(1200, 800).setJavaScriptEnabled(false));
  }

  private static Page load(Chromium.Window window) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(StoryExample.storm(), page);
    return window.load(page.toString());
  }

  private static void choose(Page page, String name, int index) {
    page.selectOption("#" + name, new SelectOption().setIndex(index));
  }

  /** All that is read aloud, what the style sheet counts and puts in included. */
  private static String heard(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject tree = session.send("Accessibility.getFullAXTree");
    StringBuilder heard = new StringBuilder();
    tree.getAsJsonArray("nodes")
        .forEach(node -> {
          JsonObject role = node.getAsJsonObject().getAsJsonObject("role");
          JsonObject name = node.getAsJsonObject().getAsJsonObject("name");
          if (role != null
              && name != null
              && role.get("value").getAsString().equals("StaticText")) {
            heard.append(name.get("value").getAsString()).append('|');
          }
        });
    return heard.toString();
  }

  @Test
  void aFilterLeavesWhatFitsAndSaysHowMany() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      int all = window.check("seen", ".f").size();
      assertThat(window.check("seen", ".left")).isEmpty();
      choose(page, "by-speaker", 1);
      assertThat(window.check("seen", ".f"))
          .hasSizeLessThan(all)
          .allMatch(t -> t.contains("Marsh"));
      int left = window.check("seen", ".f").size();
      assertThat(heard(page)).contains("|" + left + "| of " + all + " quotes fit these choices|");
    }
  }

  @Test
  void aFilterLeavesTheConflictsThatFit() throws IOException {
    try (Chromium.Window window = open()) {
      StringBuilder written = new StringBuilder();
      new HtmlRenderer().render(FactsExample.hall(), written);
      Page page = window.load(written.toString());
      assertThat(window.check("seen", ".conflict h3")).hasSize(3);
      assertThat(page.isVisible(".filtered")).isFalse();
      page.selectOption("#by-outlet", new SelectOption().setLabel("Post (0)"));
      assertThat(window.check("seen", ".conflict h3"))
          .hasSize(2)
          .noneMatch(heading -> heading.contains("mayor"));
      assertThat(page.isVisible(".filtered")).isTrue();
      page.click(".filters button");
      page.selectOption("#by-kind", new SelectOption().setLabel("conflict: name (1)"));
      assertThat(window.check("seen", ".conflict h3"))
          .singleElement()
          .asString()
          .contains("the name of the mayor");
      page.click(".filters button");
      choose(page, "by-speaker", 1);
      assertThat(window.check("seen", ".conflict h3"))
          .singleElement()
          .asString()
          .contains("the name of the mayor");
    }
  }

  @Test
  void filtersTogetherMayLeaveNothingAndSaySo() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      int all = window.check("seen", ".f").size();
      choose(page, "by-speaker", 1);
      choose(page, "by-outlet", 3);
      assertThat(window.check("seen", ".f")).isEmpty();
      assertThat(heard(page)).contains("|None| of " + all + " quotes fit these choices|");
      page.click(".filters button");
      assertThat(window.check("seen", ".f")).hasSize(all);
    }
  }

  @Test
  void aFilterIsChosenByKeys() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      page.focus("#by-kind");
      page.keyboard().press("ArrowDown");
      List<String> left = window.check("seen", ".utterance");
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void whereALinkLeadsIsSeenWhateverIsFiltered() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      choose(page, "by-outlet", 3);
      assertThat(page.isVisible("#u1")).isFalse();
      page.click(".hidden li a");
      assertThat(page.isVisible("#u1")).isTrue();
      String lit = page.url().substring(page.url().indexOf('#'));
      assertThat(lit).matches("#d-[0-9a-f]{12}");
      assertThat(window.check("marked", ".findings li", "backgroundColor", "rgb(247, 216, 120)"))
          .singleElement()
          .asString()
          .contains("leaves out “not”");
    }
  }

  @Test
  void anyTwoReportsStandSideBySideWithWhatTheyShareCopyAndChange() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      assertThat(window.check("seen", ".account h3")).hasSize(4);
      choose(page, "left", 2);
      choose(page, "right", 1);
      assertThat(window.check("seen", ".account h3")).containsExactly("Courier", "Herald");
      assertThat(page.locator("#a2").boundingBox().x)
          .isLessThan(page.locator("#a1").boundingBox().x);
      assertThat(window.check("marked", ".account span", "borderBottomStyle", "dashed"))
          .hasSize(2)
          .allMatch(words -> words.startsWith("The roof of the old swimming hall"));
      assertThat(window.check("marked", ".account .said", "borderBottomStyle", "solid"))
          .anyMatch(words -> words.startsWith("We did"))
          .noneMatch(words -> words.startsWith("The beams"));
      assertThat(window.check("marked", ".account span", "textDecorationStyle", "double"))
          .contains("not", "six", "sixteen")
          .noneMatch(words -> words.contains("roof") || words.contains("public"));
      assertThat(heard(page)).contains("⟦", "⟧", "changed: ", "both quote: ");
      assertThat(heard(page)).containsPattern("In common: \\|1\\| quoted, \\|1\\| passages\\|");
    }
  }

  @Test
  void twoThatShareNothingAreMarkedNowhere() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      choose(page, "left", 3);
      choose(page, "right", 4);
      assertThat(window.check("seen", ".account h3")).containsExactly("Lantern", "Post");
      assertThat(window.check("marked", ".account span", "borderBottomStyle", "solid")).isEmpty();
      assertThat(window.check("marked", ".account span", "borderBottomStyle", "dashed")).isEmpty();
      assertThat(heard(page)).contains("In common: |None| quoted");
      choose(page, "right", 3);
      assertThat(window.check("seen", ".same")).containsExactly("Choose two different reports.");
      page.click(".pick button");
      assertThat(window.check("seen", ".account h3")).hasSize(4);
    }
  }

  @Test
  void thePictureLeadsToItsEvidenceAndThatToThePlace() throws IOException {
    try (Chromium.Window window = open()) {
      Page page = load(window);
      page.click(".drawing a[href='#drew1'] path");
      assertThat(page.url()).endsWith("#drew1");
      page.click("#drew1 li a.place");
      assertThat(page.url()).endsWith("#drew1to1");
      assertThat(page.isVisible("#a2")).isTrue();
    }
  }

  @Test
  void aPageOfFiftyReportsStaysUsable() throws IOException {
    try (Chromium.Window window = open()) {
      StringBuilder html = new StringBuilder();
      CollatedStory story = StoryExample.large(50, 40);
      new HtmlRenderer().render(story, html);
      Page page = window.load(html.toString());
      choose(page, "by-speaker", 3);
      assertThat(window.check("seen", ".f")).hasSize(1);
      choose(page, "left", 50);
      choose(page, "right", 2);
      assertThat(window.check("seen", ".account h3")).containsExactly("Outlet 1", "Outlet 49");
    }
  }
}
