package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.derivation.Derivations;
import org.variorum.result.CollatedStory;

/** The parts of the page beside the quotes, and what they cost. */
class HtmlPartsTest {

  private static String page(CollatedStory story) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(story, page);
    return page.toString();
  }

  /** What a reader sees of the part from one anchor to the next. */
  private static String part(String page, String from, String to) {
    int start = page.indexOf("id=\"" + from + "\"");
    String html = page.substring(start, page.indexOf("id=\"" + to + "\"", start));
    return html.replaceAll("^[^>]*>|<[^>]+>", " ").replaceAll("\\s+", " ").strip();
  }

  @Test
  void whoWasQuotedInHowManyVersionsWithHowManyHiddenCuts() throws IOException {
    assertThat(part(page(StoryExample.storm()), "speakers", "quotes"))
        .contains("speaker quotes versions hidden cuts reports lines")
        .contains("Ida Marsh 1 3 1 3 2")
        .contains("Otto Brand 1 2 – 2 1");
  }

  @Test
  void linesAreCountedWhereverReportsAre() throws IOException {
    assertThat(page(StoryExample.storm()))
        .contains("<strong>2</strong> independent lines")
        .contains("3 of 4 reports, 2 independent lines · 3 versions · 1 hidden cut")
        .contains("<strong>Four reports, 2 independent lines</strong>");
  }

  @Test
  void whoDrewOnWhomIsATableToo() throws IOException {
    String drew = part(page(StoryExample.storm()), "drew", "reports");
    assertThat(drew)
        .contains("Herald drew on Courier , which was published first the same ")
        .contains(" words outside quotes: The roof of the old")
        .contains("Lantern drew on Courier , and says so Lantern : as the Courier first reported")
        .contains("line 1 · 3 reports", "line 2 · 1 report", "Post 3 February 2031")
        .doesNotContain("which was first is not known");
  }

  @Test
  void withoutASignThereIsNoPicture() throws IOException {
    String page = page(CollatedStory.of(StoryExample.storm().collation()));
    assertThat(page).doesNotContain("<svg", "class=\"evidence\"");
    assertThat(part(page, "drew", "reports"))
        .contains(
            "Four reports, 4 independent lines . No sign was found that one of them draws on");
  }

  @Test
  void whatTheDatesDoNotSayIsNotDrawn() throws IOException {
    CollatedStory undated = StoryExample.large(2, 1);
    assertThat(page(undated))
        .contains(" drew on the other; which was first is not known")
        .doesNotContain("<path");
    assertThat(page(StoryExample.storm())).contains("<path d=\"M-5-8");
  }

  @Test
  void versionsInTheSameWordsShareARow() throws IOException {
    String page = page(StoryExample.large(9, 1));
    assertThat(found(page, "<tr id=\"v-[0-9a-f]+\">(.*?)</th>"))
        .hasSize(3)
        .allMatch(row -> row.contains("and 1 more") || row.contains("class=\"each\""));
    assertThat(page(StoryExample.large(12, 1)))
        .contains(">and 2 more</a>", "4 reports print version 1: ");
  }

  @Test
  void whatIsReportedStandsApartAndIsNoRow() throws IOException {
    String page = page(CollatedStory.of(CollationExample.ferry()));
    int apart = page.indexOf("Without quotation marks, in the outlet’s own words");
    assertThat(page.indexOf("the storm had cost the port 40 berths</q>")).isGreaterThan(apart);
    assertThat(found(page, "(<h4>)")).hasSize(1);
  }

  @Test
  void quotesThatAllReportWithoutMarksHaveNoTable() throws IOException {
    Collation collation =
        new CollationBuilder()
            .account(StoryExample.account("A", "2031-01-01", "Ida Marsh said it was dry."))
            .account(StoryExample.account("B", "2031-01-01", "It was dry, Ida Marsh said."))
            .utterance("Ida Marsh")
            .reading(0, Reading.Kind.REPORTED, "Ida Marsh", "it was dry")
            .reading(1, Reading.Kind.REPORTED, "Ida Marsh", "It was dry")
            .end()
            .build();
    assertThat(page(CollatedStory.of(collation)))
        .doesNotContain("class=\"strip\"", "word for word the same</p>")
        .contains("it was dry</q>", "It was dry</q>");
  }

  @Test
  void everyDifferenceHasALinkThatLasts() throws IOException {
    String page = page(CollatedStory.of(CollationExample.ferry()));
    int differences =
        CollationExample.ferry().utterances().stream().mapToInt(u -> u.differences().size()).sum();
    List<String> links = found(page, "class=\"lasting\" href=\"#(d-[0-9a-f]{12}(?:-\\d+)?)\"");
    assertThat(links).hasSize(differences).doesNotHaveDuplicates();
    assertThat(found(page, " id=\"([^\"]+)\"")).containsAll(links).doesNotHaveDuplicates();
  }

  @Test
  void manyDifferencesAreFoldedButNoHiddenCut() throws IOException {
    CollationBuilder builder =
        new CollationBuilder()
            .account(StoryExample.account("A", "2031-01-01", "a b c d e f g h i j"))
            .account(StoryExample.account("B", "2031-01-01", "A B C D E F G H I j"));
    CollationBuilder.Draft draft =
        builder
            .utterance("Ida Marsh")
            .reading(0, Reading.Kind.QUOTED, null, "a b c d e f g h i j")
            .cells("a|b|c|d|e|f|g|h|i|j")
            .reading(1, Reading.Kind.QUOTED, null, "A B C D E F G H I j")
            .cells("A|B|C|D|E|F|G|H|I|j");
    for (int i = 0; i < 9; i++) {
      draft.differ(Difference.Kind.SPELLING, i, i + 1);
    }
    assertThat(page(CollatedStory.of(draft.end().build())))
        .contains("<summary>3 more differences</summary>");
  }

  @Test
  void saysWhatTookTooLong() throws IOException {
    Collation collation = StoryExample.storm().collation();
    Collation bounded =
        new Collation(collation.accounts(), collation.utterances(), List.of("the columns of u1"));
    assertThat(page(CollatedStory.of(bounded)))
        .contains("since it would have taken too long: the columns of u1.");
  }

  /** The page grows with the readings, not with the pairs of accounts. */
  @Test
  void twiceTheReportsAreTwiceThePage() throws IOException {
    int[] sizes = new int[3];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = page(StoryExample.large(25 << i, 50)).length();
    }
    assertThat(sizes[1]).isLessThan(sizes[0] * 21 / 10);
    assertThat(sizes[2]).isLessThan(sizes[1] * 21 / 10);
  }

  @Test
  void fiftyReportsOfTwoHundredQuotesAreAFewMegabytes() throws IOException {
    assertThat(page(StoryExample.large(50, 200))).hasSizeLessThan(5_000_000);
  }

  @Test
  void manyPairsAreCountedRatherThanListed() throws IOException {
    CollatedStory story = StoryExample.large(70, 2);
    Derivations derivations = story.derivations();
    assertThat(derivations.all()).hasSizeGreaterThan(HtmlDrawnOn.MOST);
    assertThat(page(story))
        .contains(
            (derivations.all().size() - HtmlDrawnOn.MOST) + " more pairs of reports are left out")
        .contains("Ten reports are left out of the picture.");
  }

  private static List<String> found(String page, String pattern) {
    List<String> found = new ArrayList<>();
    String body = page.replaceAll("(?s)<style>.*?</style>", "");
    Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(body)
        .results()
        .map((MatchResult match) -> match.group(1))
        .forEach(found::add);
    return found;
  }
}
