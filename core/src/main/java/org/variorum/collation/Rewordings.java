package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.collation.Voices.Voice;

/**
 * Quoted sentences that say the same in other words, as two translations of one speech do: of one
 * speaker, with some telling words in common, and near in meaning.
 *
 * <p>Much is asked of them, since a speaker says much that is alike: of sentences of one speaker
 * that were not said as one, none of the development data came nearer than .72.
 */
final class Rewordings {

  private static final double NEAR = 0.8;
  private static final double LEAST_SHARED = 0.2;
  private static final int LEAST_STEMS = 2;

  /** So many sentences are embedded, so that some of those of one story are left for reports. */
  private static final int MOST = 80;

  /** A sentence that no other account has, as far as words tell. */
  record Lone(int id, int account, Voice voice, Phrasing phrasing) {}

  /** Two sentences that may be versions of each other. */
  private record Pair(Lone first, Lone second, double overlap) {}

  private Rewordings() {}

  /** The ids of sentences that are versions of each other. */
  static List<int[]> of(List<Lone> sentences, Meanings meanings) {
    // The likeliest first: not all may be embedded where there are very many.
    List<Pair> pairs =
        pairs(sentences).stream()
            .sorted(Comparator.comparingDouble(Pair::overlap).reversed())
            .toList();
    Set<String> texts = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      texts.add(pair.first().phrasing().text());
      texts.add(pair.second().phrasing().text());
    }
    meanings.learn(texts, MOST);
    return pairs.stream()
        .filter(p -> meanings.nearness(p.first().phrasing(), p.second().phrasing()) >= NEAR)
        .map(pair -> new int[] {pair.first().id(), pair.second().id()})
        .toList();
  }

  private static List<Pair> pairs(List<Lone> sentences) {
    Postings<Lone> index = new Postings<>(sentences.stream().map(s -> s.phrasing().stems()));
    List<Pair> pairs = new ArrayList<>();
    for (Lone sentence : sentences) {
      Set<Integer> compared = new HashSet<>();
      for (String stem : index.tellingFirst(sentence.phrasing().stems())) {
        for (Lone other : index.of(stem)) {
          if (compared.size() < index.most()
              && compared.add(other.id())
              && mayBe(other, sentence)) {
            double overlap = Phrasing.overlap(other.phrasing(), sentence.phrasing());
            pairs.add(new Pair(other, sentence, overlap));
          }
        }
        index.add(stem, sentence);
      }
    }
    return pairs;
  }

  private static boolean mayBe(Lone a, Lone b) {
    return a.account() != b.account()
        && Voices.of(a.voice(), b.voice()) == Voices.SAME
        && Phrasing.shared(a.phrasing(), b.phrasing()) >= LEAST_STEMS
        && Phrasing.overlap(a.phrasing(), b.phrasing()) >= LEAST_SHARED
        && !Phrasing.contradict(a.phrasing(), b.phrasing());
  }
}
