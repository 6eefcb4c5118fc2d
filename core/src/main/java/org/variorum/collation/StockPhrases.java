package org.variorum.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Likeness.Profile;
import org.variorum.collation.Voices.Voice;

/**
 * Phrases that tell nothing in this story, by how the words spread: those that one account prints
 * in several sentences, or as two speakers' own. Slogans, terms and names do that; what was said
 * once does not.
 *
 * <p>Counted within each account, since many accounts print the same words for the very reason that
 * they were said once.
 */
final class StockPhrases {

  /** A bigram that stands in so many different sentences of one account is stock. */
  private static final int SENTENCES = 2;

  /** Where a bigram was seen in the account that is being read. */
  private static final class Seen {
    private int account = -1;
    private Set<String> sentences = Set.of();
    private Set<Voice> speakers = Set.of();

    /** Whether the bigram stands, with {@code profile}, where only stock phrases do. */
    private boolean isStock(Profile profile) {
      if (account != profile.account()) {
        account = profile.account();
        sentences = new HashSet<>();
        speakers = new HashSet<>();
      }
      // A sentence that is printed again in part is the same sentence.
      String whole = profile.whole();
      if (!sentences.contains(whole) && sentences.stream().noneMatch(s -> overlap(s, whole))) {
        sentences.add(whole);
      }
      if (profile.voice().named()) {
        speakers.add(profile.voice());
      }
      return sentences.size() >= SENTENCES || sentences.size() > 1 && several();
    }

    private boolean several() {
      return speakers.stream()
          .anyMatch(a -> speakers.stream().anyMatch(b -> Voices.of(a, b) == Voices.OTHER));
    }

    private static boolean overlap(String one, String other) {
      boolean searched = Math.max(one.length(), other.length()) <= Likeness.LONGEST_SEARCHED;
      return searched && (one.contains(other) || other.contains(one));
    }
  }

  private StockPhrases() {}

  /** The stock bigrams of {@code profiles}, which are in the order of their accounts. */
  static Set<String> in(List<Profile> profiles) {
    Map<String, Seen> all = new HashMap<>();
    Set<String> stock = new HashSet<>();
    for (Profile profile : profiles) {
      for (Map.Entry<String, Double> bigram : profile.bigrams().entrySet()) {
        String words = bigram.getKey();
        if (bigram.getValue() > Likeness.COMMON
            && !stock.contains(words)
            && all.computeIfAbsent(words, w -> new Seen()).isStock(profile)) {
          stock.add(words);
        }
      }
    }
    return stock;
  }
}
