package org.variorum.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.quotation.AnnotatedArticle;

/** By which words an account is held to say whose reporting it uses. */
class CreditRuleTest {

  private static final String COURIER = "The ferry ran aground on Tuesday. Nobody was hurt.\n";

  static List<CreditRule> rules() {
    return CreditRule.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsItsExample(CreditRule rule) {
    assertThat(rule.mayFindIn(rule.example())).isTrue();
    assertThat(CreditFinder.in(0, Story.account("Post", null, rule.example() + "\n")))
        .filteredOn(credit -> credit.rule().equals(rule.name()))
        .extracting(credit -> credit.outlet().replaceFirst("^[Tt]he ", ""))
        .containsAnyOf("Reuters", "Harbour Courier", "Associated Press");
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(rules()).extracting(CreditRule::name).doesNotHaveDuplicates();
  }

  /** What the Post writes of the Harbour Courier, whose account stands beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to the Harbour Courier, the pilot was warned. | according to",
        "The pilot was warned, according to a report in the Courier. | according to",
        "The pilot told the Courier on Friday that he was warned. | told",
        "The Harbour Courier first reported the warning. | reported",
        "On Friday the Harbour Courier reported that he was warned. | reported",
        "The warning was first reported Thursday by the Harbour Courier. | reported by",
        "In an interview with the Harbour Courier’s Ann Lee he denied it. | interview with",
        "He denied it to reporters.%nSource: Harbour Courier | source line",
        "He denied it.%nWith files from the Harbour Courier | with files from",
        "He denied it.%nThis story first appeared in the Harbour Courier. | first published",
        "He denied it.%n© 2024 Harbour Courier | copyright",
      })
  void aStatedCreditAloneJoinsAndSaysSo(String text, String rule) {
    Story story =
        Story.of(
            Story.account("Harbour Courier", null, COURIER),
            Story.account("Post", null, text.formatted() + "\n"));
    assertThat(story.drawn()).containsExactly("Harbour Courier -> Post (credit): " + rule);
    assertThat(story.lines()).containsExactly("Harbour Courier+Post");
  }

  /** What is no credit, or not to that outlet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Courier declined to comment.",
        "The Harbour Courier reported a loss of three million crowns.",
        "According to the harbour master, the pilot was warned.",
        "He told Harbour Patrol that he was warned.",
        "According to Courier Services, the parcel was lost.",
        "“The Harbour Courier reported lies,” he said.",
        "“I told the Harbour Courier everything,” he said. “According to the Courier I am dead.”",
        "The New Wharf Courier was sold. According to the Courier, nobody was told.",
      })
  void whatIsNoCreditJoinsNothing(String text) {
    Story story =
        Story.of(
            Story.account("Harbour Courier", null, COURIER),
            Story.account("Post", null, text + "\n"));
    assertThat(story.drawn()).isEmpty();
  }

  @Test
  void anOutletsOwnNameIsNoCredit() {
    AnnotatedArticle gazette =
        Story.account("Vennick Gazette", null, "The pilot told the Gazette that he was warned.\n");
    assertThat(Story.of(gazette, Story.account("Quay Gazette", null, COURIER)).drawn()).isEmpty();
  }

  @Test
  void aShortNameThatMayMeanTwoMeansNeither() {
    AnnotatedArticle post =
        Story.account("Post", null, "The Courier reported that he was warned.\n");
    AnnotatedArticle harbour = Story.account("Harbour Courier", null, COURIER);
    AnnotatedArticle valley = Story.account("Valley Courier", null, "Jam sold well.\n");
    assertThat(Story.of(post, harbour).lines()).hasSize(1);
    assertThat(Story.of(post, harbour, valley).lines()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New York Times | the NYT",
        "New York Times | the NY Times",
        "Associated Press | the AP",
        "AP | The Associated Press",
        "Agence France-Presse | AFP",
        "Press Association | PA",
        "BBC News | the BBC",
        "exampletimes.com | the Example Times",
        "The Evening Herald of Castermoor | the Evening Herald",
      })
  void outletsAreKnownByTheirOtherNames(String outlet, String printed) {
    Story story =
        Story.of(
            Story.account(outlet, null, COURIER),
            Story.account("Post", null, "The pilot was warned, according to " + printed + ".\n"));
    assertThat(story.lines()).hasSize(1);
  }

  @Test
  void anOutletCalledLikeAPersonIsNotThatPerson() {
    AnnotatedArticle morrow = Story.account("Morrow", null, COURIER);
    assertThat(
            Story.of(morrow, Story.account("Post", null, "She told Morrow that she would stay.\n"))
                .lines())
        .hasSize(1);
    assertThat(
            Story.of(
                    morrow,
                    Story.account(
                        "Post",
                        null,
                        "Tom Morrow, a doctor, was there. She told Morrow that she would stay.\n"))
                .lines())
        .hasSize(2);
  }

  @Test
  void oneAgencysReportIsOneLineWhoeverPrintsIt() {
    Story story =
        Story.of(
            Story.account("Post", null, "VENNICK (AP) — A ferry ran aground on a bar.\n"),
            Story.account(
                "Herald",
                null,
                "By Ann Lee, Associated Press",
                "Divers went down twice.\n",
                List.of()),
            Story.account("Echo", null, "A crane was sent for.\n(Reuters)\n"));
    assertThat(story.drawn()).containsExactly("Herald -- Post (neither): one report of a third");
    assertThat(story.lines()).containsExactly("Echo", "Herald+Post");
  }

  @Test
  void citingOneAgencyForAFactIsNoReportOfIts() {
    Story story =
        Story.of(
            Story.account("Post", null, "Two were hurt, according to Reuters. Divers went down.\n"),
            Story.account("Herald", null, "The captain, Reuters reported, was asleep.\n"),
            Story.account(
                "Echo",
                null,
                null,
                "A crane came.\n",
                List.of("Reuters contributed to this report.")));
    assertThat(story.lines()).hasSize(3);
  }

  @Test
  void creditsBesideTheTextCount() {
    Story story =
        Story.of(
            Story.account("Harbour Courier", null, COURIER),
            Story.account(
                "Post",
                null,
                null,
                "A crane came.\n",
                List.of("The Harbour Courier contributed to this report.")));
    assertThat(story.drawn()).containsExactly("Harbour Courier -> Post (credit): contributed");
    Credit credit = story.derivations().all().getFirst().evidence().getFirst().credits().getFirst();
    assertThat(credit.field()).isEqualTo(Credit.Place.CREDITS);
    assertThat(credit.words()).isEqualTo("The Harbour Courier contributed to this report");
  }

  @Test
  void theCreditDecidesWhoWasFirstEvenAgainstTheDates() {
    Story story =
        Story.of(
            Story.account("Harbour Courier", "2024-03-16", COURIER),
            Story.account("Post", "2024-03-15", "The Harbour Courier reported the warning.\n"));
    assertThat(story.drawn()).containsExactly("Harbour Courier -> Post (credit): reported");
  }
}
