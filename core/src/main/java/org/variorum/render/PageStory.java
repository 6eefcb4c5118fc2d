package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.derivation.Derivations;
import org.variorum.result.CollatedStory;

/**
 * A story as the page shows it: what every part of the page needs, worked out once.
 *
 * @param story what was found
 * @param labels what each account is called
 * @param quotes every utterance, in the order of the collation
 * @param speakers who said them
 * @param facts where the accounts state what they state
 */
record PageStory(
    CollatedStory story,
    Labels labels,
    List<PageQuote> quotes,
    List<PageSpeaker> speakers,
    PageFacts facts) {

  PageStory {
    quotes = List.copyOf(quotes);
    speakers = List.copyOf(speakers);
  }

  static PageStory of(CollatedStory story) {
    LastingAnchors anchors = new LastingAnchors();
    List<PageQuote> quotes = new ArrayList<>();
    IntFunction<String> texts = account -> story.accounts().get(account).article().text();
    for (int i = 0; i < story.collation().utterances().size(); i++) {
      quotes.add(PageQuote.of(i, story.collation().utterances().get(i), texts, anchors));
    }
    PageFacts facts = PageFacts.of(story.facts(), story.accounts().size(), texts, anchors);
    return new PageStory(
        story, Labels.of(story.collation()), quotes, PageSpeaker.of(quotes), facts);
  }

  Collation collation() {
    return story.collation();
  }

  Derivations derivations() {
    return story.derivations();
  }

  int reports() {
    return story.accounts().size();
  }

  Article article(int account) {
    return story.accounts().get(account).article();
  }

  String text(int account) {
    return article(account).text();
  }

  /** Quotes that several outlets print. */
  List<PageQuote> shared() {
    return quotes.stream().filter(quote -> !quote.alone()).toList();
  }

  /** Whether some outlet cuts or changes words of {@code quote}. */
  static boolean changed(PageQuote quote) {
    return quote.utterance().differences().stream().anyMatch(Difference::substantive);
  }
}
