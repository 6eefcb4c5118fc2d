package org.variorum.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Amount.Style;
import org.variorum.quantity.Nouns.Noun;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;

/** How many, how often, and the how-manyeth. */
final class Counts {

  /** Behind {@code times}: a ratio is meant, not how often. */
  private static final Set<String> RATIO =
      Set.of(
          "as",
          "more",
          "less",
          "higher",
          "larger",
          "greater",
          "bigger",
          "faster",
          "smaller",
          "longer",
          "stronger",
          "better",
          "worse",
          "lower",
          "the",
          "that",
          "his",
          "her",
          "its",
          "their",
          "what",
          "fewer",
          "over",
          "likelier");

  private static final Set<String> ONLY = Set.of("only", "just", "even");

  /** Whoever there are none of, news says so only where some were feared. */
  private static final Set<String> NONE =
      Set.of(
          "survivors",
          "deaths",
          "injuries",
          "casualties",
          "fatalities",
          "arrests",
          "victims",
          "hostages");

  private static final Set<String> BEFORE_ORDINALS =
      Set.of("the", "a", "his", "her", "its", "their", "our", "my", "'s", "this");

  private static final Set<String> TOTALS = Set.of("toll", "number", "total", "count", "tally");
  private static final Set<String> REACHED =
      Set.of("to", "at", "of", "was", "is", "reached", "hit");
  private static final int FAR_BACK = 6;

  private Counts() {}

  /** {@code four armed robbers}, {@code 12 were killed}, {@code a toll of 12}. */
  static @Nullable Match cardinal(Place place) {
    Amount amount = place.amount();
    Words words = place.words();
    if (amount == null || amount.money() != null) {
      return null;
    }
    int to = amount.to();
    if (Labels.isLabel(words, place.at(), to)
        || words.glued(to) && !isMark(words, to)
        || words.key(to).endsWith("ties") && place.lists().numerals().isDecade(words.key(to))) {
      return null;
    }
    int end = Bound.after(words, to).to();
    Counted noun =
        words.hyphened(to) && end == to
            ? compound(place, to)
            : HeadNoun.after(words, end, amount.one(), place.lists().nouns());
    if (words.hyphened(to) && noun == null && end == to || words.is(to, "times")) {
      return null;
    }
    Counted counted = Fates.around(words, place.from(), to, noun);
    if (counted == null && isToll(place)) {
      counted = toll(place);
    }
    boolean believed = counted == null ? isPlain(place, amount) : isCount(place, amount, counted);
    return believed
        ? new Match(place.at(), to, Kind.CARDINAL, amount.range(), null, counted, "")
        : null;
  }

  private static boolean isMark(Words words, int i) {
    return !words.letters(i) && !words.digits(i) && !words.is(i, "%") && !words.is(i, "°");
  }

  /**
   * One of something is counted only where persons or the like are: not "one reason", nor "one of
   * the most"; and a number before a capital may begin a title.
   */
  private static boolean isCount(Place place, Amount amount, Counted counted) {
    Words words = place.words();
    boolean title =
        counted.of() == CountedClass.OTHER
            && words.digits(place.at())
            && words.capital(amount.to())
            && !words.capital(place.at() - 1);
    String superlative = words.is(amount.to(), "of") ? words.key(amount.to() + 2) : "";
    boolean most = superlative.equals("most") || superlative.endsWith("est");
    return !title && !(amount.one() && (most || counted.of() == CountedClass.OTHER));
  }

  /** Whether a figure is one without a noun: no label, page or name looks like this. */
  private static boolean isPlain(Place place, Amount amount) {
    return switch (amount.style()) {
      case PLAIN -> true;
      case FIGURES ->
          isToll(place) || place.from() != place.at() && amount.exact() && !amount.one();
      case WORDS -> isToll(place) && !amount.one();
      case VAGUE -> false;
    };
  }

  /** {@code four-man crew}; nothing of what is only called so: {@code a two-way street}. */
  private static @Nullable Counted compound(Place place, int to) {
    Words words = place.words();
    Noun noun = place.lists().nouns().singular(words.key(to));
    return noun == null || noun.of() == CountedClass.OTHER
        ? null
        : HeadNoun.counted(words, to, noun);
  }

  /** {@code the death toll rose to 12}, {@code a total of 12}. */
  private static boolean isToll(Place place) {
    Words words = place.words();
    int before = place.from() - 1;
    return words.in(before, REACHED) && total(words, before) >= 0;
  }

  private static int total(Words words, int before) {
    for (int k = before; k > before - FAR_BACK; k--) {
      if (words.in(k, TOTALS)) {
        return k;
      }
      if (!words.letters(k)) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Counted toll(Place place) {
    Words words = place.words();
    int total = total(words, place.from() - 1);
    return words.is(total, "toll")
        ? new Counted(words.span(total, total + 1), "toll", CountedClass.DEAD)
        : null;
  }

  /** {@code twice}, {@code three times}, {@code more than once}. */
  static @Nullable Match times(Place place) {
    Words words = place.words();
    int at = place.at();
    BigDecimal single =
        switch (words.key(at)) {
          case "once" -> place.from() != at || words.in(at - 1, ONLY) ? BigDecimal.ONE : null;
          case "twice" -> BigDecimal.TWO;
          case "thrice" -> BigDecimal.valueOf(3);
          default -> null;
        };
    if (single != null) {
      return words.in(at + 1, RATIO)
          ? null
          : new Match(at, at + 1, Kind.TIMES, Range.of(single), null, null, "");
    }
    Amount amount = place.amount();
    if (amount == null || amount.money() != null || amount.one()) {
      return null;
    }
    int to =
        amount.style() == Style.VAGUE && words.is(amount.to(), "of")
            ? amount.to() + 1
            : amount.to();
    to =
        words.is(to, "separate") || words.is(to, "more") || words.is(to, "different") ? to + 1 : to;
    boolean times = words.is(to, "times") && !words.capital(to) && !words.in(to + 1, RATIO);
    boolean occasions = words.is(to, "occasions");
    return times || occasions
        ? new Match(at, to + 1, Kind.TIMES, amount.range(), null, null, "")
        : null;
  }

  /** {@code the second robber}, {@code its 50th anniversary}. */
  static @Nullable Match ordinal(Place place) {
    Words words = place.words();
    int at = place.at();
    BigDecimal rank = null;
    int to = at + 1;
    if (words.digits(at)) {
      boolean ending =
          words.glued(at + 1)
              && switch (words.key(at + 1)) {
                case "st", "nd", "rd", "th" -> true;
                default -> false;
              };
      rank = ending && words.key(at).length() < 8 ? Numerals.value(words.key(at)) : null;
      to = at + 2;
    } else if (words.in(at - 1, BEFORE_ORDINALS) && !words.capital(at)) {
      rank = inWords(place);
      to = words.hyphened(at + 1) ? at + 2 : at + 1;
    }
    if (rank == null || HeadNoun.ends(words, to) || Labels.isStreet(words, to)) {
      return null;
    }
    Counted counted = null;
    for (int k = to; k < to + 3 && counted == null && !HeadNoun.ends(words, k); k++) {
      Noun noun = place.lists().nouns().singular(words.key(k));
      counted = noun == null ? null : HeadNoun.counted(words, k, noun);
    }
    return new Match(at, to, Kind.ORDINAL, Range.of(rank), null, counted, "");
  }

  /** {@code third}, {@code twenty-first}. */
  private static @Nullable BigDecimal inWords(Place place) {
    Words words = place.words();
    Numerals numerals = place.lists().numerals();
    Integer rank = numerals.rank(words.key(place.at()));
    if (rank != null) {
      return words.hyphened(place.at() + 1) ? null : BigDecimal.valueOf(rank);
    }
    BigDecimal tens = numerals.figure(words.key(place.at()));
    Integer ones = words.hyphened(place.at() + 1) ? numerals.rank(words.key(place.at() + 1)) : null;
    return tens == null || ones == null ? null : tens.add(BigDecimal.valueOf(ones));
  }

  /** {@code no survivors}, {@code nobody was hurt}. */
  static @Nullable Match none(Place place) {
    Words words = place.words();
    int at = place.at();
    boolean noOne = words.is(at, "no") && words.is(at + 1, "one");
    if (noOne || words.is(at, "nobody")) {
      int to = noOne ? at + 2 : at + 1;
      Counted counted =
          words.is(to, "was") || words.is(to, "is") ? Fates.around(words, at, to, null) : null;
      return counted == null || counted.span().start() < words.end(at)
          ? null
          : new Match(at, to, Kind.CARDINAL, Range.of(BigDecimal.ZERO), null, counted, "");
    }
    Counted counted =
        words.is(at, "no") && words.in(at + 1, NONE)
            ? HeadNoun.after(words, at + 1, false, place.lists().nouns())
            : null;
    return counted == null
        ? null
        : new Match(at, at + 1, Kind.CARDINAL, Range.of(BigDecimal.ZERO), null, counted, "");
  }
}
