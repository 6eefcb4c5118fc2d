package org.variorum.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.variorum.language.Passage;
import org.variorum.tagging.LinkFeatures;
import org.variorum.tagging.Role;
import org.variorum.tagging.Tagged;
import org.variorum.text.Span;

/** Learns which spans belong together, from those that a person marked: one choice among few. */
final class LinkTrainer {

  /** Number of weights, as a power of two. */
  static final int BITS = 16;

  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];

  /** A span that chooses, what it may choose from, and what a person chose. */
  private record Decision(List<int[]> candidates, int gold) {}

  float[] weights() {
    return weights;
  }

  double score(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature >>> 32 - BITS];
    }
    return sum;
  }

  void learn(List<GoldArticle> articles, List<Passage> passages, int passes) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      decisions.addAll(decisions(articles.get(i), passages.get(i)));
    }
    Random random = new Random(7);
    int[] order = new int[decisions.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < passes; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int at : order) {
        learn(decisions.get(at));
      }
    }
  }

  /** The share of choices that are right. */
  double right(List<GoldArticle> articles, List<Passage> passages) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (Decision decision : decisions(articles.get(i), passages.get(i))) {
        int best = 0;
        for (int c = 1; c < decision.candidates().size(); c++) {
          best =
              score(decision.candidates().get(c)) > score(decision.candidates().get(best))
                  ? c
                  : best;
        }
        right += best == decision.gold() ? 1 : 0;
        all++;
      }
    }
    return (double) right / all;
  }

  private void learn(Decision decision) {
    int count = decision.candidates().size();
    double[] odds = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      odds[i] = Math.exp(score(decision.candidates().get(i)));
      sum += odds[i];
    }
    for (int i = 0; i < count; i++) {
      double slope = odds[i] / sum - (i == decision.gold() ? 1 : 0);
      for (int feature : decision.candidates().get(i)) {
        int at = feature >>> 32 - BITS;
        squares[at] += (float) (slope * slope);
        weights[at] -= (float) (0.1 * slope / Math.sqrt(squares[at] + 0.1) + 1e-5 * weights[at]);
      }
    }
  }

  private record Owned(Tagged span, int owner) {}

  private static List<Decision> decisions(GoldArticle article, Passage passage) {
    List<Owned> owned = new ArrayList<>();
    for (int i = 0; i < article.attributions().size(); i++) {
      GoldArticle.Attributed one = article.attributions().get(i);
      add(owned, passage, Role.SOURCE, one.source(), i);
      add(owned, passage, Role.CUE, one.cue(), i);
      add(owned, passage, Role.CONTENT, one.content(), i);
    }
    owned.sort(
        Comparator.comparingInt((Owned one) -> one.span().from())
            .thenComparing(one -> one.span().role())
            .thenComparingInt(one -> one.span().to()));
    // A source of several attributions is marked once for each.
    List<Tagged> spans = new ArrayList<>();
    List<List<Integer>> owners = new ArrayList<>();
    for (Owned one : owned) {
      boolean same =
          !spans.isEmpty()
              && spans.getLast().role() == one.span().role()
              && spans.getLast().tokens().equals(one.span().tokens());
      if (same) {
        owners.getLast().add(one.owner());
      } else {
        spans.add(one.span());
        owners.add(new ArrayList<>(List.of(one.owner())));
      }
    }
    return decisions(passage, spans, owners);
  }

  private static void add(
      List<Owned> owned, Passage passage, Role role, List<Span> spans, int owner) {
    for (Span span : spans) {
      int from = passage.tokenFrom(span.start());
      int to = passage.tokenFrom(span.end());
      if (from < to) {
        owned.add(new Owned(new Tagged(role, new Span(from, to), 1), owner));
      }
    }
  }

  private static List<Decision> decisions(
      Passage passage, List<Tagged> spans, List<List<Integer>> owners) {
    LinkFeatures features = new LinkFeatures(passage, spans);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Role role = spans.get(i).role();
      if (role == Role.SOURCE) {
        continue; // it is chosen, and chooses nothing
      }
      Role wanted = role == Role.CONTENT ? Role.CUE : Role.SOURCE;
      List<Integer> candidates = features.candidates(i, wanted);
      int gold = candidates.size() - 1;
      List<int[]> seen = new ArrayList<>();
      for (int c = 0; c < candidates.size(); c++) {
        int candidate = candidates.get(c);
        seen.add(features.of(i, candidate, wanted));
        if (candidate >= 0 && owners.get(candidate).stream().anyMatch(owners.get(i)::contains)) {
          gold = c;
        }
      }
      decisions.add(new Decision(seen, gold));
    }
    return decisions;
  }
}
