package org.variorum.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Calibration;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/** Learns how likely quotations are right, from articles that the tagger was not trained on. */
public final class CalibrationTrainer {

  private static final int PASSES = 3000;
  private static final double RATE = 0.5;

  /** What is known of a found quotation, and whether a person marked the same. */
  private record Outcome(int group, double logit, int agreement, boolean right) {}

  private final List<Outcome> outcomes = new ArrayList<>();

  /** Looks at what {@code engine}, which is not calibrated, finds in an article. */
  public void look(Engine engine, GoldArticle article, Passage passage, NameFinder names) {
    List<Set<Integer>> gold = new ArrayList<>();
    for (GoldArticle.Attributed one : article.attributions()) {
      gold.add(tokens(passage, one.content()));
    }
    for (Quotation found : engine.find(passage, names.find(passage))) {
      if (found.nestedIn().isPresent()) {
        continue;
      }
      Set<Integer> content = tokens(passage, found.content());
      boolean right = false;
      for (int i = 0; i < gold.size(); i++) {
        Set<Integer> shared = new HashSet<>(content);
        shared.retainAll(gold.get(i));
        int all = content.size() + gold.get(i).size() - shared.size();
        right |= 2 * shared.size() >= all && sameSource(article.attributions().get(i), found);
      }
      boolean tagged = found.rule().startsWith("tagged");
      int group = tagged ? Calibration.group(found.type()) : found.source().isEmpty() ? 4 : 3;
      double logit = tagged ? Calibration.logit(found.confidence().orElse(0.5)) : 0;
      outcomes.add(new Outcome(group, logit, agreement(found), right));
    }
  }

  /** The name of the rule tells whether the rules name the same source. */
  private static int agreement(Quotation found) {
    return found.rule().startsWith("tagged+") ? 1 : found.rule().startsWith("tagged-") ? -1 : 0;
  }

  private static Set<Integer> tokens(Passage passage, List<Span> spans) {
    Set<Integer> tokens = new HashSet<>();
    for (Span span : spans) {
      for (int i = passage.tokenFrom(span.start()); i < passage.tokenFrom(span.end()); i++) {
        if (passage.tokens().get(i).isWord()) {
          tokens.add(i);
        }
      }
    }
    return tokens;
  }

  private static boolean sameSource(GoldArticle.Attributed gold, Quotation found) {
    if (gold.source().isEmpty() || found.source().isEmpty()) {
      return gold.source().isEmpty() && found.source().isEmpty();
    }
    return gold.source().stream()
        .anyMatch(one ->
            found.source().stream()
                .anyMatch(other -> one.start() < other.end() && other.start() < one.end()));
  }

  /** The curves that fit best. */
  public float[] numbers() {
    float[] numbers = new float[Calibration.GROUPS * Calibration.WIDTH];
    for (int group = 0; group < Calibration.GROUPS; group++) {
      int wanted = group;
      double[] curve = fit(outcomes.stream().filter(one -> one.group() == wanted).toList());
      for (int i = 0; i < curve.length; i++) {
        numbers[group * Calibration.WIDTH + i] = (float) curve[i];
      }
    }
    return numbers;
  }

  private static double[] fit(List<Outcome> outcomes) {
    double[] curve = {0, 0, 0};
    for (int pass = 0; pass < PASSES; pass++) {
      double[] slope = new double[3];
      for (Outcome one : outcomes) {
        double sum = curve[0] + curve[1] * one.logit() + curve[2] * one.agreement();
        double error = 1 / (1 + Math.exp(-sum)) - (one.right() ? 1 : 0);
        slope[0] += error;
        slope[1] += error * one.logit();
        slope[2] += error * one.agreement();
      }
      for (int i = 0; i < 3; i++) {
        curve[i] -= RATE * (slope[i] / Math.max(1, outcomes.size()) + 1e-4 * curve[i]);
      }
    }
    return curve;
  }
}
