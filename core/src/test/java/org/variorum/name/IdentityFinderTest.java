package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each block is a story, an account a line; the table has an identity a line: its name, then the
 * words by which each account names it. All persons, bodies and events are invented.
 */
class IdentityFinderTest {

  private final StoryOfLines story = new StoryOfLines();

  @Test
  void oneForFullNameSurnameTitleAndNickname() {
    assertThat(
            story.table(
                """
                Police caught Joaquín “El Zorrillo” Velarde on Friday. Velarde smiled.
                The drug lord Joaquin Velarde was caught. Mr. Velarde said nothing.
                Mr. Velarde has been caught, officers said. Velarde slept.
                El Zorrillo was caught, officers said. For years El Zorrillo had hidden.
                """))
        .isEqualTo(
            """
            Joaquín Velarde: 0 Joaquín “El Zorrillo” Velarde, Velarde; 1 Joaquin Velarde, Velarde; 2 Velarde; 3 El Zorrillo
            """);
  }

  @Test
  void aNicknameAfterKnownAsAndTheNameOfBirth() {
    assertThat(
            story.table(
                """
                Ramon Velarde, better known as El Zorrillo, was caught. Ramon Velarde slept.
                El Zorrillo was caught, officers said. They had chased El Zorrillo for years.
                Bettie Quillfeather sang. She was born Betty Mae Quillfeather in Ohio. Bettie Quillfeather won.
                Betty Quillfeather, a singer, sang. Fans loved Betty Quillfeather.
                """))
        .isEqualTo(
            """
            Bettie Quillfeather: 2 Bettie Quillfeather, Betty Mae Quillfeather; 3 Betty Quillfeather
            Ramon Velarde: 0 El Zorrillo, Ramon Velarde; 1 El Zorrillo
            Ohio: 2 Ohio
            """);
  }

  @Test
  void twoForTwoPersonsOfOneSurname() {
    assertThat(
            story.table(
                """
                Sen. Robert Harlan and his wife, Ana Harlan, came. Robert Harlan spoke. Ana Harlan sang.
                Sen. Harlan spoke, and he said he would stay.
                Mrs. Harlan sang, and she was glad.
                Robert Harlan spoke. Harlan smiled, and he left.
                Some say Harlan left.
                """))
        .isEqualTo(
            """
            Robert Harlan: 0 Robert Harlan; 1 Harlan; 3 Harlan, Robert Harlan
            Ana Harlan: 0 Ana Harlan; 2 Harlan
            Harlan: 4 Harlan
            """);
  }

  @Test
  void theSurnameOfOneWhomAlmostAllNameInFull() {
    assertThat(
            story.table(
                """
                Robert Harlan won. Robert Harlan smiled.
                Robert Harlan has won. Robert Harlan laughed.
                Robert Harlan won again. Robert Harlan cried.
                Robert Harlan won at last. His cousin, Kim Harlan, cried. Kim Harlan left.
                Robert Harlan did win. Robert Harlan sat.
                Many saw that Harlan won.
                """))
        .isEqualTo(
            """
            Robert Harlan: 0 Robert Harlan; 1 Robert Harlan; 2 Robert Harlan; 3 Robert Harlan; 4 Robert Harlan; 5 Harlan
            Kim Harlan: 3 Kim Harlan
            """);
    assertThat(story.rules("Robert Harlan")).contains("chief-holder");
  }

  @Test
  void aCommonFirstNameJoinsNobody() {
    assertThat(
            story.table(
                """
                A girl named Maria sang. Later Maria slept.
                A nurse called Maria helped. Then Maria left.
                Maria Quillfeather danced. Maria Quillfeather won.
                """))
        .isEqualTo(
            """
            Maria: 0 Maria
            Maria: 1 Maria
            Maria Quillfeather: 2 Maria Quillfeather
            """);
  }

  @Test
  void spellingsAreJoinedAndReported() {
    assertThat(
            story.table(
                """
                Muammar Qadhoufi spoke. Later Muammar Qadhoufi left.
                Moammar Gadhoufi spoke. Later Moammar Gadhoufi left.
                Steven McQuill agreed. Steven McQuill sat.
                Stephen MacQuill agreed. Stephen MacQuill stood.
                """))
        .isEqualTo(
            """
            Moammar Gadhoufi: 0 Muammar Qadhoufi; 1 Moammar Gadhoufi
            Stephen MacQuill: 2 Steven McQuill; 3 Stephen MacQuill
            """);
    assertThat(story.variants())
        .isEqualTo(
            """
            Moammar Gadhoufi LETTERS GIVEN_NAME: Moammar 1, Muammar 0
            Moammar Gadhoufi LETTERS SURNAME: Gadhoufi 1, Qadhoufi 0
            Stephen MacQuill LETTERS GIVEN_NAME: Stephen 3, Steven 2
            Stephen MacQuill LETTERS SURNAME: MacQuill 3, McQuill 2
            """);
  }

  @Test
  void accentsAndMarksAreWeakerVariants() {
    story.table(
        """
        Ramón Al-Velarde fled. They saw Ramón Al-Velarde.
        Ramon Al Velarde fled. They saw Ramon Al Velarde.
        """);
    assertThat(story.variants())
        .isEqualTo(
            """
            Ramon Al Velarde ACCENTS GIVEN_NAME: Ramon 1, Ramón 0
            """);
  }

  @Test
  void namesThatOneTextTellsApartStayTwo() {
    assertThat(
            story.table(
                """
                Steven Harlan met Stephen Harlan. Steven Harlan won. Stephen Harlan lost.
                Steven Harlan won. Steven Harlan smiled.
                """))
        .isEqualTo(
            """
            Steven Harlan: 0 Steven Harlan; 1 Steven Harlan
            Stephen Harlan: 0 Stephen Harlan
            """);
  }

  @Test
  void fatherAndSonStayTwo() {
    assertThat(
            story.table(
                """
                Robert Harlan Jr. won. They saw Robert Harlan Jr. there.
                Robert Harlan Sr. lost. They saw Robert Harlan Sr. there.
                Robert Harlan sat. They saw Robert Harlan there.
                """))
        .contains("0 Robert Harlan Jr.\n")
        .contains("1 Robert Harlan Sr.\n")
        .contains("2 Robert Harlan\n");
  }

  @Test
  void initialsMiddleNamesAndShortFormsOfOneName() {
    assertThat(
            story.table(
                """
                Robert J. Ashgrove agreed. Robert J. Ashgrove sat.
                Robert Ashgrove agreed. Robert Ashgrove stood.
                Bob Ashgrove agreed. Bob Ashgrove ran.
                They heard R.J. Ashgrove speak.
                """))
        .isEqualTo(
            """
            Robert J. Ashgrove: 0 Robert J. Ashgrove; 1 Robert Ashgrove; 2 Bob Ashgrove; 3 R.J. Ashgrove
            """);
    assertThat(story.variants()).isEmpty();
  }

  @Test
  void bodiesInLettersInShortAndWithTheirLegalForm() {
    assertThat(
            story.table(
                """
                The Harbour Safety Commission (HSC) met. The commission sat. The HSC agreed.
                The HSC met on Friday, and the HSC agreed.
                Workers left Quillworks Inc. on Friday. Later Quillworks Inc. closed.
                Workers left Quillworks on Friday. Later Quillworks closed.
                The Ottermark Institution opened in May. The Ottermark Institution is new.
                The Ottermark opened in May. Visitors like the Ottermark.
                """))
        .isEqualTo(
            """
            Harbour Safety Commission: 0 HSC, Harbour Safety Commission; 1 HSC
            Ottermark Institution: 4 Ottermark Institution; 5 Ottermark
            Quillworks Inc.: 2 Quillworks Inc.; 3 Quillworks
            """);
    assertThat(story.rules("Harbour Safety Commission")).contains("explained-letters");
  }

  @Test
  void placesByTheCountryTheyLieIn() {
    assertThat(
            story.table(
                """
                He went to Paris, France, on Friday. He liked Paris.
                He went to Paris on Friday. He liked Paris.
                """))
        .isEqualTo(
            """
            Paris: 0 Paris; 1 Paris
            France: 0 France
            """);
    assertThat(
            story.table(
                """
                He went to Paris, France, on Friday. He liked Paris.
                He went to Paris, Texas, on Friday. He liked Paris.
                He went to Paris on Friday. He liked Paris.
                """))
        .isEqualTo(
            """
            Paris: 0 Paris
            Paris: 1 Paris
            Paris: 2 Paris
            France: 0 France
            Texas: 1 Texas
            """);
  }

  @Test
  void aCityIsNotItsState() {
    assertThat(
            story.table(
                """
                He lives in New York City. He likes New York City.
                He lives in New York state. He likes New York.
                The United States agreed.
                The U.S. agreed.
                """))
        .contains("New York City: 0 New York City\n")
        .contains("United States: 2 United States; 3 U.S.\n");
  }

  @Test
  void aPersonIsNoPlace() {
    assertThat(
            story.table(
                """
                Carl Washington spoke. Mr. Washington sat.
                He lives in Washington. They met in Washington.
                """))
        .isEqualTo(
            """
            Carl Washington: 0 Carl Washington, Washington
            Washington: 1 Washington
            """);
  }

  @Test
  void rolesWithTheAccountsThatGiveThem() {
    story.table(
        """
        The actor Carl Ashgrove spoke. Carl Ashgrove, a Democrat, sat.
        Actor Carl Ashgrove spoke. Then Carl Ashgrove left.
        Sen. Ashgrove spoke.
        Senator Carl Ashgrove spoke. They heard Carl Ashgrove.
        """);
    Identity identity = story.identity("Carl Ashgrove");
    assertThat(identity.roles())
        .extracting(role -> role.words() + " " + role.accounts())
        .containsExactly("Actor [0, 1]", "Sen. [2, 3]", "Democrat [0]");
  }

  @Test
  void personsWhoMayBeOneAreSaid() {
    story.table(
        """
        They saw the fire chief Carl Ashgrove spoke. Carl Ashgrove sat.
        They saw the fire chief Carl Merriweather spoke. Carl Merriweather sat.
        """);
    assertThat(story.names().resemblances())
        .extracting(Resemblance::kind, Resemblance::role)
        .containsExactly(tuple(Resemblance.Kind.ROLE_AND_GIVEN_NAME, "fire chief"));
  }

  @Test
  void aCaptionThatRanIntoTheTextIsTwoMentions() {
    story.table(
        "Dora Quillfeather" + "Dora Quillfeather has spoken. Dora Quillfeather was calm.\n");
    assertThat(story.identity("Dora Quillfeather").spellings().getFirst().mentions()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleMakesItsOwnExample(JoinRule rule) {
    int last = rule.example().size() - 1;
    StoryNames names = story.find(rule.example());
    assertThat(names.identities())
        .flatExtracting(Identity::members)
        .filteredOn(member -> member.at().account() == last)
        .extracting(Identity.Member::rule)
        .contains(rule);
    assertThat(names.identities()).anyMatch(identity -> identity.accounts().size() > last);
  }

  @Test
  void noAccountNoIdentity() {
    StoryNames none = new IdentityFinder().find(List.of());
    assertThat(none.identities()).isEmpty();
    assertThat(none.unexamined()).isEmpty();
  }
}
