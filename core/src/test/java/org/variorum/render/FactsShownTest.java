package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Place;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How it is shown what the accounts state: conflicts first, with the words of everybody. */
class FactsShownTest {

  private static final CollatedStory HALL = FactsExample.hall();

  private static String rendered(Renderer renderer, CollatedStory story) throws IOException {
    StringBuilder text = new StringBuilder();
    renderer.render(story, text);
    return text.toString();
  }

  private static String report(CollatedStory story) throws IOException {
    return rendered(new TextRenderer(80, false), story);
  }

  private static CollatedStory with(Facts facts) {
    return new CollatedStory(HALL.collation(), HALL.derivations(), facts);
  }

  @Test
  void theReportBeginsWithTheConflicts() throws IOException {
    assertThat(report(HALL))
        .contains(
            """
            Evening Mail of Greater Tarrow (4 February 2031)

            Three conflicts: the reports contradict each other

            ! d1 date: the day of “the roof came down” (rule: days of one event)
              1 February 2031 · 4 reports, 3 independent lines
                The Tarrow Courier    …the old swimming hall in Tarrow came down on
                                      {Saturday} evening, and 12 people were taken to…
            """,
            """
              2 February 2031 · 1 report
                Lantern               It gave way late on {Sunday night}, when the hall had
                                      been full for most of the day; 21 people are in…
            """,
            """
            Three possible conflicts, for a person to judge
              - d4 where “We closed the hall in time” was said: a news conference (The
                Tarrow Courier), Radio Tarrow (Lantern)
              - d5 the cost of repairs: 85,000,000 EUR (The Tarrow Courier), 90,000,000 EUR
                (Post)
              - d6 the month of “the hall was inspected”: November 2030 (The Tarrow
                Courier), December 2030 (Evening Mail of Greater Tarrow)

            1 Ida Marsh · \
            """);
  }

  @Test
  void claimsAreToldWithWhoDeniesThemAndWhatSeveralCarryWithItsLines() throws IOException {
    assertThat(report(HALL))
        .contains(
            """
            Claims and denials
              ! “the beams were wet”
                claimed by Otto Brand · 2 reports, 2 independent lines: Lantern and Post
                denied by the builders, according to a spokesman · 2 reports, 2 independent
                lines: Lantern and Post
            """,
            """
              - the year of “the hall was built”: 1974 · carried by 2 reports, 1 independent
                line: The Tarrow Courier and Herald; 3 more tell of it and do not say

            What one report alone states
              - the time of “its roof fell”: 1 February 2031, 20:30 · Evening Mail of
                Greater Tarrow; 4 more tell of it and do not say
            """);
  }

  @Test
  void theTimelineTellsWhatHappenedFromWhatWasSaidAndPublished() throws IOException {
    assertThat(report(HALL))
        .contains(
            """
              1 Feb 2031, 20:30     its roof fell · Evening Mail of Greater Tarrow
              2 February 2031       It gave way · Lantern · ≠ conflict d1
              2 Feb 2031, morning   the search went on · Evening Mail of Greater Tarrow
              2 February 2031       said: Ida Marsh: We closed the hall in time · The Tarrow
                                    Courier and Herald
              3 February 2031       said: Otto Brand · Post
                                    published: The Tarrow Courier, Herald and Lantern
              4 February 2031       published: Post and Evening Mail of Greater Tarrow
            """);
  }

  @Test
  void nothingIsPrintedWhereThereIsNothing() throws IOException {
    CollatedStory story = with(Facts.NONE);
    assertThat(report(story))
        .doesNotContain("conflict", "Claims", "carry", "alone states", "What was when", "Note");
    assertThat(rendered(new HtmlRenderer(), story))
        .doesNotContain("id=\"conflicts\"", "id=\"claims\"", "id=\"carried\"", "id=\"timeline\"")
        .doesNotContain("class=\"notes\"");
  }

  @Test
  void longListsAreCutAndSaySo() throws IOException {
    String report = report(with(FactsExample.many(500)));
    assertThat(report)
        .contains("Note: Nothing here is true", "500 conflicts: ", "500 possible conflicts, ")
        .contains("… and 488 more", "… and 492 more", "… and 470 more");
    assertThat(report.lines()).hasSizeLessThan(250);
    assertThat(rendered(new HtmlRenderer(), with(FactsExample.many(500))))
        .contains("400 more are left out of this page.", "300 more are left out of this page.")
        .contains(
            "440 entries are left out of the picture, those first that one report alone dates.")
        .hasSizeLessThan(900_000);
  }

  @Test
  void hostileFactsCannotSteerTheTerminal() throws IOException {
    Place one = new Place(0, new Span(0, 3));
    Facts hostile = FactsExample.saying("\u001b[2Jx\u202E\u0007", one, new Place(1, one.span()));
    assertThat(report(with(hostile)).replace("\n", ""))
        .contains("�[2Jx��")
        .doesNotMatch("(?s).*\\p{Cc}.*")
        .doesNotContain("\u202E");
  }

  @Test
  void jsonHasTheMembersOfTheFormat() throws IOException {
    JsonNode root = JsonMapper.shared().readTree(rendered(new JsonRenderer("0.1.0"), HALL));
    assertThat(root.path("discrepancies").size()).isEqualTo(6);
    assertThat(root.path("discrepancies").path(2).toString())
        .isEqualTo(
            "{\"id\":\"d3\",\"kind\":\"name\",\"certainty\":\"certain\",\"slot\":\"the name of the"
                + " mayor\",\"rule\":\"names of one role\",\"values\":[{\"value\":\"Ida Marsh\","
                + "\"lines\":1,\"accounts\":[{\"account\":\"The Tarrow Courier\",\"span\":[207,216],"
                + "\"text\":\"Ida Marsh\"},{\"account\":\"Herald\",\"span\":[213,222],\"text\":\"Ida"
                + " Marsh\"}]},{\"value\":\"Ida March\",\"lines\":1,\"accounts\":[{\"account\":"
                + "\"Lantern\",\"span\":[178,187],\"text\":\"Ida March\"}]}]}");
    assertThat(root.path("claims").path(0).path("positions").path(1).toString())
        .startsWith(
            "{\"stance\":\"denied\",\"by\":\"the builders\",\"authority\":\"a spokesman\","
                + "\"lines\":2,\"accounts\":[{\"account\":\"Lantern\",");
    assertThat(root.path("timeline").path(1).toString())
        .startsWith(
            "{\"value\":\"2030-11\",\"type\":\"event\",\"what\":\"was last inspected\","
                + "\"conflict\":\"d6\",\"accounts\":[{");
    assertThat(root.path("corroboration").path(1).toString())
        .startsWith(
            "{\"kind\":\"date\",\"slot\":\"the year of “the hall was built”\",\"value\":\"1974\","
                + "\"alone\":false,\"lines\":1,\"accounts\":[")
        .endsWith("\"others\":[\"Lantern\",\"Post\",\"Evening Mail of Greater Tarrow\"]}");
    assertThat(root.path("notes").size()).isZero();
  }

  /** An emoji before the words of the Lantern must not shift them. */
  @Test
  void everyPlaceSpellsItsTextInCodePoints() throws IOException {
    JsonNode root = JsonMapper.shared().readTree(rendered(new JsonRenderer("0.1.0"), HALL));
    List<JsonNode> places =
        Stream.of("discrepancies", "claims", "timeline", "corroboration")
            .flatMap(member -> root.path(member).findParents("span").stream())
            .toList();
    assertThat(places).hasSizeGreaterThan(40);
    for (JsonNode place : places) {
      int[] text =
          root.path("accounts").values().stream()
              .filter(account -> account.path("id").equals(place.path("account")))
              .findFirst()
              .orElseThrow()
              .path("text")
              .asString()
              .codePoints()
              .toArray();
      int start = place.path("span").path(0).asInt();
      int length = place.path("span").path(1).asInt() - start;
      assertThat(new String(text, start, length)).isEqualTo(place.path("text").asString());
    }
  }

  @Test
  void eachPlaceIsARowOfATable() throws IOException {
    assertThat(table(CsvTable.DISCREPANCIES))
        .startsWith(
            """
            discrepancy,kind,certainty,value,account,start,end,text,outlet,slot,rule,lines
            d1,date,certain,2031-02-01,The Tarrow Courier,57,65,Saturday,The Tarrow Courier,\
            the day of “the roof came down”,days of one event,3
            """);
    assertThat(table(CsvTable.CLAIMS))
        .contains(
            "\nc1,the beams were wet,true,denied,the builders,a spokesman,2,Post,Post,168,188,The"
                + " builders deny it\n");
    assertThat(table(CsvTable.TIMELINE))
        .contains("\nm2,2030-11,event,was last inspected,d6,The Tarrow Courier,The Tarrow Courier,")
        .contains("\nm12,2031-02-04,published,,,Post,Post,0,0,\n");
    assertThat(table(CsvTable.CORROBORATION))
        .contains(
            "\ns3,date,the time of “its roof fell”,2031-02-01T20:30,1,true,The Tarrow Courier"
                + " Herald Lantern Post,Evening Mail of Greater Tarrow,");
  }

  private static String table(CsvTable table) throws IOException {
    return rendered(new CsvRenderer(table), HALL).replace("\r\n", "\n");
  }

  @Test
  void noCellOfAFactIsAFormula() throws IOException {
    Place one = new Place(0, new Span(0, 3));
    CollatedStory hostile =
        with(FactsExample.saying("=HYPERLINK(1)", one, new Place(1, one.span())));
    for (CsvTable table :
        List.of(
            CsvTable.DISCREPANCIES, CsvTable.CLAIMS, CsvTable.TIMELINE, CsvTable.CORROBORATION)) {
      assertThat(rendered(new CsvRenderer(table), hostile))
          .contains(",'=HYPERLINK(1)")
          .doesNotContain(",=", "\n=");
    }
  }

  @Test
  void aConflictIsADivisionOfTheDocument() throws Exception {
    TeiDocument document = TeiDocument.of(HALL);
    assertThat(document.faults()).isEmpty();
    assertThat(document.pointersToNothing()).isEmpty();
    assertThat(document.text())
        .contains(
            """
                  <div type="discrepancy" xml:id="d3">
                    <head>the name of the mayor</head>
                    <note type="kind">name</note>
                    <note type="certainty">certain</note>
                    <note type="rule">names of one role</note>
                    <list type="value">
                      <head>Ida Marsh</head>
            """,
            "<item corresp=\"#Lantern\"><quote>Ida March</quote><note type=\"place\">at"
                + " 178-187</note></item>");
    Place one = new Place(0, new Span(0, 3));
    Facts hostile = FactsExample.saying("</head>\u0000&<", one, new Place(1, one.span()));
    assertThat(TeiDocument.of(with(hostile)).faults()).isEmpty();
  }

  @Test
  void thePageGivesTheWordsOfEveryReportAndLeadsToThem() throws IOException {
    String page = rendered(new HtmlRenderer(), HALL);
    assertThat(page)
        .contains("<strong>3</strong> conflicts and 3 possible</a>")
        .contains("<h2 id=\"conflicts\">Three conflicts: the reports contradict each other</h2>")
        .contains("<summary>Three possible conflicts, for a person to judge</summary>")
        .contains("Found by the rule “days of one event”.")
        .contains("late on <mark>Sunday night</mark>, when the hall")
        .contains("id=\"a3s2\">Sunday night</span>");
    assertThat(page.indexOf("id=\"conflicts\"")).isLessThan(page.indexOf("id=\"speakers\""));
    assertThat(page.indexOf("id=\"conflict3\"")).isLessThan(page.indexOf("<details"));
    assertThat(page.indexOf("id=\"conflict4\"")).isGreaterThan(page.indexOf("<details"));
  }

  /** The same words are a value and an entry of the timeline: one place, one name. */
  @Test
  void everyLinkOfThePageLeadsSomewhere() throws IOException {
    for (CollatedStory story : List.of(HALL, with(FactsExample.many(150)))) {
      String page = rendered(new HtmlRenderer(), story);
      List<String> ids = found(page, " id=\"([^\"]+)\"");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).containsAll(found(page, "href=\"#([^\"]+)\""));
    }
  }

  /** A link to a value leads to it still when a report is added that has another. */
  @Test
  void linksToValuesLast() throws IOException {
    Facts facts = FactsExample.facts();
    Facts fewer =
        new Facts(facts.discrepancies().subList(1, 3), List.of(), List.of(), List.of(), List.of());
    assertThat(found(rendered(new HtmlRenderer(), HALL), "href=\"#(c-[0-9a-f]{12})\""))
        .hasSize(12)
        .containsAll(
            found(rendered(new HtmlRenderer(), with(fewer)), "href=\"#(c-[0-9a-f]{12})\""));
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page.replaceAll("(?s)<style>.*?</style>", ""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
