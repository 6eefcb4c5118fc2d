package org.variorum.discrepancy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex;

/**
 * How long something took. "Four months" may be four and a half to one who counts in months, so
 * that each unit leaves open nearly half of itself.
 *
 * @param amount in {@code unit}
 * @param unit {@code years}, {@code months}, {@code weeks}, {@code days}, {@code hours} or {@code
 *     minutes}
 * @param days what it comes to, a year counted as 365.25 of them and a month as a twelfth of that
 * @param open how many days it may be more or less
 */
record Lapse(String amount, String unit, double days, double open) implements Value {

  private static final Pattern VALUE = Pattern.compile("P(T?)(\\d{1,6}(?:\\.\\d{1,3})?)([YMWDH])");

  /** How much of a unit is left open where whole ones are counted; two such do not meet. */
  private static final double WHOLE = 0.49;

  /** And how much of the whole where parts of a unit are told. */
  private static final double PART = 0.03;

  /** And where the words call it vague. */
  private static final double ROUGH = 0.2;

  /** "About", "nearly", "more than" before it. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)\\b(about|around|roughly|approximately|nearly|almost|over|than|least|most|to|some"
              + "|under|barely|just)(?: an?)?\\s*$");

  /** "In two days", "the first 100 days": a term or a part, and "1/2 days" an end of a figure. */
  private static final Pattern NO_LAPSE =
      Pattern.compile(
          "(?i)(?:\\b(?:in|within|per|every|each|first|next|last|another)\\s+|[/⁄]\\s*)$");

  private static final Pattern PART_OF =
      Pattern.compile("(?i)(?:first|next|last|another|every|each)\\b.*");

  /** "A day after": from when, and not how long. */
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?i)\\s*(?:after|before|later|earlier|ago|since|until|into|prior|away|from|hence|old|in a row"
              + "|to go|remaining|left)\\b.*",
          Pattern.DOTALL);

  /** The duration that {@code timex}, in {@code text}, states. */
  static Optional<Lapse> of(Timex timex, String text) {
    String value = timex.value();
    Matcher matcher = VALUE.matcher(value == null ? "" : value);
    if (timex.type() != Timex.Type.DURATION || !matcher.matches()) {
      return Optional.empty();
    }
    boolean time = !matcher.group(1).isEmpty();
    String unit =
        switch (matcher.group(3)) {
          case "Y" -> "years";
          case "M" -> time ? "minutes" : "months";
          case "W" -> "weeks";
          case "D" -> "days";
          default -> "hours";
        };
    double amount = Double.parseDouble(matcher.group(2));
    int start = timex.span().start();
    String before = text.substring(Math.max(0, start - 20), start);
    int end = timex.span().end();
    if (NO_LAPSE.matcher(before).find()
        || PART_OF.matcher(timex.span().of(text)).lookingAt()
        || OFFSET.matcher(text.substring(end, Math.min(text.length(), end + 20))).matches()) {
      return Optional.empty();
    }
    boolean vague = isVague(timex.mod()) || VAGUE.matcher(before).find();
    double days = amount * days(unit);
    double open = amount == Math.rint(amount) ? WHOLE * days(unit) : PART * days;
    return Optional.of(
        new Lapse(matcher.group(2), unit, days, vague ? Math.max(open, ROUGH * days) : open));
  }

  private static boolean isVague(Timex.@Nullable Mod mod) {
    return mod != null;
  }

  private static double days(String unit) {
    return switch (unit) {
      case "years" -> 365.25;
      case "months" -> 365.25 / 12;
      case "weeks" -> 7;
      case "hours" -> 1.0 / 24;
      case "minutes" -> 1.0 / 1440;
      default -> 1;
    };
  }

  @Override
  public boolean compatibleWith(Value other) {
    return !(other instanceof Lapse lapse) || Math.abs(days - lapse.days) <= open + lapse.open;
  }

  /** Whether neither is more than {@code factor} times the other. */
  boolean isWithin(double factor, Lapse other) {
    return days <= factor * other.days && other.days <= factor * days;
  }

  @Override
  public double vagueness() {
    return open;
  }

  @Override
  public String plain() {
    return amount + " " + (amount.equals("1") ? unit.substring(0, unit.length() - 1) : unit);
  }
}
