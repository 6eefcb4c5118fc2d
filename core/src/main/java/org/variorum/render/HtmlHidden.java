package org.variorum.render;

import java.io.IOException;
import org.variorum.collation.Difference;

/** What an editor must see first, in words: each hidden cut, with a link to it that lasts. */
final class HtmlHidden {

  private final PageStory story;
  private final Markup html;

  HtmlHidden(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
  }

  boolean any() {
    return story.quotes().stream().anyMatch(quote -> quote.hiddenCuts() > 0);
  }

  void write() throws IOException {
    if (!any()) {
      return;
    }
    DifferenceWords words = new DifferenceWords(story.labels());
    html.open("section", "class", "hidden", "aria-labelledby", "hidden").line();
    html.element("h2", "Changed without showing it", "id", "hidden").line();
    html.open("ul").line();
    for (PageQuote quote : story.quotes()) {
      for (int i = 0; i < quote.utterance().differences().size(); i++) {
        Difference difference = quote.utterance().differences().get(i);
        if (difference.hidden()) {
          String place = Anchors.to(quote.differenceNames().get(i).getFirst());
          html.open("li").element("a", words.of(difference), "href", place).trusted(" ");
          String weight = Words.weight(difference);
          if (!weight.isEmpty()) {
            html.element("b", weight, "class", "weight").trusted(" ");
          }
          html.element("span", Words.speaker(quote.utterance().speaker()), "class", "who");
          html.close("li").line();
        }
      }
    }
    html.close("ul").close("section").line();
  }
}
