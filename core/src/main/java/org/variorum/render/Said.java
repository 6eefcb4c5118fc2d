package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collation.Reading;
import org.variorum.text.Span;

/**
 * Words of an utterance where an account prints them.
 *
 * @param span their place in the account
 * @param utterance index of the utterance
 * @param first whether links to the utterance's place lead here
 * @param last whether the way back stands after it
 */
record Said(Span span, int utterance, boolean first, boolean last) implements Mark {

  @Override
  public int number() {
    return utterance;
  }

  @Override
  public Said part(Span part, boolean starts, boolean ends) {
    return new Said(part, utterance, starts, ends);
  }

  /** All places of {@code reading}. */
  static List<Said> of(int utterance, Reading reading) {
    List<Said> places = new ArrayList<>();
    List<Span> spans = reading.spans();
    for (int i = 0; i < spans.size(); i++) {
      places.add(new Said(spans.get(i), utterance, i == 0, i == spans.size() - 1));
    }
    for (Span again : reading.repeats()) {
      places.add(new Said(again, utterance, false, true));
    }
    return places;
  }
}
