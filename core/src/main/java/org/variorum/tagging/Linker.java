package org.variorum.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.variorum.language.Passage;

/**
 * Turns tagged spans into attributions. Every content chooses its cue, then every cue its source,
 * among the nearest on either side, by {@link LinkFeatures} and learnt weights. Thread-safe.
 */
public final class Linker {

  private final ToDoubleFunction<int[]> weights;

  /** Will choose by the sum of the weights of features. */
  public Linker(ToDoubleFunction<int[]> weights) {
    this.weights = weights;
  }

  /** One of several, and how likely it is; the index is -1 where none is likelier than any. */
  private record Choice(int index, double probability) {}

  /** The attributions that {@code spans} of {@code passage} make up, in the order of the text. */
  public List<Linked> link(Passage passage, List<Tagged> spans) {
    LinkFeatures features = new LinkFeatures(passage, spans);
    Map<Integer, List<Tagged>> contentsOf = new HashMap<>();
    Map<Integer, Double> sure = new HashMap<>();
    List<Linked> links = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).role() != Role.CONTENT) {
        continue;
      }
      Choice choice = choose(features, i, Role.CUE);
      if (choice.index() < 0) {
        links.add(
            new Linked(
                Optional.empty(),
                Optional.empty(),
                List.of(spans.get(i)),
                choice.probability() * spans.get(i).probability()));
      } else {
        contentsOf.computeIfAbsent(choice.index(), c -> new ArrayList<>()).add(spans.get(i));
        sure.merge(choice.index(), choice.probability(), Math::min);
      }
    }
    contentsOf.forEach((cue, contents) -> {
      Choice source = choose(features, cue, Role.SOURCE);
      Optional<Tagged> who =
          source.index() < 0 ? Optional.empty() : Optional.of(spans.get(source.index()));
      double probability = sure.getOrDefault(cue, 1.0) * source.probability();
      links.add(new Linked(Optional.of(spans.get(cue)), who, contents, probability));
    });
    links.sort(
        Comparator.comparingInt((Linked link) -> link.contents().getFirst().from())
            .thenComparingInt(link -> link.contents().getFirst().to()));
    return links;
  }

  private Choice choose(LinkFeatures features, int span, Role role) {
    List<Integer> candidates = features.candidates(span, role);
    double[] odds = new double[candidates.size()];
    double sum = 0;
    int best = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(weights.applyAsDouble(features.of(span, candidates.get(i), role)));
      sum += odds[i];
      best = odds[i] > odds[best] ? i : best;
    }
    return new Choice(candidates.get(best), Math.min(1, odds[best] / sum));
  }
}
