package org.variorum.training;

import java.util.ArrayList;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Calibration;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Quotation;

/** Learns how likely quotations are right, from articles that the tagger was not trained on. */
public final class CalibrationTrainer {

  private static final int PASSES = 3000;
  private static final double RATE = 0.5;

  /** What is known of a found quotation, and whether a person marked the same. */
  private record Outcome(int group, double logit, int agreement, boolean right) {}

  private final List<Outcome> outcomes = new ArrayList<>();

  /** Looks at what {@code engine}, which is not calibrated, finds in an article. */
  public void look(Engine engine, GoldArticle article, Passage passage, NameFinder names) {
    GoldMatch gold = new GoldMatch(article, passage);
    for (Quotation found : engine.find(passage, names.find(passage))) {
      if (found.nestedIn().isPresent()) {
        continue;
      }
      boolean tagged = found.rule().startsWith("tagged");
      int group = tagged ? Calibration.group(found.type()) : found.source().isEmpty() ? 4 : 3;
      double logit = tagged ? Calibration.logit(found.confidence().orElse(0.5)) : 0;
      outcomes.add(new Outcome(group, logit, agreement(found), gold.isRight(found)));
    }
  }

  /** The name of the rule tells whether the rules name the same source. */
  private static int agreement(Quotation found) {
    return found.rule().startsWith("tagged+") ? 1 : found.rule().startsWith("tagged-") ? -1 : 0;
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
