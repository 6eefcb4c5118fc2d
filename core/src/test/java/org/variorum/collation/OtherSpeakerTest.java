package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gives words to somebody else than most do. */
class OtherSpeakerTest {

  private static final String WORDS = "“The old bridge was never safe, and the council knew it”";

  private static List<String> others(String... attributions) {
    String[] accounts = new String[attributions.length];
    for (int i = 0; i < accounts.length; i++) {
      accounts[i] = WORDS.replace("”", attributions[i].isEmpty() ? ".”" : ",” ") + attributions[i];
    }
    Utterance utterance = Accounts.collate(accounts).utterances().getFirst();
    assertThat(utterance.readings()).hasSize(accounts.length);
    return OtherSpeaker.in(utterance).stream()
        .map(other -> (char) ('a' + other.account()) + " " + other.kind() + " " + other.speaker())
        .toList();
  }

  @Test
  void aNameIsSomebodyElseADescriptionMayNotBe() {
    assertThat(
            others(
                "Mara Quill said.",
                "Quill said.",
                "Tobias Renwick said.",
                "said a sailor.",
                "Ms. Quill said.",
                ""))
        .containsExactly("c NAMED Tobias Renwick", "d DESCRIBED a sailor", "f UNNAMED null");
  }

  @Test
  void whereNobodyIsNamedNobodyIsElse() {
    assertThat(others("", "")).isEmpty();
  }
}
