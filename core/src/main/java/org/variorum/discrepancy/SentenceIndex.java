package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Span;

/** In which sentences of an account its terms, time expressions and figures stand. */
final class SentenceIndex {

  private final Passage passage;
  private final Map<String, List<Integer>> sentencesOf = new HashMap<>();
  private final BitSet timed = new BitSet();
  private final BitSet counted = new BitSet();

  SentenceIndex(AnnotatedText body) {
    this.passage = body.passage();
    body.timexes().forEach(timex -> timed.set(numberOf(timex.span())));
    body.quantities().forEach(quantity -> counted.set(numberOf(quantity.span())));
  }

  private int numberOf(Span span) {
    return passage.sentenceAt(span.start());
  }

  /** Adds a term of a sentence; the sentences come in order. */
  void add(String term, int sentence) {
    sentencesOf.computeIfAbsent(term, t -> new ArrayList<>(1)).add(sentence);
  }

  /** The sentences in which both terms stand, in order. */
  List<Span> withBoth(String one, String other) {
    Set<Integer> others = new HashSet<>(sentencesOf.getOrDefault(other, List.of()));
    return sentencesOf.getOrDefault(one, List.of()).stream()
        .filter(others::contains)
        .map(passage.sentences()::get)
        .toList();
  }

  /** Whether a time expression stands in {@code sentence}. */
  boolean hasTimex(Span sentence) {
    return timed.get(numberOf(sentence));
  }

  /** Whether a figure stands in it. */
  boolean hasQuantity(Span sentence) {
    return counted.get(numberOf(sentence));
  }
}
