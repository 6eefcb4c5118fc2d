package org.variorum.render;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.discrepancy.Place;

/** Places of facts on the page: the words in their sentence, and links to where they stand. */
final class HtmlPlaces {

  /** Accounts whose words are given, and links to others. */
  private static final int MOST_WORDS = 8;

  private static final int MOST_LINKS = 24;

  /** Characters of an excerpt. */
  private static final int LONGEST = 220;

  private final PageStory story;
  private final FactWords words;
  private final Markup html;

  HtmlPlaces(PageStory story, Markup html) {
    this.story = story;
    this.words = new FactWords(story.story());
    this.html = html;
  }

  /** A list of the first place of each account, with its words; then links to the rest. */
  void inWords(List<Place> places) throws IOException {
    List<Place> first = perAccount(places);
    int shown = Lists.shown(first.size(), MOST_WORDS);
    html.open("ul").line();
    for (Place place : first.subList(0, shown)) {
      Excerpt excerpt = words.excerpt(place, LONGEST);
      html.open("li");
      link(place);
      html.trusted(" ").open("span", "class", "words").text(excerpt.before());
      html.element("mark", excerpt.words()).text(excerpt.after()).close("span");
      html.close("li").line();
    }
    if (shown < first.size()) {
      html.open("li").text("and ");
      links(first.subList(shown, first.size()));
      html.close("li").line();
    }
    html.close("ul").line();
  }

  /** A link to the first place in each account, a comma between them. */
  void links(List<Place> places) throws IOException {
    List<Place> first = perAccount(places);
    int shown = Lists.shown(first.size(), MOST_LINKS);
    for (int i = 0; i < shown; i++) {
      html.trusted(i == 0 ? "" : ", ");
      link(first.get(i));
    }
    if (shown < first.size()) {
      html.text(" and " + (first.size() - shown) + " more");
    }
  }

  private void link(Place place) throws IOException {
    String name = story.labels().of(place.account());
    String target = Anchors.to(story.facts().anchor(place));
    html.element("a", name, "class", "place", "href", target);
  }

  private static List<Place> perAccount(List<Place> places) {
    Set<Integer> seen = new HashSet<>();
    return places.stream().filter(place -> seen.add(place.account())).toList();
  }
}
