package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that accounts print in the same words but for one name, date or figure. */
class CopiedSentencesTest {

  private static final String LEAD = "The grain ferry Marrow Lass sank off Tarnby.\n";
  private static final String NAMED = "In %s he was named best coach of the northern league.\n";

  @Test
  void whatOneAccountSaysOfTwoYearsIsTrueOfBoth() {
    assertThat(
            Stories.of(
                    LEAD + NAMED.formatted("2010") + NAMED.formatted("2012"),
                    LEAD + NAMED.formatted("2010"))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void whatEachAccountSaysOfOneYearIsOneThing() {
    assertThat(
            Stories.certain(
                Stories.of(LEAD + NAMED.formatted("2010"), LEAD + NAMED.formatted("2012"))))
        .containsExactly("date 2010 a, 2012 b");
  }

  @Test
  void itIsToldInTheWordsOfTheSentence() {
    String sentence = "Divers from Tarnby, led by %s, will go down to the wreck’s hold again.\n";
    assertThat(
            Stories.of(
                    LEAD + sentence.formatted("Tom Oke"), LEAD + sentence.formatted("Mara Quill"))
                .discrepancies())
        .extracting(Discrepancy::slot)
        .containsExactly("Tarnby, led by […]");
  }

  @Test
  void whereTwoAccountsPartInEverythingOnlySoMuchIsLookedFor() {
    StringBuilder one = new StringBuilder(LEAD);
    StringBuilder other = new StringBuilder(LEAD);
    for (int i = 0; i < CopiedFinder.MOST_FOUND + 10; i++) {
      String word = "be" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "ly";
      String sentence = "The old crew of the small boat " + word + " caught %s fish there.\n";
      one.append(sentence.formatted(12));
      other.append(sentence.formatted(40));
    }
    Facts facts = Stories.of(one.toString(), other.toString());
    assertThat(facts.notes())
        .contains("there are too many conflicts to look for all: some are left out");
  }

  @Test
  void ofManyCopiesOnlySoManyAreComparedAndThatIsSaid() {
    String some = LEAD + NAMED.formatted("2010").repeat(25);

    assertThat(Stories.of(some, some).notes()).isEmpty();
    assertThat(Stories.of(some, some + NAMED.formatted("2010")).notes())
        .containsExactly("of sentences that are printed alike only the first 50 were compared");
  }
}
