package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.align.PairIndex.Hits;

/**
 * Finds where words stand in long texts: local alignment (Smith and Waterman 1981, with the affine
 * gaps of Gotoh 1982) within the windows to which an index of pairs of words leads.
 *
 * <p>Words that stand in a text in several places, as what was cut together does, are found place
 * by place: the best first, then what is left on either side of it. Thread-safe. Finding takes time
 * by the length of the words and by how often their rarest pairs stand in the texts, not by the
 * length of the texts.
 */
public final class Locator {

  /** Words are looked for so many at a time; a place found ends where they do. */
  private static final int STRETCH = 200;

  /** Fewer words that are left beside a place are not looked for. */
  private static final int SHORTEST_REST = 3;

  /** A text to which less of the words leads, by weight, is not looked at. */
  private static final double LEAST_LEADING = 0.25;

  /** Hits farther apart, in words, lead to windows of their own. */
  private static final int APART = 40;

  /** So many windows are aligned for one stretch, and for each rest of it. */
  private static final int WINDOWS = 3;

  /** How much better a window near what was found already is. */
  private static final double NEAR_BY = 1.25;

  /** How far that is, in words. */
  private static final int NEAR = 60;

  private final int[] codes;
  private final double[] weights;
  private final int[] starts;
  private final PairIndex index = new PairIndex();

  /**
   * Words that stand in a text.
   *
   * @param from the first of the words
   * @param to one past the last of them
   * @param start where that stands, a word of the text
   * @param end one past where the last of them stands
   * @param weight of the words that are the same
   */
  public record Run(int from, int to, int start, int end, double weight) {}

  /**
   * What of the words stands in one text.
   *
   * @param text index of the text
   * @param runs in the order of the words; no two share a word, or a place
   */
  public record Located(int text, List<Run> runs) {

    /** Copies the list. */
    public Located {
      runs = List.copyOf(runs);
    }

    /** The weight of all words that are the same. */
    public double weight() {
      return runs.stream().mapToDouble(Run::weight).sum();
    }
  }

  /** Indexes {@code texts}; equal codes are the same word in all of them, and in what is sought. */
  public Locator(List<List<Symbol>> texts) {
    int count = texts.stream().mapToInt(List::size).sum();
    codes = new int[count];
    weights = new double[count];
    starts = new int[texts.size() + 1];
    int at = 0;
    for (int text = 0; text < texts.size(); text++) {
      starts[text] = at;
      for (Symbol word : texts.get(text)) {
        codes[at] = word.code();
        weights[at] = word.weight();
        index.add(at, word.code(), at > starts[text] ? (Integer) codes[at - 1] : null);
        at++;
      }
    }
    starts[texts.size()] = at;
  }

  /**
   * Where {@code words} stand, in the texts that have most of them.
   *
   * @param most how many texts to look at, at most
   */
  public List<Located> find(List<Symbol> words, int most) {
    Map<Integer, List<Run>> found = new LinkedHashMap<>();
    int from = 0;
    while (from < words.size()) {
      int full = Math.min(words.size(), from + STRETCH);
      // What would be left over is too short to be told by itself.
      int to = words.size() - full < STRETCH / 4 ? words.size() : full;
      stretch(words, from, to, most, found);
      from = to;
    }
    List<Located> located = new ArrayList<>();
    found.forEach((text, runs) -> located.add(new Located(text, disjoint(runs, starts[text]))));
    located.sort(
        Comparator.comparingDouble((Located place) -> -place.weight())
            .thenComparingInt(Located::text));
    return located;
  }

  private void stretch(
      List<Symbol> words, int from, int to, int most, Map<Integer, List<Run>> found) {
    Hits hits = index.hits(words, from, to);
    Worth worth = new Worth(hits);
    List<Candidate> candidates = new ArrayList<>();
    int hit = 0;
    while (hit < hits.count()) {
      int text = textAt(hits.at(hit));
      int end = hit;
      while (end < hits.count() && hits.at(end) < starts[text + 1]) {
        end++;
      }
      candidates.add(new Candidate(text, hit, end, worth.of(hit, end)));
      hit = end;
    }
    double least = LEAST_LEADING * hits.sum();
    candidates.removeIf(candidate -> candidate.worth() < least);
    candidates.stream()
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.worth())
                .thenComparingInt(Candidate::text))
        .limit(most)
        .forEach(candidate -> {
          List<Run> runs = found.computeIfAbsent(candidate.text(), t -> new ArrayList<>());
          new Search(words, hits, worth, candidate, runs).in(from, to, true);
        });
    found.values().removeIf(List::isEmpty);
  }

  /** A text to which the hits {@code [from, to)} lead. */
  private record Candidate(int text, int from, int to, double worth) {}

  /** What hits are worth, each word counted once. */
  private static final class Worth {
    private final Hits hits;
    private final int[] counted;
    private int round;

    Worth(Hits hits) {
      this.hits = hits;
      this.counted = new int[hits.words()];
    }

    double of(int from, int to) {
      round++;
      double worth = 0;
      for (int hit = from; hit < to; hit++) {
        int word = hits.word(hit);
        if (counted[word] != round) {
          counted[word] = round;
          worth += hits.weight(word);
        }
      }
      return worth;
    }
  }

  private int textAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    int text = found >= 0 ? found : -found - 2;
    while (starts[text + 1] <= place) {
      text++; // texts without words start where the next one does
    }
    return text;
  }

  /** The runs without those whose place is that of a weightier one, counted in their text. */
  private static List<Run> disjoint(List<Run> runs, int start) {
    List<Run> kept = new ArrayList<>();
    List<Run> heaviest = new ArrayList<>(runs);
    heaviest.sort(
        Comparator.comparingDouble((Run run) -> -run.weight()).thenComparingInt(Run::from));
    for (Run run : heaviest) {
      boolean free =
          kept.stream().noneMatch(other -> run.start() < other.end() && other.start() < run.end());
      if (free) {
        kept.add(run);
      }
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(Run::from))
        .map(run ->
            new Run(run.from(), run.to(), run.start() - start, run.end() - start, run.weight()))
        .toList();
  }

  /** Looks for one stretch of the words in one text. */
  private final class Search {

    private final List<Symbol> words;
    private final Hits hits;
    private final Worth worth;
    private final Candidate candidate;
    private final List<Run> runs;

    Search(List<Symbol> words, Hits hits, Worth worth, Candidate candidate, List<Run> runs) {
      this.words = words;
      this.hits = hits;
      this.worth = worth;
      this.candidate = candidate;
      this.runs = runs;
    }

    /** The best place of the words {@code [from, to)}, then of those on either side of it. */
    private void in(int from, int to, boolean first) {
      if (to - from < (first ? 1 : SHORTEST_REST)) {
        return;
      }
      @Nullable Run best = null;
      double most = 0;
      for (Window window : windows(from, to)) {
        LocalGotoh aligned =
            new LocalGotoh(words, from, to, codes, weights, window.start(), window.end());
        Run run = aligned.best();
        double score = run == null ? 0 : aligned.score() * (isNear(run.start()) ? NEAR_BY : 1);
        if (score > most) {
          most = score;
          best = run;
        }
      }
      if (best == null || !first && best.weight() < 2) {
        return;
      }
      runs.add(best);
      in(from, best.from(), false);
      in(best.to(), to, false);
    }

    private boolean isNear(int place) {
      return runs.stream().anyMatch(run -> Math.abs(run.start() - place) <= NEAR);
    }

    private List<Window> windows(int from, int to) {
      int length = to - from;
      List<Window> windows = new ArrayList<>();
      int first = -1;
      int last = -1;
      for (int hit = candidate.from(); hit < candidate.to(); hit++) {
        if (hits.word(hit) < from || hits.word(hit) >= to) {
          continue;
        }
        boolean apart =
            first >= 0
                && (hits.at(hit) - hits.at(last) > APART
                    || hits.at(hit) - hits.at(first) > 3 * length + APART);
        if (apart) {
          windows.add(window(first, last + 1, from, to));
        }
        first = first < 0 || apart ? hit : first;
        last = hit;
      }
      if (first >= 0) {
        windows.add(window(first, last + 1, from, to));
      }
      return windows.stream()
          .sorted(
              Comparator.comparingDouble(
                      (Window window) -> -window.worth() * (isNear(window.start()) ? NEAR_BY : 1))
                  .thenComparingInt(Window::start))
          .limit(WINDOWS)
          .toList();
    }

    /** Around the hits {@code [first, last)}, of which those of other words count little. */
    private Window window(int first, int last, int from, int to) {
      int slack = to - from + APART / 2;
      int text = candidate.text();
      return new Window(
          Math.max(starts[text], hits.at(first) - slack),
          Math.min(starts[text + 1], hits.at(last - 1) + slack + 2),
          worth.of(first, last));
    }
  }

  private record Window(int start, int end, double worth) {}
}
