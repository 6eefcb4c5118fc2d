package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.derivation.Derivations;
import org.variorum.result.CollatedStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How it is shown who drew on whom. */
class DerivationsShownTest {

  private static final Variorum VARIORUM = new Variorum();

  private static final String COPIED =
      "😀 The Island Linnet, a car ferry built in 1987, ran on to the Shingles bar shortly before"
          + " seven on Tuesday morning, with a full car deck and a school orchestra on board.\n";

  private static final List<Article> STORY =
      List.of(
          article(
              "Gazette", "2024-03-15", null, COPIED + "“I did not order it,” Mara Quill said.\n"),
          article(
              "Post",
              "2024-03-16",
              "Ann Lee, Associated Press",
              COPIED + "“I did not order it!” Mara Quill said.\n",
              "The Echo contributed to this report."),
          article("Echo", "2024-03-16", null, "“I did order it,” Mara Quill said.\n"),
          article("Herald", null, null, "VENNICK (AP) — Jam was sold.\n"),
          article("Mirror", null, null, "It rained. “I did not order it,” Mara Quill said.\n"));

  private static Article article(
      String outlet,
      @Nullable String published,
      @Nullable String byline,
      String text,
      String... credits) {
    return new Article(
        outlet,
        new Outlet(outlet),
        null,
        published == null ? null : PublicationDate.parse(published).orElseThrow(),
        null,
        byline,
        null,
        text,
        List.of(),
        List.of(credits),
        null,
        Map.of());
  }

  private static CollatedStory story(List<Article> articles) {
    return VARIORUM.collate(articles.stream().map(VARIORUM::annotate).toList());
  }

  private static String report(CollatedStory story) throws IOException {
    StringBuilder report = new StringBuilder();
    new TextRenderer(100, false).render(story, report);
    return report.toString();
  }

  @Test
  void theReportCountsLinesAndSaysWhoDrewOnWhom() throws IOException {
    String report = report(story(STORY));
    assertThat(report)
        .startsWith("Five reports, two independent lines: ")
        .contains("1 Mara Quill · 1 version in 3 of 5 reports, 2 independent lines · ")
        .contains(
            """

            Who drew on whom
              Post drew on Gazette, which was published first
                - the same 33 words outside quotes: “😀 The Island Linnet, a car ferry ⋯ deck and a school
                  orchestra on board”
              Post drew on Echo, and says so
                - Post, below the text: “The Echo contributed to this report”
              Post and Herald both draw on Associated Press
                - Post, in its byline: “Associated Press”; Herald: “VENNICK (AP) —”
            """);
  }

  @Test
  void thePageSaysNoMoreThanTheReport() throws IOException {
    StringBuilder html = new StringBuilder();
    new HtmlRenderer().render(story(STORY), html);
    String drew = html.substring(html.indexOf("<table class=\"evidence\""));
    assertThat(drew.replaceAll("<[^>]+>", "").replaceAll("\\s+", " "))
        .contains("Post drew on Gazette, which was published first the same 33 words outside")
        .contains("Post and Herald both draw on Associated Press Post, in its byline: Associated")
        .contains("Post drew on Echo, and says so Post, below the text: The Echo contributed");
    int table = html.indexOf("<table class=\"evidence\"");
    String picture = html.substring(html.lastIndexOf("<figure", table), table);
    assertThat(picture.split("<path", -1)).as("heads of arrows").hasSize(3);
  }

  @Test
  void whereNobodyDrewOnAnybodyThereIsNoSuchSection() throws IOException {
    assertThat(report(story(STORY.subList(3, 5))))
        .startsWith("Two reports, two independent lines: ")
        .doesNotContain("Who drew on whom");
    assertThat(report(story(STORY.subList(4, 5)))).startsWith("One report: ");
  }

  @Test
  void manyPairsAreCutShort() throws IOException {
    List<Article> copies =
        IntStream.range(0, 20)
            .mapToObj(i -> article("Outlet " + i, "2024-03-" + (10 + i), null, COPIED))
            .toList();
    assertThat(report(story(copies)))
        .contains("20 reports, one independent line: ", "… and 7 more");
  }

  @Test
  void jsonHoldsTheEvidenceInCodePoints() throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonRenderer("0.1.0").render(story(STORY), json);
    JsonNode root = JsonMapper.shared().readTree(json.toString());
    assertThat(root.path("lines").toString())
        .isEqualTo("[[\"Gazette\",\"Post\",\"Echo\",\"Herald\"],[\"Mirror\"]]");
    assertThat(root.path("derivations").values())
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"from\":\"Gazette\",\"to\":\"Post\",\"first\":\"published\",\"evidence\":"
                + "[{\"kind\":\"shared-narration\",\"rule\":\"shared narration\",\"from\":[[0,168]],"
                + "\"to\":[[0,168]],\"words\":33}]}",
            "{\"from\":\"Echo\",\"to\":\"Post\",\"first\":\"credit\",\"evidence\":"
                + "[{\"kind\":\"stated-credit\",\"rule\":\"contributed\",\"from\":[],\"to\":[],"
                + "\"credits\":[{\"account\":\"Post\",\"field\":\"credits[0]\",\"span\":[0,35],"
                + "\"text\":\"The Echo contributed to this report\",\"outlet\":\"The Echo\","
                + "\"rule\":\"contributed\",\"covers\":false}]}]}",
            "{\"from\":\"Herald\",\"to\":\"Post\",\"first\":\"neither\",\"evidence\":"
                + "[{\"kind\":\"stated-credit\",\"rule\":\"one report of a third\",\"from\":[[0,14]],"
                + "\"to\":[],\"credits\":[{\"account\":\"Post\",\"field\":\"byline\",\"span\":[9,25],"
                + "\"text\":\"Associated Press\",\"outlet\":\"Associated Press\",\"rule\":\"byline\","
                + "\"covers\":true},{\"account\":\"Herald\",\"span\":[0,14],\"text\":\"VENNICK (AP) —\","
                + "\"outlet\":\"AP\",\"rule\":\"dateline\",\"covers\":true}]}]}");
  }

  @Test
  void aStoryOfWhichNothingIsKnownHasALineForEach() {
    CollatedStory story = story(STORY);
    assertThat(CollatedStory.of(story.collation()).derivations()).isEqualTo(Derivations.none(5));
  }
}
