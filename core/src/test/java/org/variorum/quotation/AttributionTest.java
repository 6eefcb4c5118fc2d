package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.quotation.Candidate.Pattern;

/**
 * Source, cue and content in every order that English news knows; persons and outlets are invented.
 * Each example: a text, and below it a line a quotation, {@code rule: source | cue | content}.
 */
class AttributionTest {

  private static final String EXAMPLES =
      """
      “We were late,” Dora Quill said.
      > after-subject-verb: Dora Quill | said | “We were late,”

      “We were late,” she said softly.
      > after-subject-verb: she | said | “We were late,”

      “We were late,” Dora Quill, a doctor who works there, told the board.
      > after-subject-verb: Dora Quill | told | “We were late,”

      “We were late,” Rep. Dora Quill (R-Ohio), a member of the panel, said.
      > after-subject-verb: Rep. Dora Quill | said | “We were late,”

      “Were we late?” Dora Quill, a doctor, asked.
      > after-subject-verb: Dora Quill | asked | “Were we late?”

      “We were late,” Will wrote.
      > after-subject-verb: Will | wrote | “We were late,”

      “We were late,” Quill on Monday said.
      > after-subject-verb: Quill | said | “We were late,”

      “We were late,” said Dora Quill.
      > after-verb-subject: Dora Quill | said | “We were late,”

      “We were late,” according to Dora Quill.
      > after-according-to: Dora Quill | according to | “We were late,”

      “We were late,” beamed Dora Quill.
      > after-verb-subject: Dora Quill | beamed | “We were late,”

      “We were late,” warbled Dora Quill.
      > after-unlisted-verb: Dora Quill | warbled | “We were late,”

      “Were we late?” Quill pressed.
      > after-unlisted-verb: Quill | pressed | “Were we late?”

      “We were all very late.” — Dora Quill
      > after-dash: Dora Quill | — | “We were all very late.”

      “We were all very late.”
      – Dora Quill, doctor
      > after-dash: Dora Quill | – | “We were all very late.”

      Dora Quill said: “We were late.”
      > before-introduced: Dora Quill | said | “We were late.”

      She told the Harbour Board, “We were late.”
      > before-introduced: She | told | “We were late.”

      Said Quill: “We were late.”
      > before-introduced: Quill | Said | “We were late.”

      Dora Quill said it was late but added, “We were early.”
      > before-introduced: Dora Quill | added | “We were early.”

      On Friday, Dora Quill attacked the board for its delay in spring and fall, saying, “We were late.”
      > before-introduced: Dora Quill | saying | “We were late.”

      Dora Quill said that once it rains, “We are always late.”
      > before-in-clause: Dora Quill | said | that once it rains, “We are always late.”

      But, she said, “We were late.”
      > before-introduced: she | said | But / “We were late.”

      If it rains, Dora Quill said, “we will be late.”
      > before-introduced: Dora Quill | said | If it rains / “we will be late.”

      In an interview, she said, “We were late.”
      > before-introduced: she | said | “We were late.”

      Dora Quill said it was “a long and bitter winter.”
      > before-in-clause: Dora Quill | said | it was “a long and bitter winter.”

      She returned to what Dora Quill called “a long and bitter winter.”
      > before-in-clause: Dora Quill | called | what / “a long and bitter winter.”

      According to Dora Quill, “We were late.”
      > before-according-to: Dora Quill | According to | “We were late.”

      Dora Quill: “We were late.”
      > before-colon: Dora Quill | : | “We were late.”

      Dora Quill listed what went wrong:
      “We were late. Nobody came.”
      > paragraph-colon: Dora Quill | : | “We were late. Nobody came.”

      “QUILL: We were late, you know.”
      > within-label: QUILL | : | We were late, you know.”

      Dora Quill said that it was winter. “We were late.”
      > sentence-before: Dora Quill | said | that it was winter / “We were late.”

      Dora Quill elaborated on the long winter.
      “We were late.”
      > paragraph-before: Dora Quill | elaborated | “We were late.”

      John Ashgrove asked Dora Quill about the long winter.
      “We were late.”
      > paragraph-before: Dora Quill | asked | “We were late.”

      Dora Quill declined to comment on the winter.
      “We were late.”
      > unattributed:  |  | “We were late.”

      Dora Quill elaborated. It snowed for days.
      “We were late.”
      > unattributed:  |  | “We were late.”

      “Were we late?” John Ashgrove asked Dora Quill.
      “We were late.”
      “All of us?”
      > after-subject-verb: John Ashgrove | asked | “Were we late?”
      > in-turn: Dora Quill |  | “We were late.”
      > in-turn: John Ashgrove |  | “All of us?”

      Dora Quill sat down. “We were late.”
      > unattributed:  |  | “We were late.”

      “It was winter,” Dora Quill said. “We were late.”
      > after-subject-verb: Dora Quill | said | “It was winter,” / “We were late.”

      “The winter,” Dora Quill said, “was long.”
      > after-subject-verb: Dora Quill | said | “The winter,” / “was long.”

      “It was winter,” she said. But “We were late.”
      > after-subject-verb: she | said | “It was winter,” / But “We were late.”

      “It was winter,” Quill said, adding, “We were late.”
      > after-subject-verb: Quill | said | “It was winter,”
      > before-introduced: Quill | adding | “We were late.”

      “It was winter,” Quill said.
      “We were late.”
      > after-subject-verb: Quill | said | “It was winter,” / “We were late.”

      “It was winter,” Quill said of the year. It snowed. “We were late.”
      > after-subject-verb: Quill | said | “It was winter,”
      > speaker-goes-on: Quill |  | “We were late.”

      “It was winter,” Quill said. “It snowed.
      “We were late.”
      > after-subject-verb: Quill | said | “It was winter,” / “It snowed. / “We were late.”

      “It was – as the minister is quoted – ‘essential’ to us,” Quill said.
      > after-subject-verb: Quill | said | “It was – as the minister is quoted – ‘essential’ to us,”
      > nested-after-verb: the minister | quoted | ‘essential’

      “Rufus Hallam told me, ‘You are late,’ and left,” Quill said.
      > after-subject-verb: Quill | said | “Rufus Hallam told me, ‘You are late,’ and left,”
      > nested-after-verb: Rufus Hallam | told | ‘You are late,’

      “I asked, ‘Are you late?’ and she laughed,” Quill said.
      > after-subject-verb: Quill | said | “I asked, ‘Are you late?’ and she laughed,”
      """;

  /** A text and the lines expected of it. */
  record Case(String text, String expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> examples() {
    return Arrays.stream(EXAMPLES.split("\n\n")).map(AttributionTest::example).toList();
  }

  private static Case example(String block) {
    List<String> lines = block.lines().toList();
    return new Case(
        lines.stream().filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n")),
        lines.stream()
            .filter(line -> line.startsWith(">"))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void attributes(Case example) {
    assertThat(Example.of(example.text()).summary()).isEqualTo(example.expected());
  }

  @Test
  void aCommaBeforeTheFirstVerbIsNoSubject() {
    assertThat(Example.of(", said “we were all late.”").quotations()).hasSize(1);
  }

  @Test
  void everyPatternHasAnExample() {
    Set<String> rules =
        examples().stream()
            .flatMap(example -> example.expected().lines())
            .map(line -> line.substring(0, line.indexOf(':')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Arrays.stream(Pattern.values())
            .map(Pattern::ruleName)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(
        List.of(
            Attribution.UNATTRIBUTED,
            Attribution.GOES_ON,
            Attribution.IN_TURN,
            NestedQuotations.RULE));
    assertThat(rules).isEqualTo(known);
  }
}
