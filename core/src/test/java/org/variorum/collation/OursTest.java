package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one account alone has differently. */
class OursTest {

  private static final String A =
      """
      “I did not order the ferry to sail. We have taken 212 people off that ship,” Mara Quill said.
      """;

  private static final String B =
      """
      “I did not order the ferry to sail. We have taken 212 people off that ship,” Quill said.
      """;

  private static List<String> ours(int account, String... texts) {
    return OursFinder.in(Accounts.collate(texts), account).findings().stream()
        .map(finding -> (finding.grave() ? "! " : "- ") + finding.sentence())
        .toList();
  }

  @Test
  void whatOthersPrintTooIsNothing() {
    assertThat(ours(0, A, B)).isEmpty();
  }

  @Test
  void otherWordsAndHiddenCutsComeFirst() {
    String own =
        """
        “I did order the ferry to sail. We have taken 221 people off that ship,” Mara Quill said.

        “You can write that down,” she added.
        """;
    assertThat(ours(2, A, B, own))
        .containsExactly(
            "! c alone leaves out “not” without showing it",
            "! c alone has “221”: the others have “212”",
            "- only c prints “You can write that down,” (Mara Quill)");
    assertThat(ours(0, A, B, own)).isEmpty();
  }

  @Test
  void aReadingThatAnotherHasIsNotOursAlone() {
    String own = A.replace("212", "221");
    assertThat(ours(1, B, own, own)).isEmpty();
    assertThat(ours(1, B, own)).containsExactly("! b alone has “221”: a has “212”");
  }

  @Test
  void aSpeakerWhomNoOtherNames() {
    String own = A.replace("Mara Quill", "Tobias Renwick");
    assertThat(ours(2, A, B, own))
        .containsExactly(
            "! c alone gives these words to Tobias Renwick: the others name Mara Quill and Quill");
  }

  @Test
  void wordsThatWeAloneHave() {
    String own = A.replace("the ferry", "the old ferry");
    assertThat(ours(2, A, B, own)).containsExactly("! c alone has “old”");
  }
}
