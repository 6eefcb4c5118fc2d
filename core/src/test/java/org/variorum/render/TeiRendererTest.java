package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.result.CollatedStory;

/** TEI: exact examples, and what must hold of every story. */
class TeiRendererTest {

  /** The words of the first utterance, as they stand in the document. */
  private static String words(Collation collation) throws Exception {
    String text = TeiDocument.of(collation).text();
    int start = text.indexOf("<ab ");
    return text.substring(text.indexOf('>', start) + 1, text.indexOf("</ab>", start))
        .replaceAll("\n *", "\n");
  }

  @Test
  void wordsThatAllPrintStandOnceAndEachDifferenceIsAnApp() throws Exception {
    assertThat(
            words(
                Stories.of(
                    "“I do not think the crew is to blame,” Quill said.\n",
                    "“I do think the crew is to blame,” Quill said.\n")))
        .isEqualTo(
            """
            I do<app xml:id="u1.d1" type="substantive">
            <rdg wit="#a" type="substantive" cause="omission"> not</rdg>
            <rdg wit="#b" type="substantive" cause="omission"/>
            <note type="touches">negation</note>
            <note type="hidden" corresp="#b"/>
            </app> think the crew is to blame,\
            """);
  }

  @Test
  void whoShowsAnOmissionIsNamed() throws Exception {
    assertThat(
            words(
                Stories.of(
                    "“The gate was broken in the spring and nobody told us,” Quill said.\n",
                    "“The gate was broken … and nobody told us,” Quill said.\n")))
        .contains(
            """
            <rdg wit="#a" type="substantive" cause="omission"> in the spring</rdg>
            <rdg wit="#b" type="substantive" cause="omission"> …</rdg>
            """,
            "<note type=\"shown\" corresp=\"#b\"/>")
        .doesNotContain("hidden");
  }

  @Test
  void aQuotationThatStopsEarlierEndsThere() throws Exception {
    assertThat(
            words(
                Stories.of(
                    "“Nobody told us about the gate until the morning,” Quill said.\n",
                    "“Nobody told us about the gate,” Quill said.\n")))
        .startsWith("Nobody told us about the gate<app")
        .contains(
            """
            <rdg wit="#a" type="orthographic" cause="extent"> until the morning</rdg>
            <rdg wit="#b" type="orthographic" cause="extent"><witEnd/></rdg>
            """);
  }

  /** Each account's words stand in its own order: the passage is there twice, linked. */
  @Test
  void whatIsMovedStandsWhereEachPrintsIt() throws Exception {
    TeiDocument document =
        TeiDocument.of(
            Stories.of(
                "“We lost the north pier in the storm. The council has no money left for it. Every"
                    + " berth is empty today,” Quill said.\n",
                "“We lost the north pier in the storm. The council has no money left for it. Every"
                    + " berth is empty today,” Quill said.\n",
                "“The council has no money left for it. We lost the north pier in the storm. Every"
                    + " berth is empty today,” Quill said.\n"));
    assertThat(document.readings("u1").get("c"))
        .startsWith("The council has no money left for it. We lost the north pier in the storm.");
    assertThat(document.all("rdg"))
        .filteredOn(rdg -> rdg.getAttribute("cause").equals("order"))
        .extracting(rdg -> rdg.getAttribute("wit"))
        .containsExactlyInAnyOrder("#a #b", "#c", "#c");
    assertThat(document.all("app"))
        .filteredOn(app -> !app.getAttribute("corresp").isEmpty())
        .singleElement()
        .satisfies(app -> assertThat(app.getAttribute("corresp")).startsWith("#u1.d"));
  }

  @Test
  void theSchemaFindsFaults() throws Exception {
    String good = TeiDocument.of(CollationExample.ferry()).text();
    for (String bad :
        List.of(
            good.replace("wit=\"", "wet=\""),
            good.replace("xml:id=\"u2\"", "xml:id=\"u1\""),
            good.replace("parallel-segmentation", "double-end-point"),
            good.replaceAll("<rdg [^>]*/>", "<rdg/>"),
            good.replace("when=\"2031-05-16\"", "when=\"soon\""))) {
      assertThat(bad).isNotEqualTo(good);
      assertThat(TeiDocument.of(bad).faults()).as(bad).isNotEmpty();
    }
  }

  /** Claims and what is carried are lists of places; the timeline is a list of events. */
  @Test
  void whatTheReportsStateStandsBesideTheApparatus() throws Exception {
    TeiDocument document = TeiDocument.of(FactsExample.hall());
    assertThat(document.faults()).as(document.text()).isEmpty();
    assertThat(document.all("div"))
        .extracting(div -> div.getAttribute("type"))
        .contains("discrepancy", "claim", "corroboration", "timeline");
    assertThat(document.all("list"))
        .extracting(list -> list.getAttribute("type"))
        .contains("value", "asserted", "denied");
    assertThat(document.all("event"))
        .hasSize(FactsExample.facts().timeline().size())
        .anySatisfy(event -> {
          assertThat(event.getAttribute("type")).isEqualTo("event");
          assertThat(event.getAttribute("when")).isEqualTo("2031-02-01");
          assertThat(event.getAttribute("corresp")).isEqualTo("#d1");
        });
  }

  /** XML Schema knows no year 0, no week and no hour without seconds. */
  @ParameterizedTest
  @CsvSource({
    "2031-02-01, 2031-02-01",
    "2031-02-01T20:30, 2031-02-01",
    "2031-02, 2031-02",
    "2031, 2031",
    "2031-02-30, ''",
    "2031-W05, ''",
    "2031-SP, ''",
    "0000, ''",
    "0000-02-01, ''",
    "T20:30, ''",
  })
  void theDayOfAnEventIsWhatXmlSchemaCallsOne(String value, String when) throws Exception {
    CollatedStory hall = FactsExample.hall();
    Place place =
        FactsExample.facts().claims().getFirst().positions().getFirst().places().getFirst();
    Moment moment =
        new Moment(value, Moment.Type.EVENT, "it rained", List.of(place), OptionalInt.empty());
    Facts facts = new Facts(List.of(), List.of(), List.of(), List.of(moment), List.of());
    TeiDocument document =
        TeiDocument.of(new CollatedStory(hall.collation(), hall.derivations(), facts));

    assertThat(document.faults()).as(document.text()).isEmpty();
    assertThat(document.all("event"))
        .singleElement()
        .satisfies(event -> assertThat(event.getAttribute("when")).isEqualTo(when));
  }

  @Test
  void byHandMadeAndShippedStoriesHold() throws Exception {
    holds(CollationExample.ferry());
    for (Collation story : Stories.shipped()) {
      holds(story);
    }
  }

  @Test
  void realStoriesHold() throws Exception {
    List<Collation> stories = Stories.real();
    assumeFalse(stories.isEmpty(), "there are no real stories here");
    for (Collation story : stories) {
      holds(story);
    }
  }

  @Test
  void nothingQuotedIsADocumentToo() throws Exception {
    holds(Stories.of("It rained.\n"));
    holds(new Collation(List.of(), List.of()));
  }

  @Test
  void hostileTextsAndIdsHold() throws Exception {
    String said =
        "“I do not think ]]> & <crew> \u0000\u0001 is \uD800 to &lt; blame \uFFFE here,” Quill said.\n";
    List<Article> articles =
        List.of(
            hostile("u1", said),
            hostile("u1.d1", said.replace(" not", "")),
            hostile("1 a\" onload='x'\n<b>", said.replace("here", "today")),
            hostile("é", said.replace("think", "believe")),
            hostile("è", said),
            hostile("w_", said));
    Collation story = Stories.of(articles);
    assertThat(story.utterances()).isNotEmpty();
    holds(story);
    assertThat(TeiDocument.of(story).accounts()).hasSize(6);
  }

  private static Article hostile(String id, String text) {
    return new Article(
        id,
        new Outlet("<O> & \u0007 \"quoted\"\r\n"),
        "http://x.example/ %zz \u0000|\"",
        null,
        "“]]>”\uDC00",
        "\u001B[2J",
        null,
        text,
        List.of());
  }

  /** Valid, no pointer to nothing, an app for each difference, and every reading read off it. */
  static void holds(Collation story) throws Exception {
    TeiDocument document = TeiDocument.of(story);
    assertThat(document.faults()).isEmpty();
    assertThat(document.pointersToNothing()).isEmpty();
    List<String> apps =
        document.all("app").stream()
            .map(app -> app.getAttributeNS(XMLConstants.XML_NS_URI, "id"))
            .toList();
    for (Utterance utterance : story.utterances()) {
      for (int i = 1; i <= utterance.differences().size(); i++) {
        assertThat(apps).contains(utterance.id() + ".d" + i);
      }
      Map<String, String> printed = new TreeMap<>();
      for (Reading reading : utterance.readings()) {
        Article article = story.accounts().get(reading.account()).article();
        printed.put(Storable.of(article.id()), plain(reading.text(article.text())));
      }
      assertThat(document.readings(utterance.id())).as(utterance.id()).isEqualTo(printed);
    }
  }

  private static String plain(String words) {
    return Storable.of(words.replaceAll("\\s+", " ").strip());
  }
}
