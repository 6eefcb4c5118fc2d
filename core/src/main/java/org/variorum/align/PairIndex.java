package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where pairs of words, and rare words, stand in texts that are set one after the other. */
final class PairIndex {

  /** A word that stands in the texts no more often leads somewhere by itself. */
  private static final int RARE = 8;

  /** After so many places the rarer half of the pairs is enough. */
  private static final int ENOUGH = 2_000;

  /** More places are not looked at. */
  private static final int MOST = 20_000;

  private final Map<Long, Places> pairs = new HashMap<>();
  private final Map<Integer, Places> singles = new HashMap<>();

  /** A pair of words, or a rare word, and where it stands. */
  private record Lead(Places places, int word, double weight) {}

  /** What leads from words to the texts. */
  static final class Hits {

    /** A place of the texts in the upper half, the word that led there in the lower; ascending. */
    private final long[] places;

    private final double[] weights;

    private Hits(long[] places, double[] weights) {
      this.places = places;
      this.weights = weights;
    }

    int count() {
      return places.length;
    }

    int at(int hit) {
      return (int) (places[hit] >>> Integer.SIZE);
    }

    int word(int hit) {
      return (int) places[hit];
    }

    /** How many words were looked for. */
    int words() {
      return weights.length;
    }

    /** What the lead of a word is worth; 0 for one that leads nowhere. */
    double weight(int word) {
      return weights[word];
    }

    /** The weight of all that leads anywhere. */
    double sum() {
      return Arrays.stream(weights).sum();
    }
  }

  /** Adds the word at {@code place}; {@code before} is the word before it in the same text. */
  void add(int place, int code, @Nullable Integer before) {
    singles.computeIfAbsent(code, c -> new Places()).add(place);
    if (before != null) {
      pairs.computeIfAbsent(pair(before, code), p -> new Places()).add(place - 1);
    }
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & 0xFFFFFFFFL);
  }

  /** Where the words {@code [from, to)} lead: telling pairs, else any, the rarest first. */
  Hits hits(List<Symbol> words, int from, int to) {
    List<Lead> leads = leads(words, from, to);
    boolean telling = leads.stream().anyMatch(lead -> lead.weight() >= 1);
    leads.removeIf(lead -> telling && lead.weight() < 1);
    leads.sort(Comparator.comparingInt((Lead lead) -> lead.places().count));
    long[] hits = new long[64];
    double[] weights = new double[words.size()];
    int count = 0;
    for (int i = 0; i < leads.size(); i++) {
      Lead lead = leads.get(i);
      int more = Math.min(MOST, lead.places().count);
      boolean enough = 2 * i > leads.size() && count + more > ENOUGH;
      if (count > 0 && (enough || count + more > MOST)) {
        break;
      }
      if (count + more > hits.length) {
        hits = Arrays.copyOf(hits, Math.max(2 * hits.length, count + more));
      }
      for (int p = 0; p < more; p++) {
        hits[count++] = pair(lead.places().at[p], lead.word());
      }
      weights[lead.word()] = Math.max(weights[lead.word()], lead.weight());
    }
    long[] sorted = Arrays.copyOf(hits, count);
    Arrays.sort(sorted);
    return new Hits(sorted, weights);
  }

  private List<Lead> leads(List<Symbol> words, int from, int to) {
    List<Lead> leads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Places single = singles.get(words.get(i).code());
      if (single == null) {
        continue;
      }
      double weight = words.get(i).weight();
      if (to - from == 1 || weight >= 1 && (single.count <= RARE || to - from == 2)) {
        leads.add(new Lead(single, i, weight));
      }
      if (i + 1 < to) {
        Places both = pairs.get(pair(words.get(i).code(), words.get(i + 1).code()));
        if (both != null) {
          leads.add(new Lead(both, i, weight + words.get(i + 1).weight()));
        }
      }
    }
    return leads;
  }

  /** Where a word or a pair stands, ascending. */
  private static final class Places {
    private int[] at = new int[2];
    private int count;

    void add(int place) {
      if (count == at.length) {
        at = Arrays.copyOf(at, 2 * count);
      }
      at[count++] = place;
    }
  }
}
