package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.language.Passage;
import org.variorum.name.StoryNames;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/** Which sentences of an account hold somebody's words, and where its reporting words stand. */
final class SpokenSentences {

  /** A date so near to reporting words, in characters, says when it was said. */
  private static final int BESIDE_A_CUE = 40;

  private final Passage passage;
  private final Map<Integer, List<String>> speakers = new HashMap<>();
  private final TreeMap<Integer, Quotation> cues = new TreeMap<>();

  SpokenSentences(int account, AnnotatedText body, StoryNames names) {
    passage = body.passage();
    for (Quotation quotation : body.quotations()) {
      if (!quotation.isQuoted()) {
        continue; // what is only reported is found sentence by sentence
      }
      quotation.cue().forEach(cue -> cues.put(cue.start(), quotation));
      if (quotation.speaker() instanceof Speaker.Named named) {
        String speaker = Terms.ofSpeaker(names.identityOf(account, named.entity()));
        List<Span> all = new ArrayList<>(quotation.content());
        all.addAll(quotation.source());
        all.forEach(span -> add(span, speaker));
      }
    }
  }

  private void add(Span span, String speaker) {
    List<Span> sentences = passage.sentences();
    for (int i = passage.sentenceAt(span.start()); i < sentences.size(); i++) {
      if (sentences.get(i).start() >= span.end()) {
        return;
      }
      List<String> known =
          speakers.computeIfAbsent(sentences.get(i).start(), s -> new ArrayList<>(1));
      if (!known.contains(speaker)) {
        known.add(speaker);
      }
    }
  }

  /** The terms of those whose words, or whose names as their source, stand in {@code sentence}. */
  List<String> speakersIn(Span sentence) {
    return speakers.getOrDefault(sentence.start(), List.of());
  }

  /**
   * Whether the date at {@code span} says when somebody spoke: it stands beside reporting words.
   */
  boolean isSaidAt(Span span) {
    return cues
        .subMap(span.start() - BESIDE_A_CUE, true, span.start() + BESIDE_A_CUE, true)
        .entrySet()
        .stream()
        .anyMatch(cue ->
            passage.sentenceAt(cue.getKey()) == passage.sentenceAt(span.start())
                && cue.getValue().content().stream().noneMatch(span::overlaps));
  }
}
