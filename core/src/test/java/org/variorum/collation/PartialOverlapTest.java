package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.language.Embedder;
import org.variorum.quotation.AnnotatedArticle;

/** Which sentences are one utterance, where accounts print different parts of it, or none. */
class PartialOverlapTest {

  private static final String FIVE =
      "“We asked for help in March. Nobody at the ministry answered us. The bridge is not safe and"
          + " it never was. Two of my inspectors resigned over it. I kept their letters,” Ada Brandt"
          + " said on Monday.\n";

  @Test
  void fourOutletsWithFourPartsOfItAreOneUtterance() {
    assertThat(
            versions(
                FIVE,
                "“We asked for help in March. The bridge is not safe and it never was. I told them"
                    + " so myself,” Ada Brandt said.\n",
                "Ada Brandt told the council that the bridge “is not safe and it never was” when it"
                    + " met on Monday.\n",
                "Ada Brandt said the bridge was not safe and never had been.\n"))
        .containsExactly("a quoted, b quoted, c fragment, d reported");
  }

  @Test
  void stockPhrasesJoinNothing() {
    assertThat(
            versions(
                "“At the end of the day, the ferry has to sail,” Ada Brandt said.\n",
                "“We have to look our children in the eye at the end of the day,” Tom Oke said.\n"))
        .isEmpty();
    assertThat(
            versions(
                "“At the end of the day, the ferry has to sail,” Ada Brandt said.\n",
                "Tom Oke does not care what comes out “at the end of the day” for the town.\n"))
        .isEmpty();
  }

  @Test
  void aFewEverydayWordsInMarksAreFoundInTheSentenceThatTheyAreTakenFrom() {
    assertThat(
            versions(
                "“We closed the lane, and some people are going to be late, but nobody will be"
                    + " hurt,” Ada Brandt said.\n",
                "Brandt put it shortly: she talked of “some people are going to” and more.\n"))
        .containsExactly("a quoted, b fragment");
  }

  @Test
  void aPullQuoteIsNotWhatTheAccountPrints() {
    String pulled =
        """
        “The bridge is not safe and it never was. Ada Brandt, engineer.”
        The council met on Monday for the first time since the storm.
        “The bridge is not safe and it never was,” Ada Brandt told the council.
        """;
    Collation collation =
        Accounts.collate(pulled, "“The bridge is not safe and it never was,” Brandt said.\n");
    Utterance said = collation.utterances().getFirst();
    assertThat(said.readings()).hasSize(2);
    assertThat(said.readings().getFirst().spans().getFirst().start())
        .isEqualTo(pulled.lastIndexOf("“The bridge") + 1);
  }

  @Test
  void aSloganOfTwoSpeakersJoinsNothing() {
    assertThat(
            versions(
                "“Make Tarnby proud again,” Ada Brandt said.\n",
                "“We shall build a school, and we shall make Tarnby proud again,” Tom Oke said.\n"))
        .isEmpty();
  }

  @Test
  void aTermThatOneAccountPrintsInSeveralSentencesJoinsNothing() {
    assertThat(
            versions(
                "“The floating harbour tax is theft,” Ada Brandt said. Later she was asked again.\n\n"
                    + "The council met in the evening, and the town hall was full to its last seat"
                    + " when she rose to speak a second time.\n\n"
                    + "“Nobody voted for a floating harbour tax,” Ada Brandt said.\n",
                "Critics complain of a “floating harbour tax” these days.\n"))
        .isEmpty();
  }

  @Test
  void aNameJoinsNothing() {
    assertThat(
            versions(
                "“The Republic of Ostrava needs a port,” Ada Brandt said.\n",
                "“I was born in the Republic of Ostrava,” Tom Oke said.\n"))
        .isEmpty();
  }

  @Test
  void manyWordsInARowAreNoStockPhraseHoweverEverydayTheyAre() {
    assertThat(
            versions(
                "“What do you want me to say to them now?” Ada Brandt asked.\n",
                "“So what do you want me to say to them now?” was the answer.\n"))
        .containsExactly("a quoted, b quoted");
  }

  @Test
  void fewWordsToTwoHearersAreNotOneUtterance() {
    assertThat(
            versions(
                "“Pay the crews,” Ada Brandt told John Ashgrove.\n",
                "“Pay the crews at once,” Ada Brandt told Mary Quill.\n",
                "“Pay the crews,” Ada Brandt told John Ashgrove.\n"))
        .containsExactly("a quoted, c quoted");
  }

  @Test
  void twoTranslationsOfOneSpeechAreVersionsOfIt() {
    assumeTrue(Embedder.load().isPresent(), "there is no model here: this is skipped");
    assertThat(
            versions(
                "“The flames took the barn, and we could rescue only a single cow,” Ada Brandt said.\n",
                "“Fire destroyed our barn and we managed to save just one cow,” Ada Brandt said.\n",
                "“The barn was insured by my father,” Ada Brandt said.\n"))
        .containsExactly("a quoted, b quoted");
  }

  @Test
  void whereTheModelIsMissingWordsDecideAndThatIsSaid() {
    List<AnnotatedArticle> accounts =
        List.of(
            Accounts.annotate(
                "a", "“The flames took the barn, and we rescued only one cow,” Ada Brandt said.\n"),
            Accounts.annotate(
                "b", "“Fire destroyed our barn and we managed to save a cow,” Ada Brandt said.\n"));
    Collation collation = new Collator(Optional::empty).collate(accounts);
    assertThat(collation.utterances()).allMatch(Utterance::alone);
    assertThat(collation.unexamined())
        .containsExactly("rewordings that share few words: there is no model of meaning here");
  }

  @Test
  void theModelIsNotAskedForWhereWordsSuffice() {
    List<AnnotatedArticle> accounts =
        List.of(
            Accounts.annotate("a", FIVE),
            Accounts.annotate("b", FIVE.replace("March", "April")),
            Accounts.annotate("c", "Ada Brandt said the bridge was not safe.\n"));
    Collator collator =
        new Collator(() -> {
          throw new AssertionError("the model was asked for");
        });
    assertThat(collator.collate(accounts).utterances().getFirst().readings()).hasSize(3);
  }

  /** The utterances that several accounts have: who has it, and how it is printed. */
  static List<String> versions(String... texts) {
    Collation collation = Accounts.collate(texts);
    List<String> drawn = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      if (!utterance.alone()) {
        drawn.add(
            String.join(
                ", ",
                utterance.readings().stream()
                    .map(reading -> {
                      Article article = collation.accounts().get(reading.account()).article();
                      return article.id() + " " + reading.kind().name().toLowerCase(Locale.ROOT);
                    })
                    .toList()));
      }
    }
    return drawn;
  }
}
