package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.collation.Accounts.differences;

import org.junit.jupiter.api.Test;

/** Accounts in, differences out, one a line: kind, what each account has, who shows it. */
class CollationTest {

  private static final String A =
      "“We asked for help in March. Nobody at the ministry answered us. The bridge is not safe and"
          + " it never was,” Ada Brandt said.\n";

  @Test
  void theSameWordsInOtherMarksAreNoDifference() {
    assertThat(differences(A, A.replace('“', '"').replace('”', '"'))).isEmpty();
  }

  @Test
  void wordsCutWithoutAnEllipsisAreHidden() {
    assertThat(differences(A, A.replace(" Nobody at the ministry answered us.", "")))
        .containsExactly("omission a“Nobody at the ministry answered us” b“” hidden");
  }

  @Test
  void wordsCutWithAnEllipsisAreShown() {
    assertThat(differences(A, A.replace(" Nobody at the ministry answered us.", " …")))
        .containsExactly("omission a“Nobody at the ministry answered us” b“” marked b");
  }

  @Test
  void wordsCutWhereTheOutletInterruptsAreShown() {
    assertThat(
            differences(
                A,
                """
                “We asked for help in March,” Ada Brandt said. “The bridge is not safe and it never was.”
                """))
        .containsExactly("omission a“Nobody at the ministry answered us” b“” marked b");
  }

  @Test
  void whereEveryAccountInterruptsAMissingSentenceStopsEarlier() {
    assertThat(
            differences(
                "“We asked for help. Nobody answered us,” Ada Brandt said. “The bridge is not safe.”\n",
                "“We asked for help,” Ada Brandt said. “The bridge is not safe.”\n"))
        .containsExactly("extent a“Nobody answered us”");
  }

  @Test
  void aNotThatIsLostComesFirstAndTouchesNegation() {
    String b = A.replace(" not", "").replace("March", "April");
    assertThat(differences(A, b))
        .containsExactly("omission a“not” b“” hidden", "wording a“March” b“April”");
    Utterance utterance = Accounts.collate(A, b).utterances().getFirst();
    assertThat(utterance.differences().getFirst().touches())
        .containsExactly(Difference.Touch.NEGATION);
    assertThat(utterance.differences().get(1).touches()).containsExactly(Difference.Touch.DATE);
    assertThat(utterance.summary().getFirst()).isEqualTo("b leaves out “not” without showing it");
  }

  @Test
  void anAccountAloneWithAWordPutItIn() {
    Collation collation = Accounts.collate(A, A, A.replace("safe", "quite safe"));
    assertThat(collation.utterances().getFirst().summary())
        .containsExactly("Only c has “quite”; the others run on without it");
  }

  @Test
  void adjacentWordsOfOneChangeAreOneDifference() {
    assertThat(differences(A, A.replace("at the ministry answered us", "in the office replied")))
        .containsExactly(
            "wording a“ministry answered us” b“office replied”", "wording a“at” b“in”");
  }

  @Test
  void anEllipsisWhereNobodyHasWordsIsReportedAsSuch() {
    assertThat(differences(A, A.replace("safe and", "safe… and")))
        .containsExactly("ellipsis a“” b“…” marked b");
  }

  @Test
  void anEditorsBracketsAreAnInsertion() {
    assertThat(differences(A, A.replace("it never was", "it [the bridge] never was")))
        .containsExactly("insertion a“” b“[the bridge]” marked b");
    assertThat(differences(A, A.replace("Nobody at", "Nobody [sic] at")))
        .containsExactly("insertion a“” b“[sic]” marked b");
  }

  @Test
  void bracketsInPlaceOfAWordAreAnInsertionToo() {
    assertThat(differences(A, A.replace("it never was", "[the bridge] never was")))
        .containsExactly("insertion a“it” b“[the bridge]” marked b");
  }

  @Test
  void numeralsContractionsAndCapitalsAreSpelling() {
    assertThat(
            differences(
                "“It’s two miles to the Old Mill and 3 per cent of us can’t walk it,” Ada Brandt said.\n",
                "“It is 2 miles to the old mill and three percent of us cannot walk it,” Ada Brandt said.\n"))
        .containsExactly(
            "spelling a“It’s two” b“It is 2”",
            "spelling a“Old Mill and 3 per cent” b“old mill and three percent”",
            "spelling a“can’t” b“cannot”");
  }

  @Test
  void aCommaThatIsMissingIsPunctuationButNotAtTheEnd() {
    assertThat(differences(A, A.replace("safe and", "safe, and").replace("was,”", "was.”")))
        .containsExactly("punctuation a“” b“,”");
  }

  @Test
  void movedSentencesStayInTheUtterance() {
    assertThat(
            differences(
                A,
                "“The bridge is not safe and it never was. We asked for help in March. Nobody at the"
                    + " ministry answered us,” Ada Brandt said.\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("order ");
  }

  @Test
  void aFragmentInsideTheOutletsSentenceIsAReadingThatStopsShort() {
    Collation collation =
        Accounts.collate(
            A, "Ada Brandt said the bridge “is not safe and it never was” on Monday.\n");
    Utterance utterance = collation.utterances().getFirst();
    assertThat(utterance.readings())
        .extracting(Reading::kind)
        .containsExactly(Reading.Kind.QUOTED, Reading.Kind.FRAGMENT);
    assertThat(utterance.differences())
        .extracting(Difference::kind)
        .containsOnly(Difference.Kind.EXTENT);
  }

  @Test
  void twoSpeakersForTheSameWordsAreOneUtterance() {
    Collation collation = Accounts.collate(A, A.replace("Ada Brandt", "Tom Oke"));
    assertThat(collation.utterances()).hasSize(1);
    assertThat(collation.utterances().getFirst().readings())
        .extracting(Reading::speaker)
        .containsExactly("Ada Brandt", "Tom Oke");
  }

  @Test
  void stockPhrasesJoinNothing() {
    Collation collation =
        Accounts.collate(
            "“I think that it is very good to be here,” Ada Brandt said.\n",
            "“I think that it is time to sell the harbour,” Tom Oke said.\n");
    assertThat(collation.utterances()).allMatch(Utterance::alone);
  }

  @Test
  void whatOneAccountPrintsWithOtherSpeechIsCutOff() {
    Collation collation =
        Accounts.collate(
            "“We asked for help in March. The bridge is not safe.”\nAda Brandt said so twice.\n",
            "“We asked for help in March,” Ada Brandt said on Monday at the town hall, where a crowd of"
                + " some two hundred residents had waited since the early afternoon in the rain outside.\n"
                + "A day later a reporter of the paper met her again at the river and asked once more.\n"
                + "“The bridge is not safe,” Ada Brandt said.\n");
    assertThat(collation.utterances()).filteredOn(utterance -> !utterance.alone()).hasSize(2);
  }

  @Test
  void wordsPrintedTwiceAreOneReadingWithARepeat() {
    Collation collation =
        Accounts.collate(
            A,
            "Ada Brandt says the bridge “is not safe and it never was” these days.\n\nThe council met"
                + " on Monday to discuss the report of its engineers about the state of the river.\n\n"
                + A);
    Reading second = collation.utterances().getFirst().readings().get(1);
    assertThat(second.kind()).isEqualTo(Reading.Kind.QUOTED);
    assertThat(second.repeats()).hasSize(1);
  }

  @Test
  void noAccountsAndNoQuotationsGiveAnEmptyCollation() {
    assertThat(Accounts.collate().utterances()).isEmpty();
    assertThat(Accounts.collate("Nothing was said.\n", "Nothing at all.\n").utterances()).isEmpty();
  }

  @Test
  void aSymbolIsAWordToo() {
    assertThat(Accounts.collate(A.replace("safe", "😀 safe"), A).utterances().getFirst().summary())
        .containsExactly("b leaves out “😀” without showing it");
  }

  @Test
  void twoSpeakersOfOneSurnameAreTwoAndTheMajorityDecides() {
    Collation collation =
        Accounts.collate(
            A.replace("Ada Brandt", "Tom Brandt"), A, A.replace("Ada Brandt", "Ada Brandt"));
    assertThat(collation.utterances().getFirst().speaker()).isEqualTo("Ada Brandt");
  }

  @Test
  void aMovedPassageIsQuotedAsMostPrintIt() {
    String moved =
        "“The bridge is not safe and it never was. We asked for help in March. Nobody at the"
            + " ministry answered us,” Ada Brandt said.\n";
    Collation collation = Accounts.collate(A, A, moved.replace("not safe", "safe"));
    assertThat(collation.utterances().getFirst().differences())
        .filteredOn(difference -> difference.kind() == Difference.Kind.ORDER)
        .extracting(difference -> difference.variants().getFirst().text())
        .containsExactly("The bridge is not safe and it never was");
  }
}
