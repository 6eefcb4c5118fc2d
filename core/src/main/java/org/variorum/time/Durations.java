package org.variorum.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex.Mod;

/** {@code six months}, {@code two-year}, {@code the last week}, {@code for hours}. */
final class Durations {

  /**
   * A length of time.
   *
   * @param to the word after it
   * @param figure how many, X where the text does not tell, or {@code half}
   * @param unit of what
   * @param mod how exact, or null
   */
  record Length(int to, String figure, Unit unit, @Nullable Mod mod) {

    Match match() {
      String value = figure.equals("half") ? unit.half() : unit.duration(figure);
      return Match.duration(to, value).with(mod);
    }
  }

  private static final Set<String> WINDOWS =
      Set.of(
          "last",
          "past",
          "previous",
          "next",
          "first",
          "coming",
          "following",
          "final",
          "entire",
          "whole",
          "preceding",
          "intervening");

  private static final Set<String> FILLERS =
      Set.of(
          "consecutive",
          "straight",
          "full",
          "long",
          "whole",
          "more",
          "additional",
          "extra",
          "calendar",
          "solid",
          "short",
          "successive",
          "further");

  private static final Set<String> BEFORE_BARE =
      Set.of("for", "in", "within", "over", "of", "after", "through", "lasted", "took", "take");

  private static final Set<String> AFTER_BARE =
      Set.of("ago", "later", "after", "before", "earlier");

  private static final Set<String> ONE_WORD =
      Set.of("yearlong", "monthlong", "weeklong", "daylong", "hourlong", "decadelong");

  private Durations() {}

  /** A length of time with everything that belongs to it. */
  static @Nullable Match duration(Words words, int i) {
    Length length = length(words, i);
    return length == null ? null : length.match();
  }

  static @Nullable Length length(Words words, int i) {
    return words.lengths.at(words, i);
  }

  static @Nullable Length findLength(Words words, int i) {
    Amounts.Bound bound = Amounts.bound(words, i);
    Length found = counted(words, i, bound);
    if (found == null && bound.to() > i) {
      found = counted(words, i, new Amounts.Bound(i, null));
    }
    if (found == null) {
      found = half(words, i);
    }
    return found == null ? bare(words, i) : found;
  }

  private static @Nullable Length counted(Words words, int i, Amounts.Bound bound) {
    int at = words.is(bound.to(), "the") ? bound.to() + 1 : bound.to();
    boolean the = at > bound.to() || words.is(i - 1, "the");
    boolean window = words.plain(at, WINDOWS);
    at = window ? at + 1 : at;
    if (at > bound.to() && !window) {
      return null;
    }
    Amounts.Amount amount = Amounts.range(words, at);
    if (amount == null) {
      // "the last week"; without an article, "last week" is a date.
      return window && the ? windowed(words, at, bound.mod()) : null;
    }
    boolean article = words.is(amount.to() - 1, "a") || words.is(amount.to() - 1, "an");
    at = amount.to();
    if (words.is(at, "-")) {
      at++;
    }
    for (int k = 0; k < 2 && words.in(at, FILLERS); k++) {
      at++;
    }
    Unit unit = unit(words, at, article || words.in(at - 1, Amounts.VAGUE), article);
    return unit == null ? null : ended(words, at + 1, amount.figure(), unit, bound.mod());
  }

  private static @Nullable Unit unit(Words words, int i, boolean strict, boolean article) {
    if (words.named(i)) {
      return null;
    }
    Unit plural = Lexicon.PLURAL_UNITS.get(words.key(i));
    Unit unit = Lexicon.UNITS.get(words.key(i));
    if (plural != null) {
      return article ? null : plural;
    }
    if (unit == null || unit == Unit.QUARTER || strict && !article) {
      return null;
    }
    // "a second" is an ordinal oftener than a time.
    return unit == Unit.SECOND && article ? null : unit;
  }

  private static @Nullable Length windowed(Words words, int i, @Nullable Mod mod) {
    boolean few = words.in(i, FILLERS);
    int at = few ? i + 1 : i;
    Unit plural = words.named(at) ? null : Lexicon.PLURAL_UNITS.get(words.key(at));
    if (plural != null) {
      return new Length(at + 1, "X", plural, mod);
    }
    Unit unit = words.named(at) ? null : Lexicon.UNITS.get(words.key(at));
    boolean usual =
        unit != Unit.QUARTER
            && unit != Unit.MINUTE
            && unit != Unit.SECOND
            && !(unit == Unit.DAY && !words.is(i - 1, "past"));
    boolean relative =
        words.is(i - 1, "last")
            || words.is(i - 1, "past")
            || words.is(i - 1, "next")
            || words.is(i - 1, "coming")
            || words.is(i - 1, "entire")
            || words.is(i - 1, "whole");
    return unit != null && usual && relative ? new Length(at + 1, "1", unit, mod) : null;
  }

  /** Takes in what may follow the unit: {@code -old}, {@code -long}, {@code and a half}. */
  private static Length ended(Words words, int to, String figure, Unit unit, @Nullable Mod mod) {
    if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half")) {
      return new Length(to + 3, figure + ".5", unit, mod);
    }
    boolean suffix = words.is(to, "-") && (words.is(to + 1, "old") || words.is(to + 1, "long"));
    return new Length(suffix ? to + 2 : to, figure, unit, mod);
  }

  /** {@code half an hour}, {@code a half-century}. */
  private static @Nullable Length half(Words words, int i) {
    int at = words.is(i, "a") ? i + 1 : i;
    if (!words.is(at, "half") || words.named(at)) {
      return null;
    }
    at++;
    if (words.is(at, "-") || words.is(at, "a") || words.is(at, "an")) {
      at++;
    }
    Unit unit = words.named(at) ? null : Lexicon.UNITS.get(words.key(at));
    boolean usual = unit != Unit.SECOND && unit != Unit.QUARTER;
    return unit != null && usual ? new Length(at + 1, "half", unit, null) : null;
  }

  /** {@code for hours}, {@code over the years}, {@code decades-long}, {@code weeks later}. */
  private static @Nullable Length bare(Words words, int i) {
    if (words.named(i)) {
      return null;
    }
    if (words.in(i, ONE_WORD)) {
      String key = words.key(i);
      Unit unit = Lexicon.UNITS.get(key.substring(0, key.length() - 4));
      return unit == null ? null : new Length(i + 1, "1", unit, null);
    }
    boolean lasting = words.is(i + 1, "-") && words.is(i + 2, "long");
    Unit one = Lexicon.UNITS.get(words.key(i));
    if (lasting && one != null) {
      return new Length(i + 3, "1", one, null);
    }
    boolean over = (words.is(i, "over") || words.is(i, "through")) && words.is(i + 1, "the");
    int at = over ? i + 2 : i;
    Unit unit = Lexicon.PLURAL_UNITS.get(words.key(at));
    if (unit == null || unit == Unit.WEEKEND) {
      return null;
    }
    boolean asked = over || words.in(i - 1, BEFORE_BARE) || words.in(i + 1, AFTER_BARE);
    return lasting || asked ? new Length(lasting ? i + 3 : at + 1, "X", unit, null) : null;
  }
}
