package org.variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** A word that stands in the texts no more often leads somewhere by itself. */
  private static final int RARE = 8;

  /** Places looked at for one stretch, the rarest pairs first. */
  private static final int MOST_HITS = 20_000;

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
  private final Map<Long, Places> pairs = new HashMap<>();
  private final Map<Integer, Places> singles = new HashMap<>();

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
        singles.computeIfAbsent(word.code(), code -> new Places()).add(at);
        if (at > starts[text]) {
          pairs.computeIfAbsent(pair(codes[at - 1], codes[at]), p -> new Places()).add(at - 1);
        }
        at++;
      }
    }
    starts[texts.size()] = at;
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & 0xFFFFFFFFL);
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
    List<Hit> hits = hits(words, from, to);
    Map<Integer, List<Hit>> byText = new LinkedHashMap<>();
    for (Hit hit : hits) {
      byText.computeIfAbsent(textAt(hit.at()), text -> new ArrayList<>()).add(hit);
    }
    Map<Integer, Double> worth = new HashMap<>();
    byText.forEach((text, here) -> worth.put(text, worth(here)));
    byText.keySet().stream()
        .sorted(
            Comparator.comparingDouble((Integer text) -> -worth.getOrDefault(text, 0.0))
                .thenComparing(text -> text))
        .limit(most)
        .forEach(text -> {
          List<Run> runs = found.computeIfAbsent(text, t -> new ArrayList<>());
          new Search(words, byText.getOrDefault(text, List.of()), text, runs).in(from, to, true);
        });
    found.values().removeIf(List::isEmpty);
  }

  /** A pair of words, or a rare word, that stands in the texts, too. */
  private record Hit(int at, int word, double weight) {}

  /** What leads to the texts, in the order of these: telling pairs, else any, and rare words. */
  private List<Hit> hits(List<Symbol> words, int from, int to) {
    List<Lead> leads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Places single = singles.get(words.get(i).code());
      boolean content = words.get(i).weight() >= 1;
      if (single != null && content && (single.count <= RARE || to - from <= 2)) {
        leads.add(new Lead(single, i, words.get(i).weight()));
      }
      if (single != null && i + 1 < to) {
        double weight = words.get(i).weight() + words.get(i + 1).weight();
        Places both = pairs.get(pair(words.get(i).code(), words.get(i + 1).code()));
        if (both != null) {
          leads.add(new Lead(both, i, weight));
        }
      }
    }
    if (leads.isEmpty() && to - from == 1) {
      Places single = singles.get(words.get(from).code());
      if (single != null) {
        leads.add(new Lead(single, from, 1));
      }
    }
    boolean telling = leads.stream().anyMatch(lead -> lead.weight() >= 1);
    leads.removeIf(lead -> telling && lead.weight() < 1);
    leads.sort(Comparator.comparingInt((Lead lead) -> lead.places().count));
    List<Hit> hits = new ArrayList<>();
    for (Lead lead : leads) {
      if (hits.size() + lead.places().count > MOST_HITS && !hits.isEmpty()) {
        break;
      }
      for (int i = 0; i < Math.min(lead.places().count, MOST_HITS); i++) {
        hits.add(new Hit(lead.places().at[i], lead.word(), lead.weight()));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::at).thenComparingInt(Hit::word));
    return hits;
  }

  private record Lead(Places places, int word, double weight) {}

  /** The weight of {@code hits}, each word counted once. */
  private static double worth(List<Hit> hits) {
    Map<Integer, Double> best = new HashMap<>();
    hits.forEach(hit -> best.merge(hit.word(), hit.weight(), Math::max));
    return best.values().stream().mapToDouble(Double::doubleValue).sum();
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
    private final List<Hit> hits;
    private final int text;
    private final List<Run> runs;

    Search(List<Symbol> words, List<Hit> hits, int text, List<Run> runs) {
      this.words = words;
      this.hits = hits;
      this.text = text;
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
      List<Hit> cluster = new ArrayList<>();
      for (Hit hit : hits) {
        if (hit.word() < from || hit.word() >= to) {
          continue;
        }
        if (!cluster.isEmpty()
            && (hit.at() - cluster.getLast().at() > APART
                || hit.at() - cluster.getFirst().at() > 3 * length + APART)) {
          windows.add(window(cluster, length));
          cluster.clear();
        }
        cluster.add(hit);
      }
      if (!cluster.isEmpty()) {
        windows.add(window(cluster, length));
      }
      return windows.stream()
          .sorted(
              Comparator.comparingDouble(
                      (Window window) -> -window.worth() * (isNear(window.start()) ? NEAR_BY : 1))
                  .thenComparingInt(Window::start))
          .limit(WINDOWS)
          .toList();
    }

    private Window window(List<Hit> cluster, int length) {
      int slack = length + APART / 2;
      return new Window(
          Math.max(starts[text], cluster.getFirst().at() - slack),
          Math.min(starts[text + 1], cluster.getLast().at() + slack + 2),
          worth(cluster));
    }
  }

  private record Window(int start, int end, double worth) {}

  /** Where a word or a pair stands. */
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
