package org.variorum.quotation;

/**
 * Turns what a tagger is sure of into a probability that holds: of a hundred quotations with 0.8,
 * eighty have the right content and source. A logistic curve (Platt 1999) for each group, fitted to
 * articles that the tagger was not trained on.
 */
public final class Calibration {

  /** How many numbers a group has. */
  public static final int WIDTH = 3;

  /**
   * How many groups there are: three types as tagged, and the rules' own with a source and without.
   */
  public static final int GROUPS = 5;

  /** Takes the tagger at its word. */
  public static final Calibration NONE = new Calibration(plain());

  /** Groups of the rules' own quotations; those of {@link #group} come before. */
  private static final int RULED = 3;

  private static final int RULED_WITHOUT_SOURCE = 4;

  /** A tagger that is surer is taken to be so sure. */
  private static final double SUREST = 0.999;

  private final float[] numbers;

  /**
   * Refuses too few numbers.
   *
   * @param numbers for each group the height of the curve, its slope over the tagger's own
   *     logarithm of odds, and what it gains where the rules agree on the source
   */
  public Calibration(float[] numbers) {
    this.numbers = numbers.clone();
    if (numbers.length != GROUPS * WIDTH) {
      throw new IllegalArgumentException(numbers.length + " numbers");
    }
  }

  private static float[] plain() {
    float[] plain = new float[GROUPS * WIDTH];
    for (int group = 0; group < GROUPS; group++) {
      plain[group * WIDTH + 1] = 1;
    }
    return plain;
  }

  /** The group of what was tagged, by its type; the two of the rules follow. */
  public static int group(Quotation.Type type) {
    return switch (type) {
      case DIRECT -> 0;
      case MIXED -> 1;
      case INDIRECT -> 2;
    };
  }

  /**
   * How likely it is that a tagged quotation is right.
   *
   * @param raw what the tagger is sure of, from 0 to 1
   * @param agreement 1 where the rules name the same source, -1 where another, 0 where they have
   *     none
   */
  double ofTagged(Quotation.Type type, double raw, int agreement) {
    return curve(group(type), logit(raw), agreement);
  }

  /**
   * What only the rules found, with how likely that is; one that is nested in another stays as it
   * is: nothing tells of it.
   */
  Quotation ofRules(Quotation found) {
    return found.nestedIn().isPresent()
        ? found
        : found.sure(curve(found.source().isEmpty() ? RULED_WITHOUT_SOURCE : RULED, 0, 0));
  }

  private double curve(int group, double logit, int agreement) {
    int at = group * WIDTH;
    double sum = numbers[at] + numbers[at + 1] * logit + numbers[at + 2] * agreement;
    return 1 / (1 + Math.exp(-sum));
  }

  /** The logarithm of the odds. */
  public static double logit(double probability) {
    double bounded = Math.clamp(probability, 1 - SUREST, SUREST);
    return Math.log(bounded / (1 - bounded));
  }
}
