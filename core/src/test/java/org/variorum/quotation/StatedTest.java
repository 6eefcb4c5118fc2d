package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;

/** What an account says that somebody asserts or denies. */
class StatedTest {

  private static final Variorum VARIORUM = new Variorum();
  private static final StatedFinder FINDER = new StatedFinder();

  @Test
  void whatIsDenied() {
    assertThat(stated("Mara Quill denied that her visit led the coastguard to the bell."))
        .containsExactly("denied Mara Quill: her visit led the coastguard to the bell [DENIED]");
    assertThat(stated("Mara Quill denies her visit led to the find."))
        .containsExactly("denied Mara Quill: her visit led to the find [DENIED]");
    assertThat(stated("Mara Quill denied any role in the sale, saying she was at sea."))
        .contains("denied Mara Quill: any role in the sale [DENIED]");
    assertThat(stated("Mara Quill has repeatedly denied hiding the bell and left the harbour."))
        .containsExactly("denied Mara Quill: hiding the bell [DENIED]");
    assertThat(stated("Mara Quill denied over the years that she was the diver."))
        .containsExactly("denied Mara Quill: she was the diver [DENIED]");
    assertThat(stated("“We categorically deny that we sold the bell,” Mara Quill said."))
        .containsExactly("denied Mara Quill: we sold the bell [MYTH]");
    assertThat(stated("“There is this myth that my visit led them there,” Mara Quill said."))
        .containsExactly("denied Mara Quill: my visit led them there [MYTH]");
  }

  @Test
  void whatDeniesNothing() {
    for (String sentence :
        List.of(
            "Mara Quill did not deny that the bell was hers.",
            "The court denied Mara Quill bail.",
            "The court denied a motion by Mara Quill for a new trial.",
            "Mara Quill rejected the offer.",
            "Mara Quill dismissed the find as a prank.",
            "An appeal long denied or sidestepped by Mara Quill was heard.",
            "The insurer denies coverage to divers.")) {
      assertThat(stated(sentence)).as(sentence).noneMatch(line -> line.startsWith("denied"));
    }
  }

  @Test
  void theClaimOfAnotherIsAssertedToo() {
    assertThat(stated("Mara Quill rejected claims by the harbour board that the bell was stolen."))
        .containsExactlyInAnyOrder(
            "denied Mara Quill: the bell was stolen [CLAIM_DENIED]",
            "asserted the harbour board: the bell was stolen [CLAIM_OF]");
    assertThat(stated("The harbour board accused Mara Quill of hiding the bell."))
        .containsExactly("asserted The harbour board: Mara Quill of hiding the bell [ACCUSED]");
    assertThat(
            stated(
                "Mara Quill denied that her visit led to the bell, despite local coastguards"
                    + " revealing that they had followed her."))
        .containsExactly(
            "denied Mara Quill: her visit led to the bell [DENIED]",
            "asserted local coastguards: they had followed her [AGAINST]");
  }

  @Test
  void whatWasToldBeforeHasNoWordsOfItsOwn() {
    assertThat(stated("Mara Quill denied the accusation."))
        .containsExactly("denied Mara Quill:  [REFERS_BACK]");
  }

  @Test
  void aNegationTurnsWhatIsSaid() {
    assertThat(stated("Mara Quill said her visit had not led to the bell, but to the wreck."))
        .containsExactly("denied Mara Quill: her visit had not led to the bell [NEGATED]");
    assertThat(stated("Mara Quill said her visit led not only to the bell."))
        .containsExactly("asserted Mara Quill: her visit led not only to the bell [REPORTED]");
  }

  @Test
  void theChainOfThoseWhoTellItIsKept() {
    assertThat(authorities("According to the Harbour Courier, Mara Quill denied taking the bell."))
        .containsExactly("Harbour Courier");
    assertThat(authorities("The Harbour Courier says Mara Quill denied taking the bell."))
        .containsExactly("Harbour Courier");
    assertThat(authorities("Mara Quill denied taking the bell.")).containsExactly("-");
    assertThat(found("The Harbour Courier said Mara Quill said the bell was hers."))
        .extracting(Stated::by, Stated::authority)
        .containsExactly(tuple("Mara Quill", "Harbour Courier"));
  }

  @Test
  void whatIsOrderedOrAskedIsNotAsserted() {
    assertThat(stated("The harbour board ordered Mara Quill to return the bell.")).isEmpty();
    assertThat(stated("“Did she ever see the bell at all?” Mara Quill said.")).isEmpty();
  }

  private static List<Stated> found(String text) {
    return FINDER.in(VARIORUM.annotate(Article.of("a", text + "\n")).body());
  }

  private static List<String> authorities(String text) {
    return found(text).stream()
        .filter(stated -> stated.rule() == Stated.Rule.DENIED)
        .map(stated -> stated.authority() == null ? "-" : stated.authority())
        .toList();
  }

  /** {@code denied Mara Quill: the bell was hers [DENIED]}. */
  private static List<String> stated(String text) {
    return found(text).stream()
        .map(stated ->
            stated.stance().name().toLowerCase(Locale.ROOT)
                + " "
                + stated.by()
                + ": "
                + stated.content().stream()
                    .map(piece -> piece.of(text))
                    .collect(Collectors.joining(" "))
                + " ["
                + stated.rule()
                + "]")
        .toList();
  }
}
