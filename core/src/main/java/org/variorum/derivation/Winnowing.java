package org.variorum.derivation;

/**
 * Chooses the fingerprints of a narration as Schleimer, Wilkerson and Aiken do (Winnowing: Local
 * Algorithms for Document Fingerprinting, SIGMOD 2003): of every {@link #WINDOW} neighbouring
 * n-grams of words the one with the least hash, of equals the last.
 *
 * <p>Which are chosen hangs on the words around them alone, so that two texts choose the same where
 * they are the same. Every passage of {@link #GUARANTEED} words that two narrations share has a
 * fingerprint in common; nothing shorter than {@link #NOISE} words has.
 */
final class Winnowing {

  /**
   * Words of an n-gram. Four words or less in a row are shared by all who write of one thing: "the
   * city prosecutor's office".
   */
  static final int NOISE = 5;

  /** No shared passage of so many words is missed. */
  static final int GUARANTEED = 8;

  /** So many n-grams choose one fingerprint. */
  private static final int WINDOW = GUARANTEED - NOISE + 1;

  /** An odd number without a pattern (SplitMix64's increment), so that hashes spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Winnowing() {}

  /** Takes the fingerprints as they are chosen. */
  interface Chosen {
    /** Takes the hash of a fingerprint and the word at which it begins. */
    void take(long hash, int at);
  }

  /** Hands each fingerprint of {@code narration} and the word at which it begins to {@code to}. */
  static void choose(Narration narration, Chosen to) {
    int from = 0;
    while (from < narration.size()) {
      int end = from + 1;
      while (end < narration.size() && !narration.begins()[end]) {
        end++;
      }
      run(narration, from, end, to);
      from = end;
    }
  }

  /** The fingerprints of a run of words that nothing interrupts. */
  private static void run(Narration narration, int from, int to, Chosen out) {
    int count = to - from - NOISE + 1;
    if (count <= 0) {
      return;
    }
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(narration.words(), from + i);
    }
    int chosen = -1;
    for (int last = Math.min(WINDOW, count) - 1; last < count; last++) {
      int least = Math.max(0, last - WINDOW + 1);
      for (int i = least + 1; i <= last; i++) {
        least = hashes[i] <= hashes[least] ? i : least;
      }
      if (least != chosen) {
        chosen = least;
        out.take(hashes[least], from + least);
      }
    }
  }

  /** The hash of the {@link #NOISE} words from {@code at} on. */
  static long hash(long[] words, int at) {
    long hash = 0;
    for (int i = at; i < at + NOISE; i++) {
      hash = mixed(hash * 31 + words[i]);
    }
    return hash;
  }

  /** {@code value} with every bit depending on every other (SplitMix64's finish). */
  static long mixed(long value) {
    long z = value + SPREAD;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
