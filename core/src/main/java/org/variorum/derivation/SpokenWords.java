package org.variorum.derivation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the accounts of a story print as speech. Where one of them prints the same words without
 * quotation marks, they are a speaker's all the same.
 */
final class SpokenWords {

  /** Hashes of all n-grams within quotations, ascending. */
  private final long[] ngrams;

  SpokenWords(List<AccountWords> accounts) {
    ngrams = accounts.stream().flatMapToLong(SpokenWords::ngrams).sorted().distinct().toArray();
  }

  private static LongStream ngrams(AccountWords account) {
    int most = account.words().length - Winnowing.NOISE;
    return IntStream.rangeClosed(0, most)
        .filter(i -> account.quoted().nextClearBit(i) >= i + Winnowing.NOISE)
        .mapToLong(i -> Winnowing.hash(account.words(), i));
  }

  /** Which of {@code words} stand somewhere in a quotation, with those around them. */
  BitSet in(long[] words) {
    BitSet spoken = new BitSet();
    for (int i = 0; i + Winnowing.NOISE <= words.length; i++) {
      if (Arrays.binarySearch(ngrams, Winnowing.hash(words, i)) >= 0) {
        spoken.set(i, i + Winnowing.NOISE);
      }
    }
    return spoken;
  }
}
