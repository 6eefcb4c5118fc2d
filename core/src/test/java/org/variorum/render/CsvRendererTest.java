package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.collation.Collation;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Derivations;
import org.variorum.derivation.Evidence;
import org.variorum.derivation.First;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/** CSV: exact tables, and what must hold of every story. */
class CsvRendererTest {

  private static final Collation GATE =
      Stories.of(
          "😀\n“I do not think the crew is to blame,” Mara Quill said.\n",
          "“I do think the crew is to blame,” Mara Quill said.\n");

  private static String csv(Collation story, CsvTable table) throws IOException {
    return csv(CollatedStory.of(story), table);
  }

  private static String csv(CollatedStory story, CsvTable table) throws IOException {
    StringBuilder csv = new StringBuilder();
    new CsvRenderer(table).render(story, csv);
    return csv.toString();
  }

  @Test
  void aDifferenceIsARowAnAccount() throws IOException {
    assertThat(csv(GATE, CsvTable.DIFFERENCES).replace("\r\n", "\n"))
        .isEqualTo(
            """
            utterance,difference,kind,substantive,hidden,touches,account,outlet,start,end,shown,text
            u1,u1.d1,omission,true,true,negation,a,,8,11,false,not
            u1,u1.d1,omission,true,true,negation,b,,5,5,false,
            """);
  }

  @Test
  void aReadingIsARow() throws IOException {
    assertThat(csv(GATE, CsvTable.READINGS).replace("\r\n", "\n"))
        .isEqualTo(
            """
            utterance,account,outlet,kind,speaker,authority,places,source,cue,text
            u1,a,,quoted,Mara Quill,,3-39,41-51,52-56,"I do not think the crew is to blame,"
            u1,b,,quoted,Mara Quill,,1-33,35-45,46-50,"I do think the crew is to blame,"
            """);
  }

  @Test
  void anUtteranceIsARowAndAnAccountIsARow() throws IOException {
    assertThat(csv(GATE, CsvTable.UTTERANCES).replace("\r\n", "\n"))
        .isEqualTo(
            """
            utterance,speaker,versions,lines,differences,substantive,hidden,summary
            u1,Mara Quill,2,2,1,1,1,b leaves out “not” without showing it
            """);
    assertThat(csv(Stories.of("It rained.\n"), CsvTable.ACCOUNTS).replace("\r\n", "\n"))
        .isEqualTo(
            "account,outlet,url,published,title,byline,language,characters,sha256\n"
                + "a,,,,,,,11,"
                + TextHash.hex("It rained.\n")
                + "\n");
  }

  @Test
  void derivationsAndLinesAreTables() throws IOException {
    Evidence evidence =
        new Evidence(
            Evidence.Kind.SHARED_NARRATION,
            List.of(new Span(0, 2), new Span(3, 5)),
            List.of(new Span(1, 4), new Span(6, 8)),
            2,
            List.of(),
            "winnowing");
    CollatedStory story =
        new CollatedStory(
            GATE,
            new Derivations(
                List.of(new Derivation(0, 1, First.UNKNOWN, List.of(evidence))),
                List.of(List.of(0, 1))));
    assertThat(csv(story, CsvTable.DERIVATIONS).replace("\r\n", "\n"))
        .isEqualTo(
            """
            from,to,kind,rule,from_places,to_places
            a,b,shared-narration,winnowing,0-1 2-4,1-4 6-8
            """);
    assertThat(csv(story, CsvTable.LINES).replace("\r\n", "\n"))
        .isEqualTo(
            """
            line,account,outlet
            1,a,
            1,b,
            """);
  }

  @Test
  void whatNothingLooksForYetIsAHeadAlone() throws IOException {
    assertThat(csv(GATE, CsvTable.DISCREPANCIES)).isEqualTo(CsvTable.DISCREPANCIES.head() + "\r\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyTableHasItsHeadAndOneWidth(CsvTable table) throws IOException {
    for (Collation story : List.of(CollationExample.ferry(), Stories.of("It rained.\n"))) {
      List<List<String>> rows = parsed(csv(story, table));
      assertThat(rows.getFirst()).isEqualTo(table.columns());
      assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }
  }

  /** Spreadsheets run what looks like a formula. */
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'quoted'", "=\"a\",b\n"})
  void noCellIsAFormula(String hostile) throws IOException {
    Article article =
        new Article(
            hostile + " id",
            new Outlet(hostile),
            hostile,
            null,
            hostile,
            null,
            null,
            hostile,
            List.of());
    List<List<String>> rows = parsed(csv(Stories.of(List.of(article)), CsvTable.ACCOUNTS));
    assertThat(rows.get(1).subList(0, 3)).allSatisfy(cell -> assertThat(cell).startsWith("'"));
    assertThat(rows.get(1).get(4).substring(1)).isEqualTo(hostile);
  }

  @Test
  void whatNoFileCanHoldIsShown() throws IOException {
    Article article =
        new Article("a\u0000\uD800b", null, null, null, null, null, null, "t", List.of());
    assertThat(csv(Stories.of(List.of(article)), CsvTable.ACCOUNTS)).contains("\r\na��b,,");
  }

  @Test
  void placesPointAtTheWords() throws IOException {
    placesHold(CollationExample.ferry());
    for (Collation story : Stories.shipped()) {
      placesHold(story);
    }
  }

  @Test
  void placesPointAtTheWordsOfRealStories() throws IOException {
    List<Collation> stories = Stories.real();
    assumeFalse(stories.isEmpty(), "there are no real stories here");
    for (Collation story : stories) {
      placesHold(story);
    }
  }

  static void placesHold(Collation story) throws IOException {
    Map<String, int[]> texts = new TreeMap<>();
    story
        .accounts()
        .forEach(a -> texts.put(a.article().id(), a.article().text().codePoints().toArray()));
    for (List<String> row : body(csv(story, CsvTable.READINGS))) {
      String words =
          Arrays.stream(row.get(6).split(" "))
              .map(place -> place.split("-"))
              .map(place -> cut(texts, row.get(1), place[0], place[1]))
              .collect(Collectors.joining(" "));
      assertThat(row.get(9)).isEqualTo(words);
    }
    for (List<String> row : body(csv(story, CsvTable.DIFFERENCES))) {
      String words = cut(texts, row.get(6), row.get(8), row.get(9));
      if (!row.get(2).equals("order")) { // of moved words the text is as most print them
        assertThat(plain(words)).contains(row.get(11).split("\\s+"));
      }
    }
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String cut(Map<String, int[]> texts, String account, String start, String end) {
    int from = Integer.parseInt(start);
    return new String(texts.get(account), from, Integer.parseInt(end) - from);
  }

  private static List<List<String>> body(String csv) {
    List<List<String>> rows = parsed(csv);
    return rows.subList(1, rows.size()).stream()
        .map(row ->
            row.stream().map(cell -> cell.startsWith("'") ? cell.substring(1) : cell).toList())
        .toList();
  }

  /** A reader by RFC 4180 and nothing else. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r') {
        assertThat(csv.charAt(++i)).isEqualTo('\n');
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted).isFalse();
    assertThat(row).isEmpty();
    return rows;
  }
}
