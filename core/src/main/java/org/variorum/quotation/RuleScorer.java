package org.variorum.quotation;

import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;

/** Scores by pattern, kind of verb, and distance, with weights set by hand. */
final class RuleScorer implements Scorer {

  /** A candidate below this is no attribution. */
  static final double LEAST = 1.0;

  @Override
  public double score(Candidate candidate, Layout layout) {
    double score = candidate.pattern().weight();
    score -= 0.15 * candidate.distance();
    if (candidate.source() == null) {
      score -= 1.5;
    }
    if (candidate.cue().shape() == Shape.VERB) {
      score += kind(candidate, layout) + form(candidate);
    }
    return score;
  }

  private static double kind(Candidate candidate, Layout layout) {
    boolean speech = layout.kind(candidate.run()) == RunKind.SPEECH;
    return switch (candidate.cue().kind()) {
      case SAY -> 0.5;
      case TELL -> candidate.pattern().isAfter() ? 0 : 0.4;
      case THINK -> speech ? -1.0 : 0;
      case CALL -> speech || candidate.pattern().isAfter() ? -1.5 : 0;
    };
  }

  private static double form(Candidate candidate) {
    boolean finite = candidate.cue().form() == Form.FINITE || candidate.cue().kind() == Kind.CALL;
    return !candidate.pattern().isAfter() ? 0 : finite ? 0.5 : -2.0;
  }
}
