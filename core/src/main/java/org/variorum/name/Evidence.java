package org.variorum.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Word.Shape;
import org.variorum.name.Word.Style;

/**
 * What the whole document says of a word: how often it stands small, and with a capital of its own.
 */
final class Evidence {

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> inLonger = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> afterParticle = new HashSet<>();

  /** Counts {@code words}; every word of {@code known} counts as a part of a name. */
  Evidence(Lexicon lexicon, List<Word> words, Names known) {
    for (Entity entity : known.entities()) {
      for (String part : entity.name().split(" ", -1)) {
        inLonger.add(Fold.of(part));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.shape() == Shape.LOWER) {
        small.merge(word.key(), 1, Integer::sum);
      } else if (word.isNameLike() && word.style() == Style.RUNNING) {
        count(lexicon, words, i);
      }
    }
  }

  private void count(Lexicon lexicon, List<Word> words, int i) {
    Word word = words.get(i);
    if (!word.opens()) {
      capital.merge(word.key(), 1, Integer::sum);
    }
    if (i == 0 || word.breaks()) {
      return;
    }
    Word before = words.get(i - 1);
    if (before.isNameLike() && !before.possessive() && !lexicon.isFunctionWord(before.key())) {
      inLonger.add(word.key());
      if (!before.opens()) {
        inLonger.add(before.key());
        pairs.add(before.key() + ' ' + word.key());
      } else if (lexicon.isOnlyGivenName(before.key()) || !lexicon.isCommon(before.key())) {
        inLonger.add(before.key());
      }
    } else if (before.shape() == Shape.LOWER && lexicon.isParticle(before.key())) {
      if (i > 1 && !before.breaks() && words.get(i - 2).isNameLike()) {
        afterParticle.add(before.key() + ' ' + word.key());
        inLonger.add(word.key());
      }
    }
  }

  /** How often the word stands in small letters. */
  int small(String key) {
    return small.getOrDefault(key, 0);
  }

  /** How often it has a capital where a common word would have none. */
  int capital(String key) {
    return capital.getOrDefault(key, 0);
  }

  /** Whether it stands beside another capitalised word. */
  boolean isInLonger(String key) {
    return inLonger.contains(key);
  }

  /** Whether the two stand side by side, both with a capital, inside a sentence. */
  boolean isPair(String first, String second) {
    return pairs.contains(first + ' ' + second);
  }

  /** Whether some full name has {@code particle} before {@code key}. */
  boolean isAfterParticle(String particle, String key) {
    return afterParticle.contains(particle + ' ' + key);
  }

  /** Whether the document treats {@code key} as a name rather than as a word. */
  boolean prefersName(String key) {
    return capital(key) > 0 && capital(key) >= small(key);
  }
}
