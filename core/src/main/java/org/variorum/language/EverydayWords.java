package org.variorum.language;

import java.util.Set;

/**
 * The words of which everyday speech is made, whatever it is about, from {@code
 * everyday-words.txt}, and its longer phrases, from {@code everyday-phrases.txt}: what two speakers
 * share of these says little.
 */
public final class EverydayWords {

  private final Set<String> words;
  private final Set<String> phrases;

  /** Reads the lists. */
  public EverydayWords() {
    this.words = Set.copyOf(WordLines.of(EverydayWords.class, "everyday-words.txt"));
    this.phrases = Set.copyOf(WordLines.of(EverydayWords.class, "everyday-phrases.txt"));
  }

  /** Whether {@code form}, a normal word, is one of them. */
  public boolean has(String form) {
    return words.contains(form);
  }

  /** Whether one of the phrases stands in {@code run}, a few normal words joined by spaces. */
  public boolean hasPhraseIn(String run) {
    String padded = " " + run + " ";
    return phrases.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
  }
}
