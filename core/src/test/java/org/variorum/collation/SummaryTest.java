package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.collation.Difference.Touch;

/** What is said of differences, in which order, and what they bear on. */
class SummaryTest {

  private static Utterance utterance(String... words) {
    String[] accounts = Arrays.stream(words).map(DifferencesTest::account).toArray(String[]::new);
    return Accounts.collate(accounts).utterances().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # omission
          The bridge is not safe and never was. | The bridge is safe and never was.   | The bridge is not safe and never was. | b leaves out “not” without showing it
          The bridge is not safe and never was. | The bridge … safe and never was.    | The bridge is not safe and never was. | b leaves out “is not” and shows it
          The bridge is not safe and never was. | The bridge … safe and never was.    | The bridge safe and never was.        | c leaves out “is not” without showing it, where b marks an omission
          The bridge is not safe and never was. | The bridge is quite not safe and never was. | The bridge is not safe and never was. | Only b has “quite”; the others run on without it
          # clipped ends
          The bridge is safe. We asked for help in March. | The bridge is safe.           | The bridge is safe. We asked for help in March. | b stops before “We asked for help in March”
          The bridge is safe. We asked for help in March. | The bridge is safe. We asked  | The bridge is safe. We asked for help in March. | b stops in mid-sentence, before “for help in March”
          The bridge is safe. We asked for help in March. | We asked for help in March.   | The bridge is safe. We asked for help in March. | b starts after “The bridge is safe”
          The bridge is safe. We asked for help in March. | safe. We asked for help in March. | The bridge is safe. We asked for help in March. | b starts in mid-sentence, after “The bridge is”
          The bridge is safe. We asked for help in March. | The bridge is safe.           | The bridge is safe.                             | Only a prints “We asked for help in March”
          The bridge is safe. We asked two men for help. | The bridge is safe. We asked 2 men for help. | The bridge is safe. | c stops before “We asked […] men for help”; One difference of spelling or punctuation
          # other words
          The bridge cost 40 million crowns. | The bridge cost 44 million crowns. | The bridge cost 44 million crowns. | b and c have “44”, a has “40”
          The old bridge is not safe.        | The new bridge is not safe.        | The … bridge is not safe.          | b has “new”, a has “old”, c leaves it out and shows it
          The old bridge is not safe.        | The new bridge is not safe.        | The bridge is not safe.            | b has “new”, a has “old”, c leaves it out
          # a mark that gives another away; who interrupts or stops there is not accused
          The bridge is safe … and it never was. | The bridge is safe and it never was.   | The bridge is safe and it never was. | a marks an omission after “bridge is safe”, where b and c run on and may have cut without showing it
          The bridge is safe … But nobody in the council knew it. | The bridge is safe, / But nobody in the council knew it. | The bridge is safe … But nobody in the council knew it. | a and c mark an omission after “bridge is safe”, where no other report has words
          The bridge is safe …                   | The bridge is safe.                    | The bridge is safe.                  | a marks an omission after “bridge is safe”, where the others stop
          # an editor's words
          It says it never was safe.  | It says it [the mayor] never was safe. | It says it never was safe.          | b puts in “[the mayor]”
          They know it never was as safe as now. | They know [the bridge] never was as safe as now. | They know it never was as safe as now. | b puts in “[the bridge]” for “it”
          # moved
          We asked for help. The bridge is not safe at all. | The bridge is not safe at all. We asked for help. | We asked for help. The bridge is not safe at all. | b prints “We asked for help” at another place
          # small things are counted
          The grey bridge is unsafe, men say. | The gray bridge is unsafe; men say. | The grey bridge is unsafe, men say. | 2 differences of spelling or punctuation
          """)
  void saysWhatAnEditorWouldPrint(String a, String b, String c, String expected) {
    assertThat(String.join("; ", utterance(a, b, c).summary())).isEqualTo(expected);
  }

  @Test
  void ofManyAccountsTheMajorityIsTheOthers() {
    String said = "The bridge cost 40 million crowns.";
    assertThat(utterance(said, said, said, said.replace("40", "44")).summary())
        .containsExactly("d has “44”, the others have “40”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not      | NEGATION
          never    | NEGATION
          hardly   | NEGATION
          seven    | NUMBER
          1,200    | NUMBER
          million  | NUMBER
          1998     | DATE
          Friday   | DATE
          May      | DATE
          may      | MODALITY
          must     | MODALITY
          Oke      | NAME
          perhaps  | HEDGE
          reportedly | HEDGE
          mostly   | HEDGE
          one      | FUNCTION
          the      | FUNCTION
          rusty    | CONTENT
          march    | CONTENT
          """)
  void knowsWhatAChangeBearsOn(String word, Touch touch) {
    String said = "The council told us that the bridge had %s bolts and beams left.";
    Utterance changed = utterance(said.formatted(word), said.replace(" %s", ""));
    assertThat(changed.differences().getFirst().touches()).containsExactly(touch);
  }

  @Test
  void anOpinionOfOnesOwnIsAHedge() {
    assertThat(
            utterance(
                    "The bridge is old and I think that it is not safe in winter.",
                    "The bridge is old and that it is not safe in winter.")
                .differences()
                .getFirst()
                .touches())
        .contains(Touch.HEDGE);
  }

  @Test
  void aNameIsANameAtTheStartOfASentence() {
    String text =
        "“Brandt is unsafe in winter, and so is the bridge,” said Ada Brandt of herself.\n";
    assertThat(
            Accounts.collate(text, text.replace("“Brandt", "“She"))
                .utterances()
                .getFirst()
                .differences()
                .getFirst()
                .touches())
        .contains(Touch.NAME);
  }

  @Test
  void whatMustBeSeenFirstComesFirst() {
    List<String> sentences =
        List.of(
            "The rusty bridge is closed to everybody.",
            "Tom Oke asked for 40 men to mend it.",
            "The water is not safe for the children.",
            "We perhaps have enough timber for the deck.",
            "The mayor never answers letters from the river.");
    List<String> cut = new ArrayList<>(sentences);
    cut.set(0, "The bridge is closed to everybody.");
    cut.set(1, "Tom asked for 44 men to mend it.");
    cut.set(2, "The water is safe for the children.");
    cut.set(3, "We have enough timber for the deck.");
    cut.set(4, "The mayor");
    assertThat(utterance(String.join(" ", sentences), String.join(" ", cut)).summary())
        .containsExactly(
            "b leaves out “not” without showing it",
            "b stops in mid-sentence, before “never answers letters from the river”",
            "a has “40”, b has “44”",
            "b leaves out “Oke” without showing it",
            "b leaves out “perhaps” without showing it",
            "b leaves out “rusty” without showing it");
  }

  @Test
  void clippedEndsComeBeforeTheRest() {
    Utterance utterance =
        utterance(
            "The rusty bridge is closed to everybody. We have timber for the deck.",
            "The bridge is closed to everybody.");
    assertThat(utterance.summary())
        .containsExactly(
            "b stops before “We have timber for the deck”",
            "b leaves out “rusty” without showing it");
  }
}
