package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Place;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/** Names of places stay what they are when reports are added or change places. */
class LastingAnchorsTest {

  private static final Article COURIER =
      StoryExample.account("Courier", "2031-02-03", StoryExample.COURIER);
  private static final Article HERALD =
      StoryExample.account("Herald", "2031-02-03", StoryExample.HERALD);
  private static final Article LANTERN =
      StoryExample.account("Lantern", "2031-02-04", StoryExample.LANTERN);
  private static final Article POST = StoryExample.account("Post", "2031-02-03", StoryExample.POST);

  private static Set<String> names(Article... accounts) {
    PageStory story = PageStory.of(CollatedStory.of(StoryExample.collation(accounts)));
    Set<String> names = new HashSet<>();
    for (PageQuote quote : story.quotes()) {
      names.addAll(quote.versionNames());
      quote.differenceNames().forEach(names::addAll);
    }
    return names;
  }

  @Test
  void theOrderOfTheReportsChangesNoName() {
    assertThat(names(HERALD, LANTERN, COURIER)).isEqualTo(names(COURIER, HERALD, LANTERN));
  }

  @Test
  void aReportThatIsAddedBringsNamesAndTakesNone() {
    Set<String> before = names(COURIER, HERALD);
    Set<String> after = names(POST, COURIER, HERALD);
    List<String> differences =
        before.stream().filter(name -> name.startsWith("d-")).sorted().toList();
    assertThat(differences).hasSizeGreaterThanOrEqualTo(2);
    assertThat(after).containsAll(differences);
  }

  @Test
  void aNameIsNothingOfWhatWasRead() {
    assertThat(names(COURIER, HERALD, LANTERN)).allMatch(name -> name.matches("[vd]-[0-9a-f]{12}"));
  }

  @Test
  void caseAndMarksMakeNoName() {
    LastingAnchors anchors = new LastingAnchors();
    List<String> names = new ArrayList<>();
    for (String words : List.of("Don’t close it!", "don't CLOSE it", "Do close it")) {
      names.add(anchors.version(words));
    }
    assertThat(names.get(1)).isEqualTo(names.get(0) + "-2");
    assertThat(names.get(2)).isNotEqualTo(names.get(0)).doesNotEndWith("-2");
  }

  private static List<String> value(Discrepancy.Kind kind, String... texts) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int at = texts[i].indexOf("Tuesday");
      places.add(new Place(i, new Span(at, at + "Tuesday".length())));
    }
    Alternative value = new Alternative("2031-05-13", places);
    return new LastingAnchors().value(kind, value, account -> texts[account]);
  }

  @Test
  void aValueIsNamedByTheWordsThatStateIt() {
    String courier = "The ferry sank on Tuesday in thick fog off Tarnby.";
    String herald = "She went down on Tuesday with all her crew.";
    List<String> both = value(Discrepancy.Kind.DATE, courier, herald);
    assertThat(both).hasSize(2).allMatch(name -> name.matches("c-[0-9a-f]{12}"));
    assertThat(value(Discrepancy.Kind.DATE, herald)).hasSize(1).isSubsetOf(both);
    assertThat(value(Discrepancy.Kind.DATE, courier, courier)).hasSize(1).isSubsetOf(both);
    assertThat(value(Discrepancy.Kind.PLACE, courier))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(both);
  }
}
