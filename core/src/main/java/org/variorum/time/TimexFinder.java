package org.variorum.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.language.Passage;

/**
 * Finds the time expressions of English news and their TIMEX3 values (ISO-TimeML, ISO 24617-1), by
 * the rules of {@link Rules}.
 *
 * <p>Dates are read in the past where no verb around them speaks of the future. {@code 1/2/2016} is
 * read as in America, the month first. Thread-safe; keeps nothing from one text to the next; linear
 * in the length of the text.
 */
public final class TimexFinder {

  /**
   * The time expressions of {@code passage}, in order; they do not overlap.
   *
   * @param published when the text was published, or null where that is not known: what hangs on it
   *     is then found without a value
   */
  public List<Timex> find(Passage passage, @Nullable PublicationDate published) {
    Words words = new Words(passage, published);
    int i = 0;
    while (i < words.size()) {
      i = Triggers.begins(words, i) ? take(words, i) : i + 1;
    }
    return words.found();
  }

  /** Keeps the longest match at word {@code i}, if any; the next word to look at. */
  private static int take(Words words, int i) {
    Match longest = null;
    String rule = "";
    for (Rule candidate : Rules.ALL) {
      Match match = candidate.matcher().at(words, i);
      if (match != null && (longest == null || match.to() > longest.to())) {
        longest = match;
        rule = candidate.name();
      }
    }
    if (longest == null) {
      return i + 1;
    }
    words.keep(longest, i, rule);
    return longest.to();
  }
}
