package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.language.English;
import org.variorum.language.NormalForms;
import org.variorum.text.NormalWord;

/** What every newsroom writes in the same words, so that sharing it says nothing. */
final class StockPhrases {

  /** Phrases of English news, and what agencies and outlets print below everything. */
  private static final List<String> ALL =
      List.of(
          "did not immediately respond to a request for comment",
          "did not immediately respond to requests for comment",
          "did not immediately return a request for comment",
          "did not immediately return a call seeking comment",
          "did not respond to a request for comment",
          "did not respond to requests for comment",
          "could not immediately be reached for comment",
          "could not be reached for comment",
          "was not immediately available for comment",
          "declined to comment on the record",
          "spoke on condition of anonymity because they were not authorized to speak publicly",
          "spoke on the condition of anonymity because they were not authorized to speak publicly",
          "on condition of anonymity because he was not authorized to speak publicly",
          "on condition of anonymity because she was not authorized to speak publicly",
          "not authorized to discuss the matter publicly",
          "not authorized to speak to the media",
          "this is a breaking news story and will be updated",
          "this is a developing story and will be updated",
          "this story has been updated to include",
          "was taken to hospital with life-threatening injuries",
          "was pronounced dead at the scene",
          "was taken to a local hospital where he was pronounced dead",
          "was taken to a local hospital where she was pronounced dead",
          "anyone with information is asked to call",
          "all rights reserved",
          "this material may not be published broadcast rewritten or redistributed",
          "without the prior written permission of",
          "contributed to this report");

  private final Map<Long, List<long[]>> byFirstWord = new HashMap<>();

  StockPhrases(NormalForms forms) {
    English english = new English();
    for (String phrase : ALL) {
      List<NormalWord> normal = forms.of(phrase, english.passage(phrase).tokens());
      long[] words = normal.stream().mapToLong(w -> AccountWords.number(w.form())).toArray();
      byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
  }

  /** The words of {@code words} that stand in such a phrase. */
  BitSet in(long[] words) {
    BitSet stock = new BitSet();
    for (int i = 0; i < words.length; i++) {
      for (long[] phrase : byFirstWord.getOrDefault(words[i], List.of())) {
        if (matches(words, i, phrase)) {
          stock.set(i, i + phrase.length);
        }
      }
    }
    return stock;
  }

  private static boolean matches(long[] words, int at, long[] phrase) {
    return at + phrase.length <= words.length
        && Arrays.equals(words, at, at + phrase.length, phrase, 0, phrase.length);
  }
}
