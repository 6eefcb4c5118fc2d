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
 * @param bound what the words around it make of it
 * @param days what it comes to, a year counted as 365.25 of them and a month as a twelfth of that
 * @param least how many days it may be at least
 * @param most how many days it may be at most; infinite after "more than"
 */
record Lapse(String amount, String unit, Bound bound, double days, double least, double most)
    implements Value {

  /** What words make of an amount, with the words for it in a value. */
  enum Bound {
    EXACT(""),
    ABOUT("about "),
    LEAST("at least "),
    MOST("up to ");

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    /** What "no" before it makes of it: "no more than". */
    private Bound turned() {
      return switch (this) {
        case EXACT, ABOUT -> this;
        case LEAST -> MOST;
        case MOST -> LEAST;
      };
    }
  }

  private static final Pattern VALUE = Pattern.compile("P(T?)(\\d{1,6}(?:\\.\\d{1,3})?)([YMWDH])");

  /** How much of a unit is left open where whole ones are counted; two such do not meet. */
  private static final double WHOLE = 0.49;

  /** And how much of the whole where parts of a unit are told. */
  private static final double PART = 0.03;

  /** And where the words call it vague. */
  private static final double ROUGH = 0.2;

  /** Words before it that are no part of the expression. */
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?i)\\b(?:about|around|roughly|approximately|nearly|almost|to|some|barely|just|slightly"
              + "|a little|a bit)(?: an?| over| under| (?:more|less|longer) than)?\\s*$");

  private static final Pattern AT_LEAST =
      Pattern.compile("(?i)\\b(?:over|(?:more|longer) than|at least)(?: an?)?\\s*$");

  private static final Pattern AT_MOST =
      Pattern.compile("(?i)\\b(?:under|(?:less|fewer) than|at most|up to)(?: an?)?\\s*$");

  private static final Pattern NEARLY = Pattern.compile("(?i)(?:nearly|almost)\\b");

  private static final Pattern NO =
      Pattern.compile("(?i)\\bno\\s*(?:(?:more|longer|less|fewer) than(?: an?)?\\s*)?$");

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
    Bound bound = bound(timex.mod(), timex.span().of(text), before);
    double days = amount * days(unit);
    double open = amount == Math.rint(amount) ? WHOLE * days(unit) : PART * days;
    double around = bound == Bound.ABOUT ? Math.max(open, ROUGH * days) : open;
    return Optional.of(
        new Lapse(
            matcher.group(2),
            unit,
            bound,
            days,
            bound == Bound.MOST ? 0 : days - around,
            bound == Bound.LEAST ? Double.POSITIVE_INFINITY : days + around));
  }

  private static Bound bound(Timex.@Nullable Mod mod, String printed, String before) {
    if (ROUGHLY.matcher(before).find() || NEARLY.matcher(printed).lookingAt()) {
      return Bound.ABOUT; // "just over two hours" is no more open than "about two hours"
    }
    Bound bound = mod == null ? bound(before) : bound(mod);
    return NO.matcher(before).find() ? bound.turned() : bound;
  }

  private static Bound bound(Timex.Mod mod) {
    return switch (mod) {
      case MORE_THAN, EQUAL_OR_MORE -> Bound.LEAST;
      case LESS_THAN, EQUAL_OR_LESS -> Bound.MOST;
      case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, START, MID, END, APPROX -> Bound.ABOUT;
    };
  }

  private static Bound bound(String before) {
    if (AT_LEAST.matcher(before).find()) {
      return Bound.LEAST;
    }
    return AT_MOST.matcher(before).find() ? Bound.MOST : Bound.EXACT;
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
  public Relation to(Value other) {
    return other instanceof Lapse lapse
        ? Value.relation(least <= lapse.most && lapse.least <= most)
        : Relation.INCOMPARABLE;
  }

  /** Whether neither is more than {@code factor} times the other. */
  boolean isWithin(double factor, Lapse other) {
    return days <= factor * other.days && other.days <= factor * days;
  }

  @Override
  public double vagueness() {
    return switch (bound) {
      case EXACT, ABOUT -> most - least;
      case LEAST, MOST -> Double.MAX_VALUE;
    };
  }

  @Override
  public String plain() {
    return bound.words
        + amount
        + " "
        + (amount.equals("1") ? unit.substring(0, unit.length() - 1) : unit);
  }
}
