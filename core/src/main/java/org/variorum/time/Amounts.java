package org.variorum.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex.Mod;

/** How many, before a unit of time: in figures and in words. */
final class Amounts {

  /**
   * A count.
   *
   * @param to the word after it
   * @param figure as TIMEX3 writes it: {@code 2}, {@code 2.5}, or X where the text does not tell
   */
  record Amount(int to, String figure) {}

  /**
   * Words that make a count less exact.
   *
   * @param to the word after them
   */
  record Bound(int to, @Nullable Mod mod) {}

  static final Set<String> VAGUE =
      Set.of("several", "many", "few", "some", "numerous", "countless", "various", "multiple");

  private Amounts() {}

  /** {@code two}, {@code twenty-five}, {@code 2.5}, {@code a couple of}, {@code a few}. */
  static @Nullable Amount at(Words words, int i) {
    Amount counted = figures(words, i);
    if (counted == null) {
      counted = inWords(words, i);
    }
    if (counted == null) {
      counted = vague(words, i);
    }
    if (counted == null || counted.figure().indexOf('.') >= 0) {
      return counted;
    }
    int at = counted.to();
    boolean half = words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half");
    return half ? new Amount(at + 3, counted.figure() + ".5") : counted;
  }

  /** {@code two or three}, {@code 5-10}: X, for the text does not tell which; else a count. */
  static @Nullable Amount range(Words words, int i) {
    Amount first = at(words, i);
    if (first == null || words.is(first.to() - 1, "a") || words.is(first.to() - 1, "an")) {
      return first;
    }
    int to = first.to();
    boolean joined =
        words.is(to, "to") || words.is(to, "or") || words.is(to, "-") || words.is(to, "–");
    Amount second = joined ? at(words, to + 1) : null;
    return second == null || words.is(to + 1, "a") ? first : new Amount(second.to(), "X");
  }

  private static @Nullable Amount figures(Words words, int i) {
    String key = words.key(i);
    if (key.isEmpty() || key.length() > 9 || !Character.isDigit(key.charAt(0))) {
      return null;
    }
    int points = 0;
    for (int k = 0; k < key.length(); k++) {
      char c = key.charAt(k);
      points += c == '.' ? 1 : 0;
      if (c != '.' && c != ',' && (c < '0' || c > '9')) {
        return null;
      }
    }
    boolean money = words.is(i - 1, "$") || words.is(i - 1, "€") || words.is(i - 1, "£");
    return points > 1 || money ? null : new Amount(i + 1, key.replace(",", ""));
  }

  private static @Nullable Amount inWords(Words words, int i) {
    if (words.named(i)) {
      return null;
    }
    Integer tens = Lexicon.TENS.get(words.key(i));
    if (tens != null) {
      int at = words.is(i + 1, "-") ? i + 2 : i + 1;
      Integer ones = Lexicon.NUMERALS.get(words.key(at));
      return ones != null && ones < 10
          ? new Amount(at + 1, Integer.toString(tens + ones))
          : new Amount(i + 1, Integer.toString(tens));
    }
    Integer ones = Lexicon.NUMERALS.get(words.key(i));
    if (ones != null) {
      boolean hundred = ones < 10 && words.is(i + 1, "hundred");
      return hundred
          ? new Amount(i + 2, Integer.toString(ones * 100))
          : new Amount(i + 1, Integer.toString(ones));
    }
    return null;
  }

  private static @Nullable Amount vague(Words words, int i) {
    if (words.named(i)) {
      return null;
    }
    boolean article = words.is(i, "a") || words.is(i, "an");
    int at = article ? i + 1 : i;
    boolean of = words.is(at + 1, "of");
    return switch (words.key(at)) {
      case "couple" -> new Amount(of ? at + 2 : at + 1, "2");
      case "dozen" -> new Amount(at + 1, "12");
      case "hundred" -> article ? new Amount(at + 1, "100") : null;
      case "dozens", "hundreds", "thousands", "scores" -> of ? new Amount(at + 2, "X") : null;
      case "number" -> article && of ? new Amount(at + 2, "X") : null;
      default -> {
        if (words.in(at, VAGUE)) {
          yield new Amount(at + 1, "X");
        }
        yield article ? new Amount(at, "1") : null;
      }
    };
  }

  /** {@code about}, {@code more than}, {@code nearly}; nothing where none of them stands. */
  static Bound bound(Words words, int i) {
    boolean than = words.is(i + 1, "than");
    if (words.named(i)) {
      return new Bound(i, null);
    }
    return switch (words.key(i)) {
      case "about", "around", "approximately", "roughly", "some" -> new Bound(i + 1, Mod.APPROX);
      case "nearly", "almost" -> new Bound(i + 1, Mod.LESS_THAN);
      case "over" -> words.is(i - 1, "for") ? new Bound(i + 1, Mod.MORE_THAN) : new Bound(i, null);
      case "more", "longer" -> than ? new Bound(i + 2, Mod.MORE_THAN) : new Bound(i, null);
      case "less", "fewer" -> than ? new Bound(i + 2, Mod.LESS_THAN) : new Bound(i, null);
      case "at" ->
          words.is(i + 1, "least")
              ? new Bound(i + 2, Mod.EQUAL_OR_MORE)
              : words.is(i + 1, "most") ? new Bound(i + 2, Mod.EQUAL_OR_LESS) : new Bound(i, null);
      case "up" -> words.is(i + 1, "to") ? new Bound(i + 2, Mod.EQUAL_OR_LESS) : new Bound(i, null);
      default -> new Bound(i, null);
    };
  }
}
