package org.variorum.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Departure;
import org.variorum.text.Span;

/**
 * Where an article prints words that are claimed.
 *
 * @param article which
 * @param field {@code text}, {@code title} or {@code captions[0]}: where in it
 * @param fieldText the exact text of the field
 * @param quotation id of the quotation; null where the words stand outside quotation marks
 * @param spans the words that were found, in the order of the claim
 * @param speaker who said it, as the article has it, or null
 * @param named whether the article names that speaker, rather than describe it
 * @param authority on whose report the outlet relies, or null
 * @param verdict what follows from this place alone
 * @param departures how the claim departs from what is printed here, the gravest first
 * @param excerpt whether the quotation goes on before or after the words
 */
public record PrintedWords(
    Article article,
    String field,
    String fieldText,
    @Nullable String quotation,
    List<Span> spans,
    @Nullable String speaker,
    boolean named,
    @Nullable String authority,
    Verdict verdict,
    List<Departure> departures,
    boolean excerpt) {

  /** Copies the lists and refuses words that stand nowhere. */
  public PrintedWords {
    spans = List.copyOf(spans);
    departures = List.copyOf(departures);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("words stand somewhere");
    }
  }

  /** The words as printed there, pieces joined by one space. */
  public String text() {
    return spans.stream().map(span -> span.of(fieldText)).collect(Collectors.joining(" "));
  }
}
