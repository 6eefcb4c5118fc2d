package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.article.Draft;
import org.variorum.article.read.raw.Hints;

/** Pages that would cost much, or say what nobody could bear: each has a bound. */
class HostilePageTest {

  /** Name | page; each of some megabytes. */
  private static final Map<String, String> PAGES =
      Map.of(
          "linked data of ten megabytes",
              linked("{\"@type\":\"Article\",\"headline\":\"" + "x".repeat(10 << 20) + "\"}"),
          "linked data nested without end", linked("{\"author\":[".repeat(100_000)),
          "arrays nested without end", linked("[".repeat(1_000_000)),
          "linked data of a million things",
              linked("[" + "{\"@type\":\"Article\",\"headline\":\"Gate\"},".repeat(40_000) + "]"),
          "metas without end", "<meta name=author content='Ann Lee'>".repeat(80_000),
          "headings without end", "<h1>Gate - was - broken - - </h1>".repeat(80_000),
          "a byline in a byline without end", "<div class=byline>".repeat(100_000) + "By Ann Lee",
          "dates without end", "<h1>Gate</h1>" + "<time>1.1.1.1.2016-1-1-</time>".repeat(100_000),
          "a caption in a caption without end", "<figcaption>".repeat(100_000) + "The gate",
          "a line without end", "<h1>Gate</h1>" + "By Ann | ".repeat(300_000));

  @TestFactory
  Stream<DynamicTest> costsLittle() {
    return PAGES.entrySet().stream()
        .map(page ->
            dynamicTest(
                page.getKey(),
                () -> {
                  Document tree = Jsoup.parse(page.getValue());
                  Draft draft = PageMetadata.of(tree, Hints.NONE);
                  assertThat(draft.text()).isEmpty();
                  assertThat(Captions.of(tree.body())).hasSizeLessThan(2);
                }));
  }

  @Test
  void aTitleOfAMegabyteIsNone() {
    String title = "Gate ".repeat(200_000);
    Document page =
        Jsoup.parse(
            "<title>%s</title><meta property='og:title' content='%s'><h1>%s</h1>"
                .formatted(title, title, title));
    assertThat(PageMetadata.of(page, Hints.NONE).title()).isNull();
  }

  @Test
  void aValueOfAMegabyteIsNone() {
    String name = "Ann ".repeat(250_000);
    Document page =
        Jsoup.parse(
            "<html lang='%s'><meta name=author content='%s'><meta property='og:site_name' content='%s'>"
                    .formatted(name, name, name)
                + "<link rel=canonical href='https://a.example/%s'>".formatted(name.strip())
                + linked("{\"@type\":\"Article\",\"author\":\"%s\"}".formatted(name)));
    assertThat(PageMetadata.of(page, Hints.NONE).provenance()).isEmpty();
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
